import type { Identifier } from '../../model/finding.ts';
import { ofPerson } from '../../wording/of-person.ts';
import { defineRule } from '../define-rule.ts';
import { cellFindings } from './cell-findings.ts';

/** A cell that should hold a date, number or status and cannot be read; the row stays, the field is unknown. */
export default defineRule<{ file: string; sheet: string; row: number; column: string; heading: string; text: string | Identifier }>()({
  id: 'inputs/unreadable-cell',
  severity: 'warning',
  subject: 'table',
  needs: [],
  wording: {
    vi: {
      title: 'Ô không đọc được',
      sentence: ({ person, column, row, heading, text }) =>
        `${ofPerson(person)}ô ${column}${row}, cột “${heading}”, ghi “${text}”: không đọc được; dòng vẫn được giữ, ô này coi như chưa biết.`,
      advice: 'Sửa ô đã nêu trong tệp gốc (ngày ghi dd/mm/yyyy, số ghi đủ chữ số dạng văn bản).',
    },
    en: {
      title: 'A cell that cannot be read',
      sentence: ({ person, column, row, heading, text }) =>
        `${ofPerson(person)}cell ${column}${row}, column “${heading}”, says “${text}”: it cannot be read; the row is kept and the field is taken as unknown.`,
      advice: 'Correct the cell in the source file (dates as dd/mm/yyyy, numbers as text with all their digits).',
    },
  },
  run: (subject, context) => cellFindings(subject, 'unreadable-cell', context),
});
