import { sheetName } from '../../wording/place-wording.ts';
import { repairIn } from '../../wording/repair-wording.ts';
import { defineRule } from '../define-rule.ts';
import { tableIdentity } from './table-identity.ts';

const counted = (counts: Readonly<Record<string, number>>, language: 'vi' | 'en') =>
  Object.entries(counts)
    .map(([kind, count]) => `${repairIn(kind, language)} ${count}`)
    .join(', ');

/** What was repaired on reading, by kind; the file itself is never changed. */
export default defineRule<{ file: string; sheet: string; counts: Readonly<Record<string, number>> }>()({
  id: 'inputs/repaired',
  severity: 'info',
  subject: 'table',
  needs: [],
  wording: {
    vi: {
      title: 'Đã sửa khi đọc',
      sentence: ({ file, sheet, counts }) =>
        `${sheetName(file, sheet)}: số ô được sửa khi đọc, để so sánh: ${counted(counts, 'vi')}. Tệp gốc không bị thay đổi.`,
      advice: 'Xem từng ô bằng reconcile inspect; sửa trong tệp gốc khi có dịp (phông Unicode, ngày dd/mm/yyyy, số dạng văn bản).',
    },
    en: {
      title: 'Repaired on reading',
      sentence: ({ file, sheet, counts }) =>
        `${sheetName(file, sheet)}: cells repaired on reading, for comparison: ${counted(counts, 'en')}. The file is unchanged.`,
      advice:
        'See each cell with reconcile inspect; correct the file when there is an occasion (Unicode fonts, dates as dd/mm/yyyy, numbers as text).',
    },
  },
  *run({ table, repairs }) {
    if (repairs.length === 0) return;
    const kinds = [...new Set(repairs.map(({ kind }) => kind))].sort();
    const counts = Object.fromEntries(kinds.map((kind) => [kind, repairs.filter((repair) => repair.kind === kind).length]));
    yield {
      data: { file: table.file, sheet: table.sheet.name, counts },
      records: [],
      discriminator: tableIdentity(table),
    };
  },
});
