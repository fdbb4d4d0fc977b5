import type { Case } from '../../area/situation.ts';

/** Active in the registry, in a chi bộ whose list came without them; who is exempt from activity belongs on it too. */
export const fromBranch: Case = {
  rule: 'missing/from-branch',
  perCity: 24,
  spares: ['duplicates/*', 'conflicts/*', 'transfers/*'],
  plant: (area, nth) => {
    const person = area.newPerson();
    const written = nth % 4 === 3 ? ({ status: 'exempt', statusDate: '2021-05-19' } as const) : {};
    return { about: person, rows: [area.inRegistry(person, area.branch(), written)] };
  },
};
