import fc from 'fast-check';
import { expect, test } from 'vitest';
import { supposedFont, TCVN3 } from '../../src/vietnam/legacy-encoding.ts';
import { isDamagedText } from '../../src/vietnam/mojibake.ts';
import { repairText } from '../../src/vietnam/repair-text.ts';

test.each([
  ['Hä vµ tªn', null, 'Họ và tên', ['tcvn3']],
  ['Ngµy sinh', null, 'Ngày sinh', ['tcvn3']],
  ['§¶ng viªn chÝnh thøc', null, 'Đảng viên chính thức', ['tcvn3']],
  ['NguyÔn ThÞ ¸nh', null, 'Nguyễn Thị Ánh', ['tcvn3']],
  ['§¾k L¾k', null, 'Đắk Lắk', ['tcvn3']],
  ['hä vµ tªn', '.VnTimeH', 'HỌ VÀ TÊN', ['tcvn3']],
  ['nam', '.VnTimeH', 'NAM', ['tcvn3']],
  ['Tó', '.VnTime', 'Tú', ['tcvn3']],
  ['§V', '.VnTime', 'ĐV', ['tcvn3']],
  ['TuÊn', null, 'Tuấn', ['tcvn3']],
  ['Sè CCCD', '.VnTime', 'Số CCCD', ['tcvn3']],
  ['Sè thÎ', '.VnTime', 'Số thẻ', ['tcvn3']],
  ['T/M CHI ñY', '.VnTime', 'T/M CHI ỦY', ['tcvn3']],
  ['Ghi chó', null, 'Ghi chú', ['tcvn3']],
  ['Khai trõ', null, 'Khai trừ', ['tcvn3']],
  ['BÝ danh', null, 'Bí danh', ['tcvn3']],
  ['S§T', null, 'SĐT', ['tcvn3']],
  ['C§i', '.VnTime', 'CĐi', ['tcvn3']],
  ['CÑi', 'VNI-Times', 'CĐi', ['vni']],
  ['Chi bé', '.VnTime', 'Chi bộ', ['tcvn3']],
  ['Vi Thò Thö', null, 'Vi Thị Thư', ['vni']],
  ['Y Thu Niª', '.VnTime', 'Y Thu Niê', ['tcvn3']],
  ['A J\u00adng', '.VnTime', 'A Jưng', ['tcvn3']],
  ['Kp\u00a8 Kl\u00acng', '.VnTime', 'Kpă Klơng', ['tcvn3']],
  ['Kring D®i', '.VnTime', 'Kring Dđi', ['tcvn3']],
  ["H'Hen Nieâ", 'VNI-Times', "H'Hen Niê", ['vni']],
  ['Siu Khuªch', '.VnTime', 'Siu Khuêch', ['tcvn3']],
  ['§ç §øC Kú', '.VnTime', 'ĐỖ ĐỨC KỲ', ['tcvn3']],
  ['L£ Tó', '.VnTime', 'LÊ TÚ', ['tcvn3']],
  ["K'S\u00a8 Hµ C\u00adêng", '.VnTime', "K'Să Hà Cường", ['tcvn3']],
  ['NguyÔn ThÞ ý', '.VnTime', 'Nguyễn Thị Ý', ['tcvn3']],
  ['Vò Tuấn', '.VnTime', 'Vũ Tuấn', ['tcvn3']],
  ['Vũ TuÊn', '.VnTime', 'Vũ Tuấn', ['tcvn3']],
  ['Trần Vò TuÊn', null, 'Trần Vò Tuấn', ['tcvn3']],
  ['Lý V\u00a8n Ñöùc', '.VnTime', 'Lý Văn Đức', ['tcvn3']],
  ['H÷ và tên', null, 'Họ và tên', ['viscii']],
  ['Mai Th¸ Trâm', null, 'Mai Thị Trâm', ['viscii']],
  ['Traàn Thò Ñaøo', null, 'Trần Thị Đào', ['vni']],
  ['Hoàng', 'VNI-Times', 'Hồng', ['vni']],
  ['TRAÀN VAÊN BÌNH', 'VNI-Times', 'TRẦN VĂN BÌNH', ['vni']],
  ['NguyêÞn Thiò Hôòng', null, 'Nguyễn Thị Hộng', ['windows-1258']],
  ['Nguy\u00ADn Vån Hùng', null, 'Nguyễn Văn Hùng', ['viscii']],
  ['Nguyá»…n VÄƒn HÃ¹ng', null, 'Nguyễn Văn Hùng', ['mojibake']],
  ['Nguyễn VÄƒn Hùng', null, 'Nguyễn Văn Hùng', ['mojibake']],
  ['Trần Thá»‹ Hoa', null, 'Trần Thị Hoa', ['mojibake']],
  ['HoĂ\u00a0ng Thá»‹ LĂª', null, 'Hoàng Thị Lê', ['mojibake']],
  ['Ð/c Ðỗ Văn Ðạt', null, 'Đ/c Đỗ Văn Đạt', ['eth']],
  ['623998NÐ', null, '623998NĐ', ['eth']],
  ['QÐ 24-QÐ/TW', null, 'QĐ 24-QĐ/TW', ['eth']],
  ['Trâ\u0300n', null, 'Trần', ['composition']],
  ['Tra\u0300\u0302n', null, 'Trần', ['composition']],
  ['Ngô \u200bThị', null, 'Ngô Thị', ['invisible']],
  ['\ufeffLê Văn', null, 'Lê Văn', ['invisible']],
  ['Nguyễn\u00adVăn', null, 'NguyễnVăn', ['invisible']],
])('%j in %s is %s', (text, font, expected, repairs) => {
  expect(repairText(text, font)).toEqual({ text: expected, repairs });
});

