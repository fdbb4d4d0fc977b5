import fc from 'fast-check';
import { expect, test } from 'vitest';
import { differingParts } from '../../../src/report/xlsx/differing-parts.ts';

const marked = (left: string, right: string) =>
  differingParts(left, right).map((parts) => parts.map(({ text, isDifferent }) => (isDifferent ? `[${text}]` : text)).join(''));

test.each([
  ['Trần Văn Hưng', 'Trần Văn Hùng', 'Trần Văn H[ư]ng', 'Trần Văn H[ù]ng'],
  ['036085001234', '036085001243', '0360850012[3]4', '03608500124[3]'],
  ['Lê Thị Hoa', 'Lê Hoa', 'Lê [Thị ]Hoa', 'Lê Hoa'],
  ['NGUYỄN THỊ ĐÀO', 'Nguyen Thi Dao', 'NGUY[Ễ]N TH[Ị] [ĐÀ]O', 'Nguy[e]n Th[i] [Da]o'],
  ['Nam', 'Nữ', 'N[am]', 'N[ữ]'],
  ['', 'x', '', '[x]'],
])('%s beside %s', (left, right, first, second) => {
  expect(marked(left, right)).toEqual([first, second]);
});

test('a letter composed and one taken apart are one letter', () => {
  expect(marked('Hoà'.normalize('NFD'), 'Hoà')).toEqual(['Hoà', 'Hoà']);
});

test('nothing is lost, and what is not marked is the same in both', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 30 }), fc.string({ maxLength: 30 }), (left, right) => {
      const both = differingParts(left, right);
      const all = both.map((parts) => parts.map(({ text }) => text).join(''));
      const common = both.map((parts) => parts.map(({ text, isDifferent }) => (isDifferent ? '' : text)).join(''));
      expect(all).toEqual([left.normalize('NFC'), right.normalize('NFC')]);
      expect(common[0]?.toLowerCase()).toBe(common[1]?.toLowerCase());
    }),
  );
});
