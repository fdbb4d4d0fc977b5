import { sheetName } from '../../wording/place-wording.ts';
import { defineRule } from '../define-rule.ts';
import { tableIdentity } from './table-identity.ts';

/** People in hidden rows or sheets: counted all the same. */
export default defineRule<{ file: string; sheet: string; rows: readonly number[]; isSheetHidden: boolean }>()({
  id: 'inputs/hidden-rows',
  severity: 'info',
  subject: 'table',
  needs: [],
  wording: {
    vi: {
      title: 'Có người ở dòng hoặc trang tính bị ẩn',
      sentence: ({ file, sheet, rows, isSheetHidden }) =>
        isSheetHidden
          ? `${sheetName(file, sheet)}: trang tính bị ẩn nhưng có ${rows.length} người; vẫn được tính.`
          : `${sheetName(file, sheet)}: ${rows.length} người nằm ở dòng bị ẩn (dòng ${rows.join(', ')}); vẫn được tính.`,
      advice: 'Xem lại vì sao ẩn: đã chuyển đi, hay chỉ đang lọc.',
    },
    en: {
      title: 'People in hidden rows or sheets',
      sentence: ({ file, sheet, rows, isSheetHidden }) =>
        isSheetHidden
          ? `${sheetName(file, sheet)}: the sheet is hidden and holds ${rows.length} people; they are counted.`
          : `${sheetName(file, sheet)}: ${rows.length} people stand in hidden rows (${rows.join(', ')}); they are counted.`,
      advice: 'See why they are hidden: moved away, or only filtered.',
    },
  },
  *run({ table }) {
    const hidden = table.entries.filter(({ isHidden }) => isHidden || table.sheet.hidden).map(({ row }) => row);
    if (hidden.length === 0 || table.kind === 'organizations') return;
    yield {
      data: { file: table.file, sheet: table.sheet.name, rows: hidden, isSheetHidden: table.sheet.hidden },
      discriminator: tableIdentity(table),
      records: hidden.map((row) => ({ role: table.role, file: table.file, sheet: table.sheet.name, row })),
    };
  },
});
