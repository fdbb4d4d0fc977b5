import type { Identifier } from '../../model/finding.ts';
import { defineRule } from '../define-rule.ts';
import { aboutNumber, numbersWhere } from './carried-numbers.ts';

/** A CMND or an old card that a program filled up with zeros to twelve digits; it is compared without them. */
export default defineRule<{ number: Identifier; written: Identifier; form: 'cmnd' | 'card' }>()({
  id: 'ids/padded',
  severity: 'info',
  subject: 'person',
  needs: [['registry', 'branches']],
  wording: {
    vi: {
      title: 'Số cũ được thêm số 0 cho đủ 12 chữ số',
      sentence: ({ person, number, written, form }) =>
        `${person}: số ghi “${written}” là ${form === 'cmnd' ? 'số CMND' : 'số thẻ đảng cũ'} ${number} được thêm số 0 ở đầu; đã đối chiếu theo số không có các số 0 ấy.`,
      advice: 'Ghi số định danh 12 chữ số nếu đã được cấp; nếu chưa, giữ nguyên số cũ.',
    },
    en: {
      title: 'An old number filled up with zeros',
      sentence: ({ person, number, written, form }) =>
        `${person}: the number “${written}” is the ${form === 'cmnd' ? 'CMND' : 'old party card'} ${number} with zeros put before it; it was compared without them.`,
      advice: 'Write the personal number of 12 digits if one was issued; else keep the old number as it is.',
    },
  },
  *run(dossier) {
    for (const { number } of numbersWhere(dossier, ({ repairs }) => repairs.includes('padded'))) {
      const form = number.form === 'card' ? 'card' : 'cmnd';
      yield { data: { number: { number: number.value }, written: { number: number.written }, form }, ...aboutNumber(dossier, number) };
    }
  },
});
