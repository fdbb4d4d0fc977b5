import type { Identifier } from '../../model/finding.ts';
import { ofPerson } from '../../wording/of-person.ts';
import { defineRule } from '../define-rule.ts';
import { cellFindings } from './cell-findings.ts';

/** A status word that is not known is reported, not guessed; the row neither accuses nor excuses. */
export default defineRule<{ file: string; sheet: string; row: number; column: string; heading: string; text: string | Identifier }>()({
  id: 'inputs/unknown-status',
  severity: 'warning',
  subject: 'table',
  needs: [],
  wording: {
    vi: {
      title: 'Trạng thái không rõ nghĩa',
      sentence: ({ person, column, row, heading, text }) =>
        `${ofPerson(person)}ô ${column}${row}, cột “${heading}”, ghi “${text}”: không phải trạng thái nào đã biết.`,
      advice: 'Ghi lại bằng một trạng thái quen dùng: Đang sinh hoạt, Miễn sinh hoạt, Sinh hoạt tạm thời, Chuyển đi, Từ trần …',
    },
    en: {
      title: 'A status that is not known',
      sentence: ({ person, column, row, heading, text }) =>
        `${ofPerson(person)}cell ${column}${row}, column “${heading}”, says “${text}”: no status that is known.`,
      advice: 'Write one of the usual ones: Đang sinh hoạt, Miễn sinh hoạt, Sinh hoạt tạm thời, Chuyển đi, Từ trần …',
    },
  },
  run: (subject, context) => cellFindings(subject, 'unknown-status', context),
});
