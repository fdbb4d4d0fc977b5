import type { Day } from '../../model/calendar-date.ts';
import { ngay } from '../../wording/day-in-vietnamese.ts';
import { sheetName } from '../../wording/place-wording.ts';
import { defineRule } from '../define-rule.ts';

/** Facts dated after the as-of day have not happened yet: they neither accuse nor excuse. */
export default defineRule<{ file: string; sheet: string; rows: readonly number[]; asOf: Day }>()({
  id: 'inputs/after-as-of',
  severity: 'info',
  subject: 'table',
  needs: [],
  wording: {
    vi: {
      title: 'Có việc ghi sau ngày kiểm tra',
      sentence: ({ rows, asOf }) =>
        `${rows.length} dòng có ngày sau ${ngay(asOf)} (dòng ${rows.join(', ')}); những việc đó coi như chưa xảy ra.`,
      advice: 'Nếu muốn tính cả, chạy lại với --as-of muộn hơn.',
    },
    en: {
      title: 'Facts dated after the as-of day',
      sentence: ({ rows, asOf }) =>
        `${rows.length} rows have a date after ${asOf} (rows ${rows.join(', ')}); those facts have not happened yet.`,
      advice: 'To count them, run again with a later --as-of.',
    },
  },
  *run({ table, rowsAhead }, { asOf }) {
    if (rowsAhead.length === 0) return;
    yield {
      data: { file: table.file, sheet: table.sheet.name, rows: rowsAhead, asOf },
      discriminator: sheetName(table.file, table.sheet.name),
      records: rowsAhead.map((row) => ({ role: table.role, file: table.file, sheet: table.sheet.name, row })),
    };
  },
});
