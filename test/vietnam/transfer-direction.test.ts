import { expect, test } from 'vitest';
import { directionIn, directionOfKind } from '../../src/vietnam/transfer-direction.ts';

test.each([
  ['I. ĐẢNG VIÊN CHUYỂN ĐI', 'away'],
  ['A. CHUYỂN ĐI', 'away'],
  ['Đi', 'away'],
  ['GIỚI THIỆU ĐI', 'away'],
  ['DANH SÁCH ĐẢNG VIÊN CHUYỂN RA NGOÀI ĐẢNG BỘ', 'away'],
  ['ĐẢNG VIÊN CHUYỂN SINH HOẠT ĐẢNG ĐI CÁC NƠI', 'away'],
  ['Đảng viên chuyển đến nơi khác', 'away'],
  ['so-chuyen-di-2023', 'away'],
  ['3. Chuyển nội bộ', 'away'],
  ['ĐẢNG VIÊN CHUYỂN SINH HOẠT TRONG ĐẢNG BỘ', 'away'],
  ['Chuyển đến trong nội bộ', 'here'],
  ['Chuyển đi, chuyển đến, chuyển nội bộ', null],
  ['DANH SÁCH ĐẢNG VIÊN CHUYỂN ĐẾN', 'here'],
  ['PHẦN II: ĐẢNG VIÊN CHUYỂN ĐẾN', 'here'],
  ['Phần thứ hai: Tiếp nhận', 'here'],
  ['Đến', 'here'],
  ['Đến 2023', 'here'],
  ['Đi năm 2023', 'away'],
  ['Đi quý II', 'away'],
  ['Đến 01-2024', 'here'],
  ['DEN T1-2024', 'here'],
  ['SỔ TIẾP NHẬN ĐẢNG VIÊN', 'here'],
  ['ĐẢNG VIÊN Ở NƠI KHÁC CHUYỂN ĐẾN SINH HOẠT TẠM THỜI', 'here'],
  ['Tiếp nhận đảng viên chuyển sinh hoạt', 'here'],
  ['SỔ CHUYỂN SINH HOẠT ĐẢNG', null],
  ['SỔ CHUYỂN SINH HOẠT ĐẢNG TẠM THỜI', null],
  ['ĐẢNG VIÊN CHUYỂN ĐI, CHUYỂN ĐẾN', null],
  ['SỔ GIỚI THIỆU VÀ TIẾP NHẬN SINH HOẠT ĐẢNG', null],
  ['SỔ THEO DÕI GIỚI THIỆU, TIẾP NHẬN ĐẢNG VIÊN', null],
  ['Tiếp nhận và chuyển sinh hoạt đảng', null],
  ['DANH SÁCH ĐẢNG VIÊN', null],
  ['', null],
])('%j is of those who go away or come here: %s', (text, direction) => {
  expect(directionIn(text)).toBe(direction);
});

test.each([
  ['x', 'Ngoài tỉnh đến', 'here'],
  ['15/03/2023', 'Chuyển SHĐ chính thức > Đi ngoài tỉnh', 'away'],
  ['x', 'Chuyển đi', 'away'],
  ['', 'Chuyển đến', null],
  ['không', 'Chuyển đến', null],
  ['x', 'Tạm thời', null],
  ['Chuyển đến', 'Hình thức', 'here'],
  ['Giới thiệu đi', 'Hình thức', 'away'],
  ['Chính thức', 'Hình thức', null],
])('the kind %j under %j says %s', (text, heading, direction) => {
  expect(directionOfKind(text, heading)).toBe(direction);
});
