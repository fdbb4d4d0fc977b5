import { expect, test } from 'vitest';
import { isNoteOfReason, isReason } from '../../src/vietnam/absence-reason.ts';

test.each([
  ['Ốm dài ngày, có giấy xác nhận của bệnh viện', true],
  ['Bận việc gia đình', true],
  ['Không khỏe', true],
  ['Vợ ốm', true],
  ['Không', false],
  ['không có lý do', false],
  ['Không rõ lý do', false],
  ['Không có lý do chính đáng', false],
  ['Vắng không phép', false],
  ['Vô lý do', false],
  ['Chưa báo cáo', false],
  ['Tự ý bỏ sinh hoạt', false],
  ['Bỏ sinh hoạt', false],
  ['x', false],
  ['-', false],
])('"%s" is a reason: %s', (text, expected) => {
  expect(isReason(text)).toBe(expected);
});

test.each([
  ['Đi làm ăn xa từ tháng 5', true],
  ['Có đơn xin nghỉ', true],
  ['ốm', true],
  ['Trưởng thôn', false],
  ['Nghỉ không có lý do', false],
  ['Chưa có đơn', false],
  ['Huy hiệu 40 năm', false],
])('the note "%s" tells why somebody was absent: %s', (text, expected) => {
  expect(isNoteOfReason(text)).toBe(expected);
});
