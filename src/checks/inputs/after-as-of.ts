import type { Day } from '../../model/calendar-date.ts';
import { ngay } from '../../wording/day-in-vietnamese.ts';
import { sheetName } from '../../wording/place-wording.ts';
import { defineRule } from '../define-rule.ts';
import { tableIdentity } from './table-identity.ts';

/** Facts dated after the as-of day have not happened yet: they neither accuse nor excuse. */
export default defineRule<{ file: string; sheet: string; rows: readonly number[]; asOf: Day }>()({
  id: 'inputs/after-as-of',
  severity: 'info',
  subject: 'table',
  needs: [],
  wording: {
    vi: {
      title: 'Có việc ghi sau ngày kiểm tra',
      sentence: ({ file, sheet, rows, asOf }) =>
        `${sheetName(file, sheet)}: ${rows.length} dòng có ngày sau ${ngay(asOf)} (dòng ${rows.join(', ')}); những việc đó coi như chưa xảy ra.`,
      advice: 'Nếu muốn tính cả, chạy lại với --as-of muộn hơn.',
    },
    en: {
      title: 'Facts dated after the as-of day',
      sentence: ({ file, sheet, rows, asOf }) =>
        `${sheetName(file, sheet)}: ${rows.length === 1 ? 'a row has' : `${rows.length} rows have`} a date after ${asOf} (${rows.join(', ')}); those facts have not happened yet.`,
      advice: 'To count them, run again with a later --as-of.',
    },
  },
  *run({ table, rowsAhead }, { asOf }) {
    if (rowsAhead.length === 0) return;
    yield {
      data: { file: table.file, sheet: table.sheet.name, rows: rowsAhead, asOf },
      discriminator: tableIdentity(table),
      records: rowsAhead.map((row) => ({ role: table.role, file: table.file, sheet: table.sheet.name, row })),
    };
  },
});
