import { expect, test } from 'vitest';
import { readmissionWords } from '../../src/vietnam/readmission-words.ts';

test.each([
  ['Khai trừ 12/3/2015, kết nạp lại ngày 19/5/2019', 'Khai trừ 12/3/2015, ', ' ngày 19/5/2019'],
  ['Kết nạp lần 2: 19/5/2019', '', ': 19/5/2019'],
  ['Vào Đảng lần hai 2019', '', ' 2019'],
  ['Tái kết nạp 2019', '', ' 2019'],
  ['KET NAP LAI 2019', '', ' 2019'],
])('"%s" says that somebody was admitted again', (text, before, after) => {
  expect(readmissionWords(text)).toEqual({ before, after });
});

test('is found in decomposed letters too', () => {
  expect(readmissionWords('Kết nạp lại 2019'.normalize('NFD'))).toEqual({ before: '', after: ' 2019' });
  expect(readmissionWords('Vào Đảng lần hai'.normalize('NFD'))).toEqual({ before: '', after: '' });
});

test.each(['Kết nạp 2019', 'Đề nghị kết nạp lại', 'Không được kết nạp lại', 'Chưa kết nạp lại', 'Kết nạp tại chi bộ 2'])(
  '"%s" does not',
  (text) => {
    expect(readmissionWords(text)).toBeNull();
  },
);
