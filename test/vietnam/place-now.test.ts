import { expect, test } from 'vitest';
import { placeKey } from '../../src/vietnam/place.ts';
import { placeNow } from '../../src/vietnam/place-now.ts';

test.each([
  ['Xã Hải Nam, Huyện Hải Hậu, Tỉnh Nam Định', 'Xã Hải Hưng, Tỉnh Ninh Bình'],
  ['Xã Ya Xiêr, Huyện Sa Thầy, Tỉnh Kon Tum', 'Xã Ya Ly, Tỉnh Quảng Ngãi'],
  ['Phường An Lưu, Thị xã Kinh Môn, Tỉnh Hải Dương', 'Phường Kinh Môn, Thành phố Hải Phòng'],
  ['Phường 2, Quận 10, Thành phố Hồ Chí Minh', 'Phường Vườn Lài, TP.HCM'],
  ['Thị Trấn Prao, H. Đông Giang, T. Quảng Nam', 'Xã Đông Giang, Đà Nẵng'],
  ['Xóm 5, Xã Hải Nam, Huyện Hải Hậu, Tỉnh Nam Định', 'Xã Hải Hưng, Tỉnh Ninh Bình'],
])('%s is %s today', (before, after) => {
  expect(placeNow(placeKey(before))).toBe(placeNow(placeKey(after)));
  expect(placeNow(placeKey(before))).not.toBeNull();
});

test.each(['Nam Định', 'Huyện Hải Hậu, Tỉnh Nam Định', 'Springfield, Ohio', '12 Smith Street'])('of %s nothing is said', (place) => {
  expect(placeNow(placeKey(place))).toBeNull();
});

test('a commune that was divided may be either part', () => {
  expect(placeNow(placeKey('Phường Cống Vị, Quận Ba Đình, Thành phố Hà Nội'))).toContain(' | ');
});
