import { expect, test } from 'vitest';
import { candidatesOf } from '../../src/match/blocks.ts';
import { columnsOfTold, type Told } from './keys-of.ts';

const pairsOf = (rows: readonly Told[], blockPairs = 1000, pairsPerRow = 1000) => {
  const columns = columnsOfTold({ registry: rows });
  const candidates = candidatesOf(columns, { blockPairs, pairsPerRow });
  const found = new Int32Array(rows.length);
  return rows.flatMap((_, row) => [...found.subarray(0, candidates.of(row, found))].toSorted((a, b) => a - b).map((other) => [row, other]));
};

test.each<[string, Told, Told]>([
  ['a number, whatever the rest', { name: 'Tạ Thị Mơ', personal: '036170000001' }, { name: 'Bùi Văn Khê', personal: '036170000001' }],
  ['birth date and given name', { name: 'Tạ Thị Mơ', birth: '1970-03-02' }, { name: 'Ta Mơ', birth: '1970-03-02' }],
  ['birth date and surname', { name: 'Tạ Thị Mơ', birth: '1970-03-02' }, { name: 'Tạ Thị Mợn', birth: '1970-03-02' }],
  ['birth date with day and month swapped, and given name', { name: 'Tạ Mơ', birth: '1970-03-02' }, { name: 'Đỗ Mơ', birth: '1970-02-03' }],
  ['birth date and initials in any order', { name: 'Mihal Hannah', birth: '1970-03-02' }, { name: 'Hanah Mihall', birth: '1970-03-02' }],
  ['year of birth and initials', { name: 'Tạ Thị Mơ', birth: '1970' }, { name: 'Tạ Thị Mận', birth: '1970-02-03' }],
  [
    'year of birth and all of the name but the mistyped given name',
    { name: 'Tạ Thị Mơ', birth: '1970' },
    { name: 'Tạ Thị ơ', birth: '1970-02-03' },
  ],
  [
    'year of birth and all of the name but the mistyped surname',
    { name: 'Lê Thị Mơ', birth: '1970' },
    { name: 'Ê Thị Mơ', birth: '1970-02-03' },
  ],
  ['chi bộ and a name with one word mistyped', { name: 'Tạ Thị Mơ', branch: 'xom 5' }, { name: 'Tạ Thị ơ', branch: 'xom 5' }],
  [
    'day of admission and a name with one word mistyped',
    { name: 'Tạ Thị Mơ', admission: '1995-05-19' },
    { name: 'Ạt Thị Mơ', admission: '1995-05-19' },
  ],
  ['hometown and a name with its surname mistyped', { name: 'Tạ Thị Mơ', hometown: 'hai nam' }, { name: 'Ạt Thị Mơ', hometown: 'hai nam' }],
  [
    'house and street, and a word of the name in its other order',
    { name: 'Carter Emma', residence: '278 dalley place hamilton 5728 tas' },
    { name: 'Emma Catter', residence: '278 dalley hamilton 5278 tas' },
  ],
  [
    'postcode and a word of the name in its other order',
    { name: 'Carter Emma', residence: '278 dalley place hamilton 5728 tas' },
    { name: 'Emma Catter', residence: '238 dalley place hamilton 5728 tas' },
  ],
  ['the plain name alone', { name: 'Tạ Thị Mơ' }, { name: 'Ta Thi Mo', birth: '1970-02-03' }],
])('rows are compared for %s', (_, a, b) => {
  expect(pairsOf([a, b])).toEqual([[0, 1]]);
});

test('rows that share no key are not compared', () => {
  expect(
    pairsOf([
      { name: 'Tạ Thị Mơ', birth: '1970-03-02' },
      { name: 'Bùi Văn Khê', birth: '1970-03-02' },
    ]),
  ).toEqual([]);
});

test('a pair in many blocks comes once', () => {
  const told: Told = { name: 'Tạ Thị Mơ', birth: '1970-03-02', personal: '036170000001', branch: 'xom 5' };
  expect(pairsOf([told, told])).toEqual([[0, 1]]);
});

test('a block too large is split by birth year, and a row without one stays with all', () => {
  const rows: readonly Told[] = [...['1960', '1960', '1970', '1970'].map((birth) => ({ name: 'Tạ Thị Mơ', birth })), { name: 'Tạ Thị Mơ' }];
  expect(pairsOf(rows, 4)).toEqual([
    [0, 1],
    [0, 4],
    [1, 4],
    [2, 3],
    [2, 4],
    [3, 4],
  ]);
});

test('a block that nothing splits is kept whole', () => {
  expect(
    pairsOf(
      Array.from({ length: 5 }, () => ({ name: 'Tạ Thị Mơ' })),
      1,
    ),
  ).toHaveLength(10);
});

test('cost stays near linear where a thousand share a name', () => {
  const rows = Array.from({ length: 1000 }, (_, at) => ({ name: 'Tạ Thị Mơ', birth: String(1930 + (at % 50)) }));
  expect(pairsOf(rows, 5000)).toHaveLength((50 * 20 * 19) / 2);
});
