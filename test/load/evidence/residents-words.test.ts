import { expect, test } from 'vitest';
import { saysResidents } from '../../../src/load/evidence/residents-words.ts';

test.each([
  '213',
  'DS 213',
  'Danh sach 213',
  '213-QĐ',
  'QĐ213',
  'ĐV213',
  'DV 213',
  'ĐV 76',
  'Danh sách đ/v 213',
  'Quy định 213',
  'Quy định 213/76',
  'Theo quy định 213',
  'II. ĐV 213: 3 đ/c',
  'DANH SÁCH ĐẢNG VIÊN THỰC HIỆN QUY ĐỊNH SỐ 213-QĐ/TW NGÀY 02/01/2020',
  'DANH SÁCH ĐẢNG VIÊN THEO QUY ĐỊNH 213 CỦA BỘ CHÍNH TRỊ',
  'Theo QĐ 76 ngày 15/6/2000',
  'ĐẢNG VIÊN CƯ TRÚ TRÊN ĐỊA BÀN (213)',
  'Giữ liên hệ cư trú',
  'giu lien he noi cu tru',
  'ĐẢNG VIÊN GIỮ MỐI LIÊN HỆ VỚI CHI BỘ NƠI CƯ TRÚ',
  'DANH SÁCH ĐẢNG VIÊN GIỚI THIỆU VỀ NƠI CƯ TRÚ',
  'Đảng viên sinh hoạt nơi cư trú',
])('%j is said of residents’ contacts', (text) => {
  expect(saysResidents(text)).toBe(true);
});

test.each([
  '(Kèm theo Quyết định số 213-QĐ/ĐU ngày 10/01/2024 của Đảng ủy xã)',
  'Kèm theo số 76-BC/CB ngày 10/01/2024',
  '(Theo QĐ số 213 ngày 10/01/2024 của Đảng ủy)',
  'Theo QĐ 213 của Huyện ủy',
  'DANH SÁCH ĐẢNG VIÊN DỰ HỘI NGHỊ THEO QUY ĐỊNH SỐ 76-QĐ/ĐU',
  'DANH SÁCH ĐẢNG VIÊN VÀ NƠI CƯ TRÚ',
  'DANH SÁCH ĐẢNG VIÊN TẠI NƠI CƯ TRÚ',
  'Danh sách 213 đảng viên',
  'Tổng số đảng viên: 213',
  'ĐV 2130',
  'Trung đoàn 213',
])('%j is not', (text) => {
  expect(saysResidents(text)).toBe(false);
});
