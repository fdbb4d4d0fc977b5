import { columnLetters } from '../../model/column-letters.ts';
import type { Bilingual } from '../../model/finding.ts';
import { UserError } from '../../model/user-error.ts';

const asTable: Bilingual = {
  vi: 'hãy chép bảng danh sách sang tệp .xlsx hoặc .csv',
  en: 'put the table into an .xlsx or .csv file',
};
const asXlsx: Bilingual = {
  vi: 'hãy mở bằng Excel, chọn File > Save As > Excel Workbook (.xlsx) rồi dùng tệp mới',
  en: 'open it in Excel, choose File > Save As > Excel Workbook (.xlsx) and use the new file',
};
const again: Bilingual = {
  vi: 'hãy xin lại hoặc tải lại tệp, hoặc mở bằng Excel rồi lưu lại',
  en: 'get the file again, or open it in Excel and save it again',
};

/** Why a file cannot be read: what it is, and what would help. */
const CAUSES = {
  missing: {
    what: { vi: 'không có tệp này', en: 'there is no such file' },
    help: { vi: 'hãy kiểm tra lại đường dẫn', en: 'check the path' },
  },
  folder: {
    what: { vi: 'là một thư mục, không phải tệp', en: 'is a folder, not a file' },
    help: { vi: 'hãy chỉ vào tệp .xlsx hoặc .csv ở trong đó', en: 'name the .xlsx or .csv file inside it' },
  },
  denied: {
    what: { vi: 'không mở được tệp', en: 'the file cannot be opened' },
    help: { vi: 'hãy đóng tệp trong Excel hoặc kiểm tra quyền đọc', en: 'close it in Excel, or check that you may read it' },
  },
  empty: { what: { vi: 'tệp rỗng (0 byte)', en: 'the file is empty (0 bytes)' }, help: again },
  blank: {
    what: { vi: 'trong tệp không có gì, mọi ô đều trống', en: 'there is nothing in the file, all its cells are empty' },
    help: { vi: 'hãy kiểm tra lại có đúng tệp không', en: 'check that it is the right file' },
  },
  'damaged-zip': {
    what: { vi: 'tệp .xlsx bị hỏng hoặc bị cắt cụt', en: 'the .xlsx file is damaged or cut short' },
    help: again,
  },
  'no-workbook': {
    what: { vi: 'trong tệp .xlsx thiếu phần nội dung của bảng tính', en: 'a part of the workbook is missing inside the .xlsx file' },
    help: again,
  },
  'doubled-cell': {
    what: {
      vi: 'có hai ô cùng địa chỉ nhưng nội dung khác nhau, phần mềm chỉ hiện một ô',
      en: 'two cells stand in one place with different contents, of which programs show only one',
    },
    help: {
      vi: 'hãy xuất lại tệp từ phần mềm gốc, hoặc mở bằng Excel, kiểm tra từng dòng rồi lưu lại',
      en: 'export the file again, or open it in Excel, check its rows and save it',
    },
  },
  'damaged-workbook': {
    what: { vi: 'tệp bảng tính (.xls, .ods) bị hỏng hoặc bị cắt cụt', en: 'the workbook (.xls, .ods) is damaged or cut short' },
    help: again,
  },
  'not-a-file': {
    what: { vi: 'không phải tệp thường (là thiết bị hoặc ống dẫn)', en: 'is no ordinary file (a device or a pipe)' },
    help: { vi: 'hãy lưu danh sách thành tệp .xlsx hoặc .csv', en: 'save the list as an .xlsx or .csv file' },
  },
  'not-xlsx': {
    what: {
      vi: 'tên là bảng tính nhưng nội dung không phải bảng tính Excel',
      en: 'it is named as a workbook but is no Excel workbook inside',
    },
    help: asXlsx,
  },
  'too-large': {
    what: { vi: 'nội dung quá lớn để là một danh sách', en: 'what is in it is too large to be a list' },
    help: {
      vi: 'hãy kiểm tra lại có đúng tệp không, hoặc xuất lại thành nhiều tệp nhỏ hơn',
      en: 'check that it is the right file, or export it again as several smaller ones',
    },
  },
  html: {
    what: { vi: 'nội dung là trang web (HTML) chứ không phải bảng tính', en: 'it is a web page (HTML) inside, not a workbook' },
    help: asXlsx,
  },
  encrypted: {
    what: { vi: 'tệp có mật khẩu', en: 'the file is protected by a password' },
    help: {
      vi: 'mở bằng Excel, File > Info > Protect Workbook > bỏ mật khẩu, lưu lại',
      en: 'open it in Excel, File > Info > Protect Workbook > remove the password, and save it',
    },
  },
  'early-xls': {
    what: { vi: 'là tệp Excel đời rất cũ (Excel 2 đến Excel 4)', en: 'it is a very old Excel file (Excel 2 to Excel 4)' },
    help: asXlsx,
  },
  'other-workbook': {
    what: { vi: 'là bảng tính kiểu khác (như .xlsb hoặc XML)', en: 'it is a workbook of another kind (such as .xlsb or XML)' },
    help: asXlsx,
  },
  word: { what: { vi: 'là văn bản Word', en: 'it is a Word document' }, help: asTable },
  pdf: { what: { vi: 'là tệp PDF', en: 'it is a PDF document' }, help: asTable },
  image: { what: { vi: 'là một hình ảnh', en: 'it is an image' }, help: asTable },
  'no-table': { what: { vi: 'không phải tệp bảng', en: 'it is no table' }, help: asTable },
  'zeroed-text': {
    what: {
      vi: 'trong tệp có đoạn trống (toàn byte 0) thay cho chữ, có thể đã mất dòng',
      en: 'a part of the file is blank (zero bytes) where text should be, and rows may be lost',
    },
    help: { vi: 'hãy xin lại hoặc tải lại tệp', en: 'get the file again' },
  },
} as const satisfies Record<string, { what: Bilingual; help: Bilingual }>;

export type Unreadable = keyof typeof CAUSES;

/** Rows and columns are 1-based. */
export interface CellPlace {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** The error that a file cannot be read, naming the file, the cell where there is one, what is wrong and what would help. */
export function unreadable(file: string, why: Unreadable, { cause, place }: { cause?: unknown; place?: CellPlace | null } = {}): UserError {
  const { what, help } = CAUSES[why];
  const at = place ? `${file}#${place.sheet}!${columnLetters(place.column)}${place.row}` : file;
  return new UserError({ vi: `${at}: ${what.vi}; ${help.vi}`, en: `${at}: ${what.en}; ${help.en}` }, 3, cause);
}
