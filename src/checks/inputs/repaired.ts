import { sheetName } from '../../wording/place-wording.ts';
import { repairIn } from '../../wording/repair-wording.ts';
import { defineRule } from '../define-rule.ts';

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
      advice: 'Không cần làm gì; nên chuyển phông về Unicode khi có dịp.',
    },
    en: {
      title: 'Repaired on reading',
      sentence: ({ file, sheet, counts }) =>
        `${sheetName(file, sheet)}: cells repaired on reading, for comparison: ${counted(counts, 'en')}. The file is unchanged.`,
      advice: 'Nothing to do; convert the fonts to Unicode when there is an occasion.',
    },
  },
  *run({ table, repairs }) {
    if (repairs.length === 0) return;
    const kinds = [...new Set(repairs.map(({ kind }) => kind))].sort();
    const counts = Object.fromEntries(kinds.map((kind) => [kind, repairs.filter((repair) => repair.kind === kind).length]));
    yield {
      data: { file: table.file, sheet: table.sheet.name, counts },
      records: [],
      discriminator: sheetName(table.file, table.sheet.name),
    };
  },
});
