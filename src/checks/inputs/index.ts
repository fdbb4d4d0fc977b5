import { defineCheck } from '../define-check.ts';
import afterAsOf from './after-as-of.ts';
import hiddenRows from './hidden-rows.ts';
import namelessRow from './nameless-row.ts';
import repaired from './repaired.ts';
import twoLists from './two-lists.ts';
import unknownStatus from './unknown-status.ts';
import unreadableCell from './unreadable-cell.ts';

/** What could not be read, or was read with a repair; part of every check. */
export const inputs = defineCheck({
  name: 'inputs',
  title: { vi: 'Dữ liệu đầu vào', en: 'Inputs' },
  summary: { vi: 'Ô, dòng không đọc được hoặc phải sửa khi đọc', en: 'Cells and rows that could not be read, or were repaired on reading' },
  needs: { vi: 'mọi tệp đã đưa vào', en: 'whatever files were given' },
  isCommand: false,
  rules: [unreadableCell, unknownStatus, namelessRow, twoLists, hiddenRows, repaired, afterAsOf],
});
