import { expect, test } from 'vitest';
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
  expect(likeliestEncoding(text)).toBe(expected);
});
