import type { Case } from '../../area/situation.ts';

/** Official and active on two lists, and the book has no move that says which is right. */
export const acrossBranches: Case = {
  rule: 'duplicates/across-branches',
  perCity: 10,
  spares: ['missing/*', 'transfers/*', 'conflicts/*'],
  plant: (area) => {
    const { person, branch, list } = area.member();
    return { about: person, rows: [list, area.onList(person, area.branch({}, [branch]))] };
  },
};
