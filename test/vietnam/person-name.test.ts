import { expect, test } from 'vitest';
import { syllablesOf } from '../../src/model/person.ts';
import { isNameLike, parsePersonName } from '../../src/vietnam/person-name.ts';

test.each([
  ['1. Nguyễn Văn Nam', 'Nguyễn Văn Nam'],
  ['Đ/c: TRẦN VĂN NAM', 'TRẦN VĂN NAM'],
  ['đồng chí Trần Văn Nam', 'Trần Văn Nam'],
  ['Đ.c Trần Văn Nam', 'Trần Văn Nam'],
  ['Ông Nguyễn Văn Hùng', 'Nguyễn Văn Hùng'],
  ['Ông Văn Hùng', 'Ông Văn Hùng'],
  ['Anh Nguyễn Văn Hùng', 'Nguyễn Văn Hùng'],
  ['Nguyễn Anh', 'Nguyễn Anh'],
  ['Anh. Trần Nam', 'Trần Nam'],
  ['Thượng tá Lê Văn Nam', 'Lê Văn Nam'],
  ['ThS. Trần Thị Mai', 'Trần Thị Mai'],
  ['BT: Lê Văn Tám', 'Lê Văn Tám'],
  ['Lê Văn Tám-PBT', 'Lê Văn Tám'],
  ['Phạm Văn Mẫu - Chi cục trưởng', 'Phạm Văn Mẫu'],
  ['Ngô Văn Thử, Phó CCT', 'Ngô Văn Thử'],
  ['Nguyễn Thị Hoa*', 'Nguyễn Thị Hoa'],
  ['Nguyễn Văn Hùng (1960)', 'Nguyễn Văn Hùng'],
  ['Nguyễn Văn\nHùng', 'Nguyễn Văn Hùng'],
  ['Rơ-Châm Hương', 'Rơ-Châm Hương'],
  ['HoàngVăn Đăng', 'Hoàng Văn Đăng'],
  ['Nguyễn Văn Hùng 1955', 'Nguyễn Văn Hùng'],
  ['Nguyễn Văn Hùng 2001', 'Nguyễn Văn Hùng'],
  ['Phạm Thị Mẫu SN 1950', 'Phạm Thị Mẫu'],
  ['Phạm Thị Mẫu sn1950', 'Phạm Thị Mẫu'],
  ['Phạm Thị Mẫu sinh năm 1950', 'Phạm Thị Mẫu'],
  ['Lê Hà Sn 1950', 'Lê Hà'],
  ['Đ/cNguyễn Văn An', 'Nguyễn Văn An'],
  ['Đ.Cường', 'Đ. Cường'],
  ['Nguyễn - Văn - An', 'Nguyễn Văn An'],
  ['Nguyễn,Văn,An', 'Nguyễn Văn An'],
  ['Ông Kim Yến', 'Ông Kim Yến'],
  ['Ông Trần Nam', 'Trần Nam'],
  ['Ong Lam Sa', 'Ong Lam Sa'],
  ['Ba Hoang Anh', 'Ba Hoang Anh'],
  ['Y', 'Y'],
  ['Ý', 'Ý'],
  ['KsorHlô Siu', 'KsorHlô Siu'],
  ['(Nguyễn Văn Hùng)', 'Nguyễn Văn Hùng'],
  ['(Nguyen Van Hung)', 'Nguyen Van Hung'],
  ['[Nguyễn Văn Hùng]', 'Nguyễn Văn Hùng'],
  ['1. (Nguyễn Văn Hùng)', 'Nguyễn Văn Hùng'],
  ['Đồng Chi Mai', 'Đồng Chi Mai'],
  ['Đồng Chí Công', 'Đồng Chí Công'],
  ['ĐỒNG CHÍ THANH', 'ĐỒNG CHÍ THANH'],
  ['Dong chi Tran Van Nam', 'Tran Van Nam'],
  ['Bí thư Nguyễn Văn Hùng', 'Nguyễn Văn Hùng'],
  ['Phó Bí thư chi bộ Nguyễn Văn Hùng', 'Nguyễn Văn Hùng'],
  ['PHÓ BÍ THƯ NGUYỄN VĂN HÙNG', 'NGUYỄN VĂN HÙNG'],
  ['Đ/c Bí thư Nguyễn Văn Hùng', 'Nguyễn Văn Hùng'],
  ['Thầy giáo Lê Văn Nam', 'Lê Văn Nam'],
  ['TS Trần Thị Lan', 'Trần Thị Lan'],
  ['a) Phạm Thị Cúc', 'Phạm Thị Cúc'],
  ['- Lê Văn Nam', 'Lê Văn Nam'],
  ['Vàng Lý Sơn', 'Vàng Lý Sơn'],
  ['Trưởng Văn Lê', 'Trưởng Văn Lê'],
])('the name in %j is %s', (text, display) => {
  expect(parsePersonName(text)?.display).toBe(display);
});

test.each([
  '',
  '-',
  'x',
  '(đã mất)',
  '(Bí thư)',
  '(Da chuyen di)',
  '(Đã chuyển)',
  '(Chuyển sinh hoạt)',
  '(Da mat)',
  'Đ/c',
  'đ.c:',
  '036085001234',
  '15/03/1985',
  '…',
])('%j holds no name', (text) => {
  expect(parsePersonName(text)).toBeNull();
});

