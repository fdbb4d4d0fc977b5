import { expect, test } from 'vitest';
import { TCVN3 } from '../../src/vietnam/legacy-encoding.ts';
import { likeliestEncoding } from '../../src/vietnam/likeliest-encoding.ts';

test.each([
  ['NguyÔn V¨n Hïng, TrÇn ThÞ Hoa, Chi bé xãm 5', 'tcvn3'],
  ['Nguyeãn Vaên Huøng, Traàn Thò Hoa', 'vni'],
  ['NguyêÞn Vãn Hùng, Trâ\u00ccn Thiò Hoa', 'windows-1258'],
  ['Nguy\u00adn Vån Hùng, Tr¥n Th¸ Hoa', 'viscii'],
  ['Nguyễn Văn Hùng, Trần Thị Hoa', null],
  ['Lê Thanh Hà, Lý Minh Tâm, Phan Chí Công', null],
  ["H'Hen Niê, Y Blô Êban, A Jýng", null],
  ['STT, Nguyen Van Hung', null],
])('%j is in %s', (text, expected) => {
  expect(likeliestEncoding(text, null)?.name ?? null).toBe(expected);
});

test.each([
  ['Lý Minh Tâm, Ghi chú, Chau Sóc Ren, Xóa tên', null],
  ['Y Thu Niª, Kp\u00a8 Kl\u00acng', 'tcvn3'],
  ['Chi bé, Tó', 'tcvn3'],
  ['STT', 'tcvn3'],
])('%j in a font of TCVN3 is in %s', (text, expected) => {
  expect(likeliestEncoding(text, TCVN3)?.name ?? null).toBe(expected);
});
