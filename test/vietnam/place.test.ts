import { expect, test } from 'vitest';
import { placeKey } from '../../src/vietnam/place.ts';

test.each([
  ['xã Hải Nam, huyện Hải Hậu, tỉnh Nam Định', 'hai nam, hai hau, nam dinh'],
  ['Hải Nam - Hải Hậu - Nam Định', 'hai nam, hai hau, nam dinh'],
  ['X. Hải Nam, H. Hải Hậu, T. Nam Định', 'hai nam, hai hau, nam dinh'],
  ['xã Hải Nam huyện Hải Hậu tỉnh Nam Định', 'hai nam, hai hau, nam dinh'],
  ['Việt Nam, Nam Định, Hải Nam, Nam Định', 'hai nam, nam dinh'],
  ['Phường 05, Q.3, TP.HCM', '5, 3, ho chi minh'],
  ['TT Huế', 'thua thien hue'],
  ['Tân An', 'tan an'],
  ['', ''],
])('the key of %j is %s', (text, key) => {
  expect(placeKey(text)).toBe(key);
});
