import { defineRule } from '../define-rule.ts';
import { columnFor, unreadNumbers, type WrittenNumber } from './unread-numbers.ts';

/** A number of no known form, whatever is repaired: a digit too few or too many, a letter among them. */
export default defineRule<WrittenNumber>()({
  id: 'ids/malformed',
  severity: 'error',
  subject: 'person',
  needs: [['registry', 'branches']],
  wording: {
    vi: {
      title: 'Số không đúng dạng nào đã biết',
      sentence: ({ person, written, digits, field }) =>
        `${person}: cột ${columnFor(field, 'vi')} ghi “${written}” (${digits} chữ số); số định danh và số thẻ mới có 12 chữ số, CMND có 9, số thẻ cũ có 8.`,
      advice: 'Đối chiếu giấy tờ gốc rồi ghi lại đủ chữ số; nếu chưa có số thì để trống.',
    },
    en: {
      title: 'A number of no known form',
      sentence: ({ person, written, digits, field }) =>
        `${person}: the column for the ${columnFor(field, 'en')} has “${written}” (${digits} digits); a personal number or new card has 12, a CMND 9, an old card 8.`,
      advice: 'Check the person’s own papers and write all the digits; where there is no number yet, leave the cell empty.',
    },
  },
  run: (dossier) => unreadNumbers(dossier, 'malformed'),
});
