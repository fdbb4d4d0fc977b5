import type { Identifier } from '../../model/finding.ts';
import type { Gender } from '../../model/table.ts';
import { defineRule } from '../define-rule.ts';
import { aboutNumber, numbersWhere } from './carried-numbers.ts';

const VI: Readonly<Record<Gender, string>> = { male: 'nam', female: 'nữ' };
const EN: Readonly<Record<Gender, string>> = { male: 'a man', female: 'a woman' };

/** The fourth digit of the personal number tells of the other sex than its row. */
export default defineRule<{ number: Identifier; inNumber: Gender; inRow: Gender }>()({
  id: 'ids/gender-mismatch',
  severity: 'warning',
  subject: 'person',
  needs: [['registry', 'branches']],
  yieldsTo: ['duplicates/shared-number', 'conflicts/national-id', 'conflicts/gender', 'ids/card-differs'],
  wording: {
    vi: {
      title: 'Số định danh không khớp giới tính',
      sentence: ({ person, number, inNumber, inRow }) =>
        `Chữ số thứ tư của số ${number} cho biết người mang số là ${VI[inNumber]}, còn dòng của ${person} ghi ${VI[inRow]}.`,
      advice: 'Đối chiếu thẻ căn cước và hồ sơ gốc: có thể gõ nhầm số, ghi nhầm giới tính, hoặc số đã được cấp lại.',
    },
    en: {
      title: 'The personal number does not fit the sex',
      sentence: ({ person, number, inNumber, inRow }) =>
        `The fourth digit of ${number} says that its holder is ${EN[inNumber]}; the row of ${person} says ${EN[inRow]}.`,
      advice: 'Check the identity card and the original dossier: the number or the sex may be mistyped, or the number was issued anew.',
    },
  },
  *run(dossier) {
    const differs = (inNumber: Gender | undefined, inRow: Gender | null) => inNumber !== undefined && inRow !== null && inNumber !== inRow;
    for (const { number, place } of numbersWhere(dossier, ({ holder }, { record }) => differs(holder?.gender, record.gender))) {
      const [inNumber, inRow] = [number.holder?.gender, place.record.gender];
      if (inNumber && inRow) yield { data: { number: { number: number.value }, inNumber, inRow }, ...aboutNumber(dossier, number) };
    }
  },
});
