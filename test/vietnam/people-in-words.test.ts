import { expect, test } from 'vitest';
import { peopleInWords, peopleRemarkedOn } from '../../src/vietnam/people-in-words.ts';

test.each<[string, readonly string[]]>([
  ['Bổ sung: đ/c Trần Văn An, sinh 15/03/1985; đ/c Lê Thị Mơ (SN 1990)', ['Trần Văn An', 'Lê Thị Mơ']],
  ['Ghi chú: đồng chí Nguyễn Thị Bưởi - sinh năm 1961 mới chuyển về', ['Nguyễn Thị Bưởi']],
  ['ĐẢNG VIÊN MỚI: TRẦN VĂN AN SINH NGÀY 15/3/1985', ['TRẦN VĂN AN']],
  ['- Lê Đức Vinh (1969), - Trần Công Hạnh (12/3/1970): mới chuyển về', ['Lê Đức Vinh', 'Trần Công Hạnh']],
  ['Đ/c Trần Văn An từ trần ngày 05/11/2023', ['Trần Văn An']],
  ['Trần Văn An được miễn sinh hoạt từ 01/2023', []],
  ['Nam Định, ngày 15 tháng 01 năm 2024', []],
  ['Tổ Dân Phố Sinh 1985', []],
  ['đ/c Trần Văn An, sinh ở Hải Hậu', []],
])('%j names %j', (text, names) => expect(peopleInWords(text)).toEqual(names));

test.each<[string, readonly string[]]>([
  ['Còn thiếu: Trần Công Hạnh, Lê Đức Vinh', ['Trần Công Hạnh', 'Lê Đức Vinh']],
  ['* Đ/c Trần Công Hạnh chuyển đi ngày 01/12/2023', ['Trần Công Hạnh']],
  ['Người giới thiệu: Trần Công Hạnh', ['Trần Công Hạnh']],
  ['Chưa nộp hồ sơ: đ/c Trần Công Hạnh', ['Trần Công Hạnh']],
  ['Chuyển đi: Trần Công Hạnh (05/11/2023)', ['Trần Công Hạnh']],
  ['Điện thoại liên hệ: Trần Công Hạnh 0912 345 678', ['Trần Công Hạnh']],
  ['Bí thư: Trần Công Hạnh', []],
  ['Đ/c Trần Công Hạnh', []],
  ['Trần Công Hạnh (1969)', []],
  ['Quê quán: Hải Hậu, Nam Định', []],
])('%j remarks on %j', (text, names) => expect(peopleRemarkedOn(text)).toEqual(names));
