import type { CalendarDate, Day } from '../../../model/calendar-date.ts';
import type { MemberFields, MemberRow, StatusWord } from '../../area/row.ts';
import { type Branch, inFull } from '../../organizations/branch.ts';
import { type Column, headingsOf, type Layout, writeHeading, writeRows } from '../column.ts';
import { slashed } from '../dates.ts';
import { fieldsOf } from '../member-fields.ts';
import { newSheet, type SheetContent } from '../sheet-content.ts';

const STATUS: Readonly<Record<StatusWord, string>> = {
  active: 'Đang sinh hoạt Đảng',
  exempt: 'Miễn sinh hoạt',
  'temporary-here': 'Đang sinh hoạt Đảng',
  'temporary-elsewhere': 'Đang sinh hoạt Đảng',
  moved: 'Đã chuyển sinh hoạt',
  deceased: 'Đã từ trần',
  expelled: 'Đã ra khỏi Đảng',
  removed: 'Đã ra khỏi Đảng',
  left: 'Đã ra khỏi Đảng',
  suspended: 'Đình chỉ sinh hoạt',
};

const statusWord = ({ status }: MemberFields) => (typeof status === 'string' ? STATUS[status] : status.text);
const maybe = (date: CalendarDate | null) => (date === null ? null : slashed(date));
const kindWord = ({ kind }: MemberFields) => (kind === null ? null : kind === 'official' ? 'Đảng viên chính thức' : 'Đảng viên dự bị');

/** Some names were entered in capitals, some on a machine that takes letters apart. */
function asEntered(name: string, index: number): string {
  if (index % 3 === 1) return name.toUpperCase();
  return index % 17 === 5 ? name.normalize('NFD') : name;
}

type Line = MemberFields & { readonly branch: Branch };

/** The columns of "File nhập liệu 4.0". */
const COLUMNS: readonly Column<Line>[] = [
  { heading: 'STT', value: (_, index) => index + 1 },
  { heading: 'ID', value: (_, index) => `0036${String(index + 1).padStart(8, '0')}` },
  { heading: 'Họ và tên *', value: ({ name }, index) => asEntered(name, index) },
  { heading: 'Tên gọi khác', value: () => null },
  { heading: 'Giới tính *', value: ({ gender }) => (gender === 'male' ? 'Nam' : 'Nữ') },
  { heading: 'Sinh ngày * (dd/mm/yyyy)', value: ({ birth }) => slashed(birth) },
  { heading: 'Số định danh cá nhân *', value: ({ nationalId }) => nationalId },
  { heading: 'Số thẻ Đảng *', value: ({ card }) => card },
  { heading: 'Số lý lịch', value: ({ dossier }) => dossier },
  { heading: 'Tổ chức Đảng đang sinh hoạt * (không sửa)', value: ({ branch }) => inFull(branch) },
  { heading: 'Mã tổ chức Đảng', value: ({ branch }) => branch.code },
  { heading: ['Quê quán', 'Quốc gia'], value: () => 'Việt Nam' },
  { heading: ['Quê quán', 'Tỉnh/Thành'], value: () => 'Nam Định' },
  { heading: ['Quê quán', 'Chi tiết'], value: ({ hometown }) => hometown },
  { heading: 'Ngày vào Đảng * (dd/mm/yyyy)', value: ({ admission }) => maybe(admission) },
  { heading: 'Ngày vào Đảng chính thức * (dd/mm/yyyy)', value: ({ official }) => maybe(official) },
  { heading: 'Loại đảng viên', value: kindWord },
  { heading: 'Trạng thái hoạt động', value: statusWord },
  { heading: 'Ngày rời khỏi/ Ngày mất/ Ngày miễn sinh hoạt Đảng (dd/mm/yyyy)', value: ({ statusDate }) => maybe(statusDate) },
  { heading: 'Ghi chú', value: ({ note }) => note },
];

const LAYOUT: Layout<MemberRow, Line> = { columns: COLUMNS, lineOf: (row) => ({ ...fieldsOf(row), branch: row.branch }) };

function lookUp(file: string, name: string, words: readonly string[]): SheetContent {
  const pen = newSheet(file, name, { isHidden: true });
  for (const word of words) pen.row([word]);
  return pen.content();
}

/** The export of the central data base: titles and notes, a heading in rows 6 and 7, people from row 8, hidden look-up sheets. */
export function registryExport(file: string, rows: readonly MemberRow[], exported: Day): readonly SheetContent[] {
  const pen = newSheet(file, 'Đảng viên');
  pen.merge(1, 1, pen.row(['DANH SÁCH ĐẢNG VIÊN TRONG CƠ SỞ DỮ LIỆU']), COLUMNS.length);
  pen.row([`Ngày xuất dữ liệu: ${slashed(exported)}`]);
  pen.row(['(*) là trường bắt buộc']);
  pen.row(['Không sửa, không chèn thêm cột']);
  pen.row();
  writeHeading(pen, headingsOf(COLUMNS));
  writeRows(pen, LAYOUT, rows);
  return [
    pen.content(),
    lookUp(file, 'QUOCGIA', ['Việt Nam', 'Lào', 'Campuchia']),
    lookUp(file, 'TINH', ['Nam Định', 'Hà Nam', 'Ninh Bình', 'Thái Bình', 'Hà Nội']),
    lookUp(file, 'DANTOC', ['Kinh', 'Tày', 'Mường']),
    lookUp(file, 'TONGIAO', ['Không', 'Phật giáo', 'Công giáo']),
  ];
}

/** The same as a csv: the day, headings of one row and people. */
export function registryTable(file: string, rows: readonly MemberRow[], exported: Day): readonly SheetContent[] {
  const pen = newSheet(file, '');
  pen.row([`Ngày xuất dữ liệu: ${slashed(exported)}`]);
  const flat = headingsOf(COLUMNS).map((heading) => (typeof heading === 'string' ? heading : `${heading[0]} - ${heading[1]}`));
  writeHeading(pen, flat);
  writeRows(pen, LAYOUT, rows);
  return [pen.content()];
}
