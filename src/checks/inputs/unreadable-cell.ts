import { CELL_DOUBTS, type CellDoubt } from '../../model/cell-issue.ts';
import type { Bilingual, Identifier } from '../../model/finding.ts';
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
  /** Why the cell is not, or not surely, what it says; absent where nothing can be made of it. */
  readonly doubt?: CellDoubt;
}

const UNREADABLE: Bilingual = {
  vi: 'không đọc được; dòng vẫn được giữ, ô này coi như chưa biết.',
  en: 'it cannot be read; the row is kept and the field is taken as unknown.',
};
const DOUBTS: Readonly<Record<CellDoubt, Bilingual>> = {
  'damaged-text': {
    vi: 'một số chữ cái đã bị mất, không khôi phục được; dòng vẫn được giữ và đối chiếu theo phần còn lại.',
    en: 'some letters were lost and cannot be had back; the row is kept and compared by what is left.',
  },
  'unconfirmed-zeros': {
    vi: 'có thể là số định danh bị mất số 0 đầu, nhưng thêm số 0 vào thì không khớp năm sinh của dòng; dòng vẫn được giữ, số này coi như chưa biết.',
    en: 'it may be a personal number that lost its zeros, but with them it does not fit the row’s year of birth; the row is kept and the number is taken as unknown.',
  },
  'day-or-month': {
    vi: 'ngày và tháng có thể đã bị đảo khi tệp được mở trên máy ghi tháng trước ngày, nhưng các ngày khác trong danh sách không đủ để kết luận; ngày được đọc như đã ghi.',
    en: 'day and month may have changed places on a computer that reads the month first, but the other dates of the list do not tell; the date is read as it stands.',
  },
};

/** A cell that should hold a date, number or status and cannot be read, or words that lost letters; the row stays, the field is unknown. */
export default defineRule<Data>()({
  id: 'inputs/unreadable-cell',
  severity: 'warning',
  subject: 'table',
  needs: [],
  yieldsTo: ['ids/malformed', 'ids/precision-lost', 'ids/birth-year-mismatch'],
  wording: {
    vi: {
      title: 'Ô không đọc được',
      sentence: ({ person, column, row, heading, text, doubt }) =>
        `${ofPerson(person)}ô ${column}${row}, cột “${heading}”, ghi “${text}”: ${(doubt ? DOUBTS[doubt] : UNREADABLE).vi}`,
      advice: 'Sửa ô đã nêu trong tệp gốc (ngày ghi dd/mm/yyyy, số ghi đủ chữ số dạng văn bản).',
    },
    en: {
      title: 'A cell that cannot be read',
      sentence: ({ person, column, row, heading, text, doubt }) =>
        `${ofPerson(person)}cell ${column}${row}, column “${heading}”, says “${text}”: ${(doubt ? DOUBTS[doubt] : UNREADABLE).en}`,
      advice: 'Correct the cell in the source file (dates as dd/mm/yyyy, numbers as text with all their digits).',
    },
  },
  run: (subject, context) => [
    ...cellFindings(subject, 'unreadable-cell', context),
    ...CELL_DOUBTS.flatMap((doubt) =>
      cellFindings(subject, doubt, context).map((finding) => ({ ...finding, data: { ...finding.data, doubt } })),
    ),
  ],
});
