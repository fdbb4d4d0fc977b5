// Writes an invented list of 100,000 × 13, the way offices fill one, for the readers to race on.
import exceljs from 'exceljs';

const HEADINGS = ['STT', 'Họ và tên', 'Ngày sinh', 'Giới tính', 'Số CCCD', 'Số thẻ đảng viên', 'Ngày vào Đảng', 'Ngày chính thức'];
const MORE = ['Loại đảng viên', 'Trạng thái', 'Quê quán', 'Đóng đảng phí đến tháng', 'Ghi chú'];
const SURNAMES = ['Nguyễn', 'Trần', 'Lê', 'Phạm', 'Hoàng', 'Vũ', 'Đặng', 'Bùi', 'Đỗ', 'Ngô'];
const MIDDLES = ['Văn', 'Thị', 'Đức', 'Ngọc', 'Minh', 'Thu', 'Quang', 'Hữu', 'Xuân', 'Thanh'];
const GIVEN = ['Hùng', 'Hương', 'Thủy', 'Phượng', 'Dũng', 'Lệ', 'Sơn', 'Tuấn', 'Quỳnh', 'Nhật'];

const day = (row, years) =>
  `${String((row % 28) + 1).padStart(2, '0')}/${String((row % 12) + 1).padStart(2, '0')}/${1940 + ((row + years) % 60)}`;

const personOf = (row) => [
  row,
  `${SURNAMES[row % 10]} ${MIDDLES[(row * 7) % 10]} ${GIVEN[Math.floor(row / 10) % 10]} ${GIVEN[Math.floor(row / 100) % 10]}`,
  day(row, 0),
  row % 2 ? 'Nam' : 'Nữ',
  `036${String(row).padStart(9, '0')}`,
  `36${String(row).padStart(6, '0')}`,
  day(row, 20),
  day(row, 21),
  'Chính thức',
  'Đang sinh hoạt',
  `Xã Hải ${GIVEN[row % 10]}, Nam Định`,
  '01/2024',
  null,
];

const [path, rows = '100000'] = process.argv.slice(2);
const workbook = new exceljs.stream.xlsx.WorkbookWriter({ filename: path, useSharedStrings: true });
const sheet = workbook.addWorksheet('Danh sách');
sheet.addRow([...HEADINGS, ...MORE]).commit();
for (let row = 1; row <= Number(rows); row++) sheet.addRow(personOf(row)).commit();
await workbook.commit();
