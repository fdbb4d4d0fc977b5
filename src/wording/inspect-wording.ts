import type { CellDoubt, CellIssue } from '../model/cell-issue.ts';
import { DATE_FIELDS, type Field } from '../model/field.ts';
import type { Bilingual } from '../model/finding.ts';
import type { Certainty, FurnitureReason, TableKind } from '../model/table.ts';

/** What `inspect` says beside the words of the report. */
export const INSPECT_WORDING = {
  tagline: { vi: 'cách đọc từng bảng', en: 'how each table is read' },
  assumed: {
    vi: 'không có gì cho biết đây là cơ sở dữ liệu hay danh sách chi bộ; khi đối chiếu, hãy nêu --registry hoặc --branches',
    en: 'nothing tells whether it is the registry or a chi bộ list; when comparing, say --registry or --branches',
  },
  headingRows: { vi: 'dòng tiêu đề', en: 'heading rows' },
  noHeading: { vi: 'không có', en: 'none' },
  headingBefore: { vi: 'không có; đọc theo tiêu đề của trang trước', en: 'none; read by those of the sheet before' },
  asOf: { vi: 'tính đến', en: 'as of' },
  notSaid: { vi: 'không ghi', en: 'not said' },
  organizations: { vi: 'chi bộ', en: 'chi bộ' },
  byColumn: { vi: 'theo cột chi bộ', en: 'by the chi bộ column' },
  columns: { vi: 'cột', en: 'columns' },
  notRead: { vi: 'không dùng', en: 'not used' },
  hiddenSheet: { vi: 'trang tính bị ẩn, vẫn đọc', en: 'the sheet is hidden, and read all the same' },
  hiddenRows: { vi: 'dòng ẩn, vẫn đọc', en: 'hidden rows, read all the same' },
  hiddenColumns: { vi: 'cột ẩn, vẫn đọc', en: 'hidden columns, read all the same' },
  furniture: { vi: 'dòng trình bày', en: 'furniture rows' },
  repairs: { vi: 'đã sửa khi đọc', en: 'repaired on reading' },
  problems: { vi: 'có vấn đề', en: 'problems' },
  unread: {
    vi: 'có họ tên hoặc số liệu như của một người nhưng không đọc được thành một người',
    en: 'a name or data as of a person, which cannot be read as one',
  },
  beside: {
    vi: 'cạnh danh sách, ở các cột không có tiêu đề, có họ tên và số liệu như của một người; không đọc',
    en: 'beside the list, in columns without a heading, a name and data as of a person; not read',
  },
  noColumnHeading: { vi: '(không có tiêu đề)', en: '(no heading)' },
  rows: { vi: 'các dòng', en: 'rows' },
} as const satisfies Record<string, Bilingual>;

const NUMBERS: ReadonlySet<Field> = new Set<Field>(['nationalId', 'formerNationalId', 'partyCard', 'formerPartyCard', 'otherId']);
const DOUBT_WORDING: Readonly<Record<CellDoubt, Bilingual>> = {
  'damaged-text': { vi: 'một số chữ cái đã bị mất', en: 'some letters were lost' },
  'unconfirmed-zeros': {
    vi: 'có thể đã mất số 0 đầu, nhưng thêm vào thì không khớp năm sinh; không dùng',
    en: 'zeros may be lost, but with them it does not fit the year of birth; not used',
  },
  'day-or-month': {
    vi: 'có thể đã bị đảo ngày và tháng, các ngày khác không đủ để biết; đọc như đã ghi',
    en: 'day and month may be swapped, the other dates do not tell; read as it stands',
  },
};

/** What is wrong with a cell that could not be used. */
export function issueIn({ kind, field, text }: Pick<CellIssue, 'kind' | 'field' | 'text'>): Bilingual {
  if (kind === 'unknown-status') return { vi: 'không rõ là trạng thái nào', en: 'not a status that is known' };
  if (kind in DOUBT_WORDING) return DOUBT_WORDING[kind as CellDoubt];
  if (text.startsWith('#')) return { vi: 'ô báo lỗi của bảng tính', en: 'an error of the spreadsheet' };
  if (NUMBERS.has(field)) {
    return { vi: 'không đúng dạng số định danh, CMND hay số thẻ nào', en: 'no form of a personal or card number' };
  }
  if (DATE_FIELDS.has(field)) return { vi: 'không phải một ngày có thật', en: 'not a real day' };
  return { vi: 'không đọc được', en: 'cannot be read' };
}

/** What a table is. */
export const KIND_WORDING = {
  members: { vi: 'danh sách đảng viên', en: 'list of members' },
  residents: {
    vi: 'danh sách giữ mối liên hệ nơi cư trú (213), không phải đảng viên của chi bộ',
    en: 'residents’ contacts (213), no members here',
  },
  candidates: {
    vi: 'danh sách quần chúng, đối tượng kết nạp, chưa phải đảng viên',
    en: 'candidates for admission, no members yet',
  },
  others: {
    vi: 'danh sách những người không phải đảng viên, hoặc ví dụ hướng dẫn ghi',
    en: 'people who are no members, or an example of how to write a row',
  },
  transfers: { vi: 'sổ chuyển sinh hoạt', en: 'transfer book' },
  organizations: { vi: 'danh mục tổ chức', en: 'organisation list' },
  'look-up': { vi: 'bảng tra, không có danh sách', en: 'look-up sheet, no list' },
} as const satisfies Record<TableKind, Bilingual>;

/** How sure the field of a column is. */
export const CERTAINTY_WORDING = {
  mapped: { vi: 'theo --columns', en: 'by --columns' },
  known: { vi: 'chắc chắn', en: 'sure' },
  likely: { vi: 'đoán theo từ ngữ', en: 'likely, by its words' },
} as const satisfies Record<Certainty, Bilingual>;

/** Why a row is furniture. */
export const FURNITURE_WORDING = {
  letterhead: { vi: 'đầu trang', en: 'letterhead' },
  title: { vi: 'tiêu đề', en: 'title' },
  heading: { vi: 'tiêu đề cột', en: 'column headings' },
  'column-numbers': { vi: 'số thứ tự cột', en: 'column numbers' },
  section: { vi: 'phân mục', en: 'section' },
  total: { vi: 'tổng số', en: 'total' },
  signature: { vi: 'chữ ký', en: 'signature' },
  note: { vi: 'ghi chú', en: 'note' },
  'look-up': { vi: 'bảng tra', en: 'look-up' },
} as const satisfies Record<FurnitureReason, Bilingual>;