test.each([
  ['Nguyễn Thị Hoa (tức Sáu Hoa)', ['sau hoa']],
  ['Nguyễn Thị Hoa tức Sáu Hoa', ['sau hoa']],
  ['Nguyễn Thị Hoa - bí danh Mai', ['mai']],
  ['Nguyễn Thị Hoa (Bí thư)', []],
  ['Nguyễn Văn Hùng (đã mất)', []],
  ['Nguyễn Thị Hoa (Nữ)', []],
])('the aliases in %s are %j', (text, aliases) => {
  expect(parsePersonName(text)?.aliases).toEqual(aliases);
});

test.each([
  ['Nguyễn Văn Hùng A', 'A', 'nguyen van hung'],
  ['Nguyễn Văn Hùng-B', 'B', 'nguyen van hung'],
  ['Nguyễn Thị Hoa (B)', 'B', 'nguyen thi hoa'],
  ["Nguyễn Thị Hoa 'B'", 'B', 'nguyen thi hoa'],
  ['nguyễn văn hùng b', 'B', 'nguyen van hung'],
  ['Lê Thị Như Ý', null, 'le thi nhu y'],
  ['A Ngọc Trang', null, 'a ngoc trang'],
  ['Giàng A', null, 'giang a'],
  ['Nguyễn Thị B', null, 'nguyen thi b'],
  ['Nguyễn Thị Ngọc E', null, 'nguyen thi ngoc e'],
])('the namesake letter in %s is %s', (text, letter, plain) => {
  expect(parsePersonName(text)).toMatchObject({ namesakeLetter: letter, plain });
});

test.each([
  ['Ng. V. Tuấn', ['ng.', 'v.', 'tuan']],
  ['Ng.Mạnh Thử', ['ng.', 'manh', 'thu']],
  ['Nguyễn T. Hoa', ['nguyen', 't.', 'hoa']],
  ['Nguyễn T Hoa', ['nguyen', 't.', 'hoa']],
  ['Hoàng Th Mỹ Hạnh', ['hoang', 'th.', 'my', 'hanh']],
])('the syllables of the abbreviated %s are %j', (text, syllables) => {
  const name = parsePersonName(text);
  expect(name?.isAbbreviated).toBe(true);
  expect(name && syllablesOf(name)).toEqual(syllables);
});

test.each(['Nguyễn Thị Hoa.', 'Vũ. Văn Nam', 'H Hen Niê', "K' Brông", 'Y Thu Niê'])('%s is not abbreviated', (text) => {
  expect(parsePersonName(text)?.isAbbreviated).toBe(false);
});

test.each([
  ['H Hen Niê', "H'Hen Niê"],
  ['H’ Hen Niê', "H'Hen Niê"],
  ['Rơ-Châm Hương', 'Rơ Châm Hương'],
  ['NGUYỄN THỊ HOÀ', 'Nguyễn Thị Hòa'],
])('%s and %s have one key', (a, b) => {
  expect(parsePersonName(a)?.exact).toBe(parsePersonName(b)?.exact);
});

test.each([
  'Nguyễn Sơn Trường',
  'HỒ VĂN HUY',
  'Nguyễn văn Hùng',
  'Đ/c Trần Văn Nam',
  'Y Thu Niê',
  "H'Hen Êban",
  'Giàng A Páo',
  'Nguyễn Hải Đăng',
  'Trần Nam Định',
  'Truong Van Nam',
  'Vo Van Quoc',
  'N. Văn Thập',
  'Nguiễn Thị Trâm',
  'Nguyễn Thị Hoa (B)',
])('%s could be a name', (text) => {
  expect(isNameLike(text)).toBe(true);
});

test.each([
  'T/M CHI BỘ',
  'TM. CHI BỘ',
  'BÍ THƯ',
  'Phó Bí thư',
  'Tổng số',
  'Tổng số: 45',
  'Công an',
  'CÔNG AN',
  'Miễn sinh hoạt',
  'Nam Định',
  'Hải Nam',
  'NGƯỜI LẬP BIỂU',
  'Lý do vắng',
  'HỒ SƠ',
  'Đào tạo nghề',
  'Xóm Mới',
  'TRẠM Y TẾ',
  'Trường Tiểu học',
  'Họ và tên',
  '',
])('%j is no name', (text) => {
  expect(isNameLike(text)).toBe(false);
});

test.each([
  ['Nguy?n V?n Hạnh', 'Nguy?n V?n Hạnh', 'nguyn vn. hạnh'],
  ['1. Nguy\ufffdn V\ufffdn Hạnh 1955', 'Nguy\ufffdn V\ufffdn Hạnh', 'nguyn vn. hạnh'],
  ['Bùi Thế Nhân ?', 'Bùi Thế Nhân', 'bùi thế nhân'],
])('a lost letter is shown and parts no word: %s is %s, compared as %s', (text, display, exact) => {
  expect(parsePersonName(text)).toMatchObject({ display, exact });
});
