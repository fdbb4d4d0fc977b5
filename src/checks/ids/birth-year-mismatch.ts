import type { CalendarDate } from '../../model/calendar-date.ts';
import type { Identifier } from '../../model/finding.ts';
import type { PersonNumber } from '../../model/person.ts';
import type { Dossier, Place } from '../../standing/dossier.ts';
import { formatDay } from '../../wording/format-day.ts';
import { defineRule } from '../define-rule.ts';
import { birthYearFact } from '../fact-keys.ts';
import { aboutNumber, type CarriedNumber, numbersWhere } from './carried-numbers.ts';

const differs = ({ holder }: PersonNumber, { record }: Place) =>
  holder !== null && record.birthDate !== null && record.birthDate.slice(0, 4) !== String(holder.birthYear);

/** Numbers that would be personal numbers with the zeros they lost, but for the year. */
const doubtful = ({ lists, registry }: Dossier): readonly CarriedNumber[] =>
  [...lists, ...registry].flatMap((place) =>
    place.record.doubtfulNumbers.filter((number) => differs(number, place)).map((number) => ({ number, place })),
  );

/** Digits 4 to 6 of the personal number tell of another year of birth than its row: to be noted, by 13-TB/TW no error of the list. */
export default defineRule<{ number: Identifier; written: Identifier | null; inNumber: number; inRow: CalendarDate }>()({
  id: 'ids/birth-year-mismatch',
  severity: 'warning',
  subject: 'person',
  needs: [['registry', 'branches']],
  documents: ['tb-13-2016'],
  yieldsTo: ['duplicates/shared-number', 'conflicts/national-id', 'conflicts/birth-date', 'ids/card-differs'],
  wording: {
    vi: {
      title: 'Số định danh không khớp năm sinh',
      sentence: ({ person, number, written, inNumber, inRow }) =>
        `${written === null ? `Số ${number}` : `Số ghi “${written}”, nếu thêm số 0 bị mất ở đầu,`} cho biết năm sinh ${inNumber}, còn dòng của ${person} ghi ngày sinh ${formatDay(inRow, 'vi')}.`,
      advice: 'Ngày sinh lấy theo hồ sơ đảng viên gốc (13-TB/TW); xem lại số trên thẻ căn cước, có thể số được cấp trước khi cải chính.',
    },
    en: {
      title: 'The personal number does not fit the year of birth',
      sentence: ({ person, number, written, inNumber, inRow }) =>
        `${written === null ? `The number ${number}` : `The number “${written}”, with the zeros it lost,`} tells of a birth in ${inNumber}; the row of ${person} has the birth date ${inRow}.`,
      advice:
        'The birth date follows the original member’s dossier (13-TB/TW); look again at the number on the identity card, which may be older than a correction.',
    },
  },
  *run(dossier, { law }) {
    const seen = new Set<string>();
    for (const { number, place } of [...numbersWhere(dossier, differs), ...doubtful(dossier)]) {
      const about = aboutNumber(dossier, number);
      if (seen.has(about.discriminator) || !number.holder || !place.record.birthDate) continue;
      seen.add(about.discriminator);
      const isDoubtful = place.record.doubtfulNumbers.includes(number);
      yield {
        data: {
          number: { number: number.value },
          written: isDoubtful ? { number: number.written } : null,
          inNumber: number.holder.birthYear,
          inRow: place.record.birthDate,
        },
        basis: law.citing('tb-13-2016', place.day),
        ...about,
        facts: [...about.facts, birthYearFact(dossier)],
      };
    }
  },
});
