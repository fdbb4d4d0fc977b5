import type { Identifier } from '../../model/finding.ts';
import { ofPerson } from '../../wording/of-person.ts';
import { defineRule } from '../define-rule.ts';
import { cellFindings } from './cell-findings.ts';

interface Data {
  readonly file: string;
  readonly sheet: string;
  readonly row: number;
  readonly column: string;
  readonly heading: string;
  readonly text: string | Identifier;
  /** Only letters were lost: the rest is used. */
  readonly isPartly?: true;
}

/** A cell that should hold a date, number or status and cannot be read, or words that lost letters; the row stays, the field is unknown. */
export default defineRule<Data>()({
  id: 'inputs/unreadable-cell',
  severity: 'warning',
  subject: 'table',
  needs: [],
  wording: {
    vi: {
      title: 'Ô không đọc được',
      sentence: ({ person, column, row, heading, text, isPartly }) =>
        `${ofPerson(person)}ô ${column}${row}, cột “${heading}”, ghi “${text}”: ${
          isPartly
            ? 'một số chữ cái đã bị mất, không khôi phục được; dòng vẫn được giữ và đối chiếu theo phần còn lại.'
            : 'không đọc được; dòng vẫn được giữ, ô này coi như chưa biết.'
        }`,
      advice: 'Sửa ô đã nêu trong tệp gốc (ngày ghi dd/mm/yyyy, số ghi đủ chữ số dạng văn bản).',
    },
    en: {
      title: 'A cell that cannot be read',
      sentence: ({ person, column, row, heading, text, isPartly }) =>
        `${ofPerson(person)}cell ${column}${row}, column “${heading}”, says “${text}”: ${
          isPartly
            ? 'some letters were lost and cannot be had back; the row is kept and compared by what is left.'
            : 'it cannot be read; the row is kept and the field is taken as unknown.'
        }`,
      advice: 'Correct the cell in the source file (dates as dd/mm/yyyy, numbers as text with all their digits).',
    },
  },
  run: (subject, context) => [
    ...cellFindings(subject, 'unreadable-cell', context),
    ...cellFindings(subject, 'damaged-text', context).map((finding) => ({
      ...finding,
      data: { ...finding.data, isPartly: true as const },
    })),
  ],
});
