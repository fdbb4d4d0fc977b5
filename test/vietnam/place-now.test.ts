import { expect, test } from 'vitest';
import { placeKey } from '../../src/vietnam/place.ts';
import { addressNow, placeNow } from '../../src/vietnam/place-now.ts';

test.each([
  ['Xã Hải Nam, Huyện Hải Hậu, Tỉnh Nam Định', 'Xã Hải Hưng, Tỉnh Ninh Bình'],
  ['Xã Ya Xiêr, Huyện Sa Thầy, Tỉnh Kon Tum', 'Xã Ya Ly, Tỉnh Quảng Ngãi'],
  ['Phường An Lưu, Thị xã Kinh Môn, Tỉnh Hải Dương', 'Phường Kinh Môn, Thành phố Hải Phòng'],
  ['Phường 2, Quận 10, Thành phố Hồ Chí Minh', 'Phường Vườn Lài, TP.HCM'],
  ['Thị Trấn Prao, H. Đông Giang, T. Quảng Nam', 'Xã Đông Giang, Đà Nẵng'],
  ['Xóm 5, Xã Hải Nam, Huyện Hải Hậu, Tỉnh Nam Định', 'Xã Hải Hưng, Tỉnh Ninh Bình'],
  ['Số 66, thôn Đoài, Xã Long Hòa, Huyện Bình Đại, Tỉnh Bến Tre', 'Số 66, thôn Đoài, Xã Châu Hưng, Tỉnh Vĩnh Long'],
  ['Số 66, ngõ 2, xóm 5, Xã Hải Nam, Huyện Hải Hậu, Tỉnh Nam Định', 'Xã Hải Hưng, Tỉnh Ninh Bình'],
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

test.each([
  ['Số 66, thôn Đoài, Xã Long Hòa, Huyện Bình Đại, Tỉnh Bến Tre', 'so 66, thon doai, chau hung, vinh long'],
  ['Số 66, thôn Đoài, Xã Châu Hưng, Tỉnh Vĩnh Long', 'so 66, thon doai, chau hung, vinh long'],
  ['Xã Hải Nam, Huyện Hải Hậu, Tỉnh Nam Định', 'hai hung, ninh binh'],
])('the address %s is %s', (before, now) => {
  expect(addressNow(placeKey(before))).toBe(now);
});
