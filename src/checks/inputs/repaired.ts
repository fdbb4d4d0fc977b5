import { defineRule } from '../define-rule.ts';

const KINDS: Readonly<Record<string, string>> = {
  tcvn3: 'phông TCVN3',
  vni: 'phông VNI',
  viscii: 'mã VISCII',
  'windows-1258': 'mã windows-1258',
  mojibake: 'chữ vỡ mã UTF-8',
  eth: 'chữ Đ gõ nhầm ký tự',
  composition: 'dấu tổ hợp',
  invisible: 'ký tự ẩn',
  'zeros-lost': 'số bị mất số 0 đầu',
  padded: 'số được đệm thêm số 0',
  grouping: 'số có dấu cách, dấu chấm',
  'letter-o': 'chữ O thay số 0',
  'decimal-card': 'số thẻ bị đổi thành số thập phân',
  'day-month-swapped': 'ngày và tháng bị đảo',
};

const counted = (counts: Readonly<Record<string, number>>, name: (kind: string) => string) =>
  Object.entries(counts)
    .map(([kind, count]) => `${name(kind)} ${count}`)
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
      sentence: ({ counts }) =>
        `Số ô được sửa khi đọc để so sánh: ${counted(counts, (kind) => KINDS[kind] ?? kind)}. Tệp gốc không bị thay đổi.`,
      advice: 'Không cần làm gì; nên chuyển phông về Unicode khi có dịp.',
    },
    en: {
      title: 'Repaired on reading',
      sentence: ({ counts }) => `Cells repaired on reading, for comparison: ${counted(counts, (kind) => kind)}. The file is unchanged.`,
      advice: 'Nothing to do; convert the fonts to Unicode when there is an occasion.',
    },
  },
  *run({ table, repairs }) {
    if (repairs.length === 0) return;
    const kinds = [...new Set(repairs.map(({ kind }) => kind))].sort();
    const counts = Object.fromEntries(kinds.map((kind) => [kind, repairs.filter((repair) => repair.kind === kind).length]));
    yield { data: { file: table.file, sheet: table.sheet.name, counts }, records: [] };
  },
});
