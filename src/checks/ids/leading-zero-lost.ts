import type { Identifier } from '../../model/finding.ts';
import { defineRule } from '../define-rule.ts';
import { aboutNumber, numbersWhere } from './carried-numbers.ts';

/** A number cell dropped the zeros a number begins with; they were put back for comparison. */
export default defineRule<{ number: Identifier; written: Identifier }>()({
  id: 'ids/leading-zero-lost',
  severity: 'info',
  subject: 'person',
  needs: [['registry', 'branches']],
  wording: {
    vi: {
      title: 'Số bị mất số 0 ở đầu',
      sentence: ({ person, number, written }) =>
        `${person}: số ghi “${written}” thiếu số 0 ở đầu; đã hiểu là ${number} để đối chiếu, tệp gốc không bị sửa.`,
      advice: 'Định dạng cột là văn bản (Text) rồi ghi lại đủ chữ số.',
    },
    en: {
      title: 'A number that lost its first zeros',
      sentence: ({ person, number, written }) =>
        `${person}: the number “${written}” lacks the zeros it begins with; it was read as ${number} for comparison, the file is unchanged.`,
      advice: 'Format the column as text and write all the digits.',
    },
  },
  *run(dossier) {
    for (const { number } of numbersWhere(dossier, ({ repairs }) => repairs.includes('zeros-lost'))) {
      yield { data: { number: { number: number.value }, written: { number: number.written } }, ...aboutNumber(dossier, number) };
    }
  },
});
