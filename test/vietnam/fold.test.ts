import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { exactKey, iyKey, plainKey } from '../../src/vietnam/fold.ts';

interface Row {
  readonly case: string;
  readonly input: string;
  readonly want: string;
}

const oracle = (name: string): readonly Row[] =>
  parse(readFileSync(new URL(`../../fixtures/names/${name}.csv`, import.meta.url), 'utf8'), { columns: true, relax_quotes: true });

test.each(oracle('viet_tone_mark_cases'))('tone placement, $case: $input and $want have one key', ({ input, want }) => {
  expect(exactKey(input)).toBe(exactKey(want));
});

test.each(oracle('remove_tone_mark_cases'))('without diacritics, $case: $input is $want', ({ input, want }) => {
  expect(plainKey(input)).toBe(want.toLowerCase());
});

const hasTone = ({ input }: Row) => !/y(?!ê)/i.test(input) || /[ỳýỷỹỵ]/i.test(input);

test.each(oracle('normalize_y_cases').filter(hasTone))('i and y, $case: $input and $want have one key', ({ input, want }) => {
  expect(iyKey(input)).toBe(iyKey(want));
});

// Vy and Vi, My and Mi, Thy and Thi are different names: without a tone y stays, but in qu.
test.each(oracle('normalize_y_cases').filter((row) => !hasTone(row)))('i and y, $case: $input keeps its y without a tone', ({ input }) => {
  const key = input.toLowerCase().replace('quy', 'qui');
  expect(iyKey(input)).toBe(key);
});

test.each([
  ['Hoà', 'Hòa'],
  ['Hòang', 'Hoàng'],
  ['Qúy', 'Quý'],
  ['Gìang', 'Giàng'],
  ['Thuỷ', 'Thủy'],
  ['HÒA', 'hoà'],
  ['Nguỵ', 'Ngụy'],
  ['Khoẻ', 'Khỏe'],
  ['Tòan', 'Toàn'],
  ['Thúyên', 'Thuyến'],
  ['H’ Hen', "H'Hen"],
  ['Hʼ Hen', "H'Hen"],
  ['K` Brông', "K'Brông"],
])('%s and %s have one exact key', (a, b) => {
  expect(exactKey(a)).toBe(exactKey(b));
});

test.each([
  ['Hùng', 'Hưng'],
  ['Thúy', 'Thủy'],
  ['Mỹ', 'Mĩ'],
  ['Thúy', 'Thúi'],
  ['Hoa', 'Hòa'],
  ['Ñao', 'Não'],
])('%s and %s keep different exact keys', (a, b) => {
  expect(exactKey(a)).not.toBe(exactKey(b));
});

test.each([
  ['Mỹ', 'Mĩ', true],
  ['Lý', 'Lí', true],
  ['Quý', 'Quí', true],
  ['Quỳnh', 'Quình', true],
  ['Vy', 'Vi', false],
  ['My', 'Mi', false],
  ['Ly', 'Li', false],
  ['Thúy', 'Thúi', false],
  ['Ý', 'Í', false],
])('the i/y key of %s and %s is the same: %s', (a, b, same) => {
  expect(iyKey(a) === iyKey(b)).toBe(same);
});

test.each([
  ['Đặng Thị Mỹ', 'dang thi my'],
  ['Siu Blĭŏč', 'siu blioc'],
  ['H’ Hen Êban', "h'hen eban"],
  ['Ƀuôn', 'buon'],
])('the plain key of %s is %s', (text, plain) => {
  expect(plainKey(text)).toBe(plain);
});

const LETTERS = [..."aăâbcdđeêghiklmnoôơpqrstuưvxyÁÀẢÃẠấầẩẫậéèẻẽẹếềểễệíìỉĩịóòỏõọốồổỗộớờởỡợúùủũụứừửữựýỳỷỹỵĭŏčĐÊ’' -"];
const text = fc.array(fc.constantFrom(...LETTERS), { maxLength: 24 }).map((letters) => letters.join(''));

test('keys of keys are the keys themselves', () => {
  fc.assert(
    fc.property(text, (input) => {
      for (const key of [exactKey, plainKey, iyKey]) expect(key(key(input))).toBe(key(input));
    }),
  );
});

test('keys of composed and decomposed text are equal', () => {
  fc.assert(
    fc.property(text, (input) => {
      for (const key of [exactKey, plainKey, iyKey]) expect(key(input.normalize('NFD'))).toBe(key(input.normalize('NFC')));
    }),
  );
});
