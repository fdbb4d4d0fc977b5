import type { MemberFields } from '../../area/row.ts';
import type { Case } from '../../area/situation.ts';
import { withoutMarks } from '../../population/without-marks.ts';

/** How the second row is written: copied, without numbers, or by somebody who types no diacritics. */
const SECOND: readonly ((name: string) => Partial<MemberFields>)[] = [
  () => ({}),
  () => ({ nationalId: null, card: null }),
  (name) => ({ name: withoutMarks(name) }),
];

/** One person twice on one list. */
export const inList: Case = {
  rule: 'duplicates/in-list',
  perCity: 12,
  spares: ['missing/*', 'conflicts/*'],
  plant: (area, nth) => {
    const { person, branch, list } = area.member();
    const again = area.onList(person, branch, SECOND[nth % SECOND.length]?.(person.name));
    return { about: person, rows: [list, again] };
  },
};
