import type { Sheet } from '../../model/sheet.ts';
import type { Role } from '../../model/source.ts';
import { UserError } from '../../model/user-error.ts';
import { plainText, rowCells } from '../evidence/sheet-row.ts';
import { likelyHeadings } from './likely-headings.ts';

const SHOWN_ROWS = 4;
const SHOWN_CELLS = 6;

const shorten = (text: string, length: number) => (text.length > length ? `${text.slice(0, length - 1)}…` : text);

/** The first rows of a sheet, their digits hidden: the message may be kept in a log. */
function firstRows(sheet: Sheet): string {
  const rows: string[] = [];
  for (let row = sheet.firstRow; row <= sheet.lastRow && rows.length < SHOWN_ROWS; row++) {
    const cells = rowCells(sheet, row).slice(0, SHOWN_CELLS);
    if (cells.length === 0) continue;
    rows.push(`${row}: ${cells.map(({ cell }) => shorten(plainText(cell).replace(/\d{4,}/g, '…'), 24)).join(' | ')}`);
  }
  return rows.join('; ');
}

const WANTED: Readonly<Record<Role, string>> = {
  registry: '"Họ và tên", "Ngày sinh", "Số CCCD"',
  branches: '"Họ và tên", "Ngày sinh", "Số CCCD"',
  transfers: '"Họ và tên", "Nơi chuyển đi", "Nơi chuyển đến"',
  organizations: '"Tên tổ chức", "Mã tổ chức", "Trạng thái"',
};

const DAMAGED = {
  vi: ' có chữ đã mất (�), hãy xuất lại tệp theo mã UTF-8;',
  en: ' letters of it are lost (�), export the file again as UTF-8;',
};

/** The error that a sheet with people in it has no heading that could be found: what was seen, and what would do. */
export function noHeading(file: string, sheet: Sheet, role: Role): UserError {
  const where = sheet.name === '' ? file : `${file}, ${sheet.name}`;
  const seen = firstRows(sheet);
  const damaged = seen.includes('\ufffd') ? DAMAGED : { vi: '', en: '' };
  return new UserError(
    {
      vi: `${where}: không tìm thấy dòng tiêu đề cột; các dòng đầu là: ${seen};${damaged.vi} cần một dòng có ${WANTED[role]} …, hoặc chỉ rõ bằng --columns`,
      en: `${where}: no row of column headings was found; the first rows are: ${seen};${damaged.en} a row with ${WANTED[role]} … is needed, or name the columns with --columns`,
    },
    3,
    undefined,
    likelyHeadings(sheet, role),
  );
}
