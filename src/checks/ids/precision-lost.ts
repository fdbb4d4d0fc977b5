import { defineRule } from '../define-rule.ts';
import { columnFor, unreadNumbers, type WrittenNumber } from './unread-numbers.ts';

/** A number that a program wrote in scientific notation, or that was longer than a number cell holds: its digits are gone. */
export default defineRule<WrittenNumber>()({
  id: 'ids/precision-lost',
  severity: 'warning',
  subject: 'person',
  needs: [['registry', 'branches']],
  wording: {
    vi: {
      title: 'Số bị bảng tính làm mất chữ số',
      sentence: ({ person, written, field }) =>
        `${person}: cột ${columnFor(field, 'vi')} ghi “${written}”; bảng tính đã rút gọn số này nên các chữ số cuối không còn, không khôi phục được.`,
      advice: 'Định dạng cột là văn bản (Text) rồi nhập lại số theo giấy tờ gốc.',
    },
    en: {
      title: 'Digits lost in a spreadsheet',
      sentence: ({ person, written, field }) =>
        `${person}: the column for the ${columnFor(field, 'en')} has “${written}”; a spreadsheet shortened the number, its last digits are gone and cannot be had back.`,
      advice: 'Format the column as text and type the number again from the person’s own papers.',
    },
  },
  run: (dossier) => unreadNumbers(dossier, 'precision-lost'),
});
