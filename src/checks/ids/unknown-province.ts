import type { Identifier } from '../../model/finding.ts';
import { defineRule } from '../define-rule.ts';
import { aboutNumber, numbersWhere } from './carried-numbers.ts';

/** The first three digits of the personal number are the code of no province: a slip, or a birth registered abroad. */
export default defineRule<{ number: Identifier; code: string }>()({
  id: 'ids/unknown-province',
  severity: 'warning',
  subject: 'person',
  needs: [['registry', 'branches']],
  yieldsTo: ['duplicates/shared-number', 'conflicts/national-id', 'ids/card-differs'],
  wording: {
    vi: {
      title: 'Số định danh có mã tỉnh không tồn tại',
      sentence: ({ person, number, code }) =>
        `Số ${number} của ${person} bắt đầu bằng ${code}, không phải mã của tỉnh, thành phố nào trong 63 tỉnh, thành phố.`,
      advice: 'Đối chiếu thẻ căn cước; người đăng ký khai sinh ở nước ngoài mang mã nước, khi đó số đúng và không cần sửa.',
    },
    en: {
      title: 'A personal number with the code of no province',
      sentence: ({ person, number, code }) =>
        `The number ${number} of ${person} begins with ${code}, the code of none of the 63 provinces.`,
      advice: 'Check the identity card; a birth registered abroad has a country’s code: then the number is right and stays.',
    },
  },
  *run(dossier) {
    for (const { number } of numbersWhere(dossier, ({ holder }) => holder?.province === null)) {
      yield { data: { number: { number: number.value }, code: number.value.slice(0, 3) }, ...aboutNumber(dossier, number) };
    }
  },
});
