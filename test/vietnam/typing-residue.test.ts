import { expect, test } from 'vitest';
import { repairTyping } from '../../src/vietnam/typing-residue.ts';

test.each([
  ['Nguyeenx Vawn Tuaans', 'Nguyễn Văn Tuấn'],
  ['Nguye64n Va8n Tua61n', 'Nguyễn Văn Tuấn'],
  ['Tran Duwcs Phuowng', 'Tran Dức Phương'],
  ['DDoox DDuwcs', 'Đỗ Đức'],
  ['D9o64 D9u71c', 'Đỗ Đức'],
  ['NGUYEENX VAWN HUFNG', 'NGUYỄN VĂN HÙNG'],
  ['Le Thi Hoaf', 'Le Thi Hòa'],
  ['Trần Thị Huowngf', 'Trần Thị Hường'],
  ['Nguyễn Vawn Tuấn', 'Nguyễn Văn Tuấn'],
  ['Lê Văn Tuaans', 'Lê Văn Tuấn'],
  ['Tran Van Tuaans', 'Tran Van Tuấn'],
  ['Nguyễn Thị Yeens', 'Nguyễn Thị Yến'],
])('%s is %s', (text, expected) => {
  expect(repairTyping(text)).toEqual({ text: expected, isRepaired: true });
});

test.each([
  'Ka Mer',
  "K'Nas",
  'Ksor Hloor',
  'Y Wang',
  'Siu Hwing',
  'Nguyễn Thị Hoa1',
  'Nguyen Van Tuan',
  'Lê Thị Xuân',
  'Nguyen Van Tu61',
  'Moong Văn Hợi',
  'Lương Thị Xoong',
  'Moong Thị Oong',
  'Moong Văn Noong',
  'Moong Văn Khoong',
  'Nguyễn Thị Nas',
  'Ksor Kees',
])('%s is left as it is', (text) => {
  expect(repairTyping(text)).toEqual({ text, isRepaired: false });
});