test('one word of a legacy font in a text of Unicode is repaired by itself', () => {
  expect(repairText('Huøynh Thị Thúy', null)).toEqual({ text: 'Hùynh Thị Thúy', repairs: ['vni'] });
});

test.each([
  ['Lê Thanh Hà', null],
  ['Lê Thanh Hà', '.VnTime'],
  ['Trần Văn Hùng', '.VnTime'],
  ['Trần Văn Hùng', 'VNI-Times'],
  ['Lê', '.VnTime'],
  ['Võ Công Tánh', null],
  ['Lý Minh Tâm', '.VnTime'],
  ['Ghi chú', '.VnTime'],
  ['Xóa tên', '.VnTime'],
  ['Xã Tân Minh', '.VnTime'],
  ["K'Brông", '.VnTime'],
  ['Hoàng Thanh', 'VNI-Times'],
  ['Vò Tuấn', null],
  ['Y Niê', null],
  ['Lê Minh Buì', null],
  ['Hòang Taò', null],
  ["H'Bê Êban", null],
  ['Ksor Hlô', null],
  ['Y Mlô Krông', null],
  ['Kôn Siu', null],
  ['Siu Blĭŏč', null],
  ['Néang Sóc', null],
  ['100 m²', null],
  ['2×3 = 6', null],
  ['café Müller', null],
  ['Guðrún', null],
  ['«Quê hương»', null],
])('%s in %s is left as it is', (text, font) => {
  expect(repairText(text, font)).toEqual({ text, repairs: [] });
});

test.each([
  ['  Trần  Thị\u00a0 Hoa ', 'Trần Thị Hoa'],
  ['03/07/2021\r\n03/07/2022', '03/07/2021\n03/07/2022'],
  ['Họ tên \n\n Ngày sinh\n', 'Họ tên\nNgày sinh'],
  ['\t', ''],
])('blanks of %j are collapsed and its line breaks kept', (text, expected) => {
  expect(repairText(text, null)).toEqual({ text: expected, repairs: [] });
});

test.each([
  ['Nguy\ufffdn', true],
  ['Nguyá»n Văn', true],
  ['Nguy?n Văn', true],
  ['L? Th? Hoa', true],
  ['Nguyễn Văn Hùng', false],
  ['Nguyễn Văn Hùng ?', false],
  ['Nguyễn Văn Hùng?', false],
])('whether %j has lost letters: %s', (text, expected) => {
  expect(isDamagedText(text)).toBe(expected);
});

const LETTERS = [...'aăâđêôơưiyuhngtcáàảãạếềểễệốồổỗộúùủũụứừửữựýÐðÔ¨ª§¸µ®Ýøïûåá»º\u00ad\u200b\u0300\u0301\u0302\u0323 \n'];

test('repairing twice repairs no more', () => {
  const text = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.array(fc.constantFrom(...LETTERS), { maxLength: 20 }).map((letters) => letters.join('')),
  );
  fc.assert(
    fc.property(text, (input) => {
      const once = repairText(input, null).text;
      expect(repairText(once, null).text).toBe(once);
    }),
    { numRuns: 500 },
  );
});

test.each([
  ['Chi bé', 'Chi bộ'],
  ['T/M CHI Bé', 'T/M CHI BỘ'],
  ['A Seo MÕn', 'A Seo Mến'],
  ['Lý Minh Tâm', 'Lý Minh Tâm'],
  ['Trần Thị Hà', 'Trần Thị Hà'],
])('%s, in a sheet whose other cells are in TCVN3, is %s', (text, expected) => {
  expect(repairText(text, supposedFont(TCVN3)).text).toBe(expected);
});
