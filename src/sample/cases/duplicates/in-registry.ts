import type { Case } from '../../area/situation.ts';

/** One person entered twice: copied, or the second time without a personal number. */
export const inRegistry: Case = {
  rule: 'duplicates/in-registry',
  perCity: 11,
  spares: ['missing/*', 'conflicts/*'],
  plant: (area, nth) => {
    const { person, branch, registry } = area.member();
    const again = area.inRegistry(person, branch, nth % 2 === 1 ? { nationalId: null } : {});
    return { about: person, rows: [registry, again] };
  },
};
