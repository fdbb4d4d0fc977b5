import { expect, test } from 'vitest';
import { peopleInWords } from '../../src/vietnam/people-in-words.ts';

test.each<[string, readonly string[]]>([
  ['Bổ sung: đ/c Trần Văn An, sinh 15/03/1985; đ/c Lê Thị Mơ (SN 1990)', ['Trần Văn An', 'Lê Thị Mơ']],
  ['Ghi chú: đồng chí Nguyễn Thị Bưởi - sinh năm 1961 mới chuyển về', ['Nguyễn Thị Bưởi']],
  ['ĐẢNG VIÊN MỚI: TRẦN VĂN AN SINH NGÀY 15/3/1985', ['TRẦN VĂN AN']],
  ['Trần Văn An được miễn sinh hoạt từ 01/2023', []],
  ['Nam Định, ngày 15 tháng 01 năm 2024', []],
  ['Tổ Dân Phố Sinh 1985', []],
  ['đ/c Trần Văn An, sinh ở Hải Hậu', []],
])('%j names %j', (text, names) => expect(peopleInWords(text)).toEqual(names));
