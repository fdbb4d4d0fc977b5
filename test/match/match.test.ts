import { describe, expect, test } from 'vitest';
import { match } from '../../src/match/match.ts';
import { keysOf, levelBetween, nodesOf, type Told } from './keys-of.ts';

/** "same", "unsure" or "different" of the first two nodes. */
function verdict(groups: Readonly<Record<string, readonly Told[]>>, left = 0, right = 1) {
  const { personOf, pairs } = match(nodesOf(groups));
  if (personOf[left] === personOf[right]) return 'same';
  return pairs.some((pair) => pair.left === left && pair.right === right) ? 'unsure' : 'different';
}

/** Rows of other people, so that no list is only the pair in question. */
const tam: Told = { name: 'Bùi Quang Tám', birth: '1950-03-12', personal: '036050000001', gender: 'male' };
const across = (list: Told, registry: Told) => verdict({ 'list:0': [list], registry: [registry, tam] });

describe('a list row and a registry row', () => {
  const sen: Told = { name: 'Đinh Thị Sen', birth: '1975-04-30', personal: '036175001234', gender: 'female' };
  test.each<[string, Told, Told, string]>([
    ['agree on everything', sen, sen, 'same'],
    ['have no number on the list', { ...sen, personal: null }, sen, 'same'],
    ['have other numbers and all else equal: the number was made again', { ...sen, personal: '036175998877' }, sen, 'same'],
    ['have another birth date, the number and name equal', { ...sen, birth: '1981-12-09' }, sen, 'same'],
    ['differ by a mark, the number equal', { ...sen, name: 'Đinh Thị Sèn' }, sen, 'same'],
    ['differ by one letter and have no number', { ...sen, name: 'Đinh Thị Senh', personal: null }, sen, 'same'],
    ['have day and month swapped, no number', { ...sen, birth: '1975-04-03', personal: null }, { ...sen, birth: '1975-03-04' }, 'same'],
    ['have the surname abbreviated', { ...sen, name: 'Đ. Thị Sen', personal: null }, sen, 'same'],
    ['have the year only, in one chi bộ', { name: sen.name, birth: '1975', branch: 'xom 5' }, { ...sen, branch: 'xom 5' }, 'same'],
    ['have the year only, in two chi bộ', { name: sen.name, birth: '1975', branch: 'xom 5' }, { ...sen, branch: 'xom 6' }, 'unsure'],
    ['share the name alone', { name: sen.name }, { ...sen }, 'unsure'],
    ['share a number, and nothing else', { name: 'Vũ Quốc Khánh', birth: '1948-09-02', personal: sen.personal ?? null }, sen, 'different'],
    ['are namesakes of different years', { name: sen.name, birth: '1949-11-20' }, { ...sen, personal: null }, 'different'],
    ['are father and son', { name: 'Đinh Văn Tiến', birth: '1950-02-11' }, { name: 'Đinh Văn Tiến', birth: '1978-10-05' }, 'different'],
    ['are twins', { name: 'Đinh Văn Sơn', birth: '1988-06-15' }, { name: 'Đinh Văn Thủy', birth: '1988-06-15' }, 'different'],
  ])('%s', (_, list, registry, expected) => {
    expect(across(list, registry)).toBe(expected);
  });

  test('live in one house whose commune was merged in 2025', () => {
    const house = 'so 66, thon doai';
    const now = { residenceNow: `${house}, chau hung, vinh long` };
    const before: Told = { name: sen.name, ...now, residence: `${house}, long hoa, binh dai, ben tre` };
    expect(levelBetween('residence', keysOf({ name: sen.name, ...now, residence: `${house}, chau hung, vinh long` }), keysOf(before))).toBe(
      'now',
    );
  });
});

describe('a list row and a registry row of one house', () => {
  const home = { hometown: 'tan dan, chi linh, hai duong', residence: 'so 2, thon trung, tan dan, chi linh, hai duong' };
  const loan: Told = { ...home, name: 'Phan Thị Loan', birth: '1958-02-12', gender: 'female', admission: '1986-02-03', branch: 'xom 2' };
  const moved: Told = { ...loan, branch: 'xom 1' };

  test.each<[string, Told, Told, string]>([
    ['who moved and whose decade of birth is wrong: the address is not hers by chance', { ...moved, birth: '1949-02-12' }, loan, 'unsure'],
    [
      'who moved and whose birth is wrong, the day of admission the same',
      { ...moved, birth: '1950-02-22', residence: null },
      loan,
      'unsure',
    ],
    ['husband and wife', { ...home, name: 'Phan Văn Đại', birth: '1951-11-30', gender: 'male', branch: 'xom 2' }, loan, 'different'],
    ['sisters of whom one has no birth date', { ...home, name: 'Phan Thị Đào', gender: 'female', branch: 'xom 2' }, loan, 'different'],
    [
      'a name mistyped, without birth date and number, admitted on one day',
      { ...home, name: 'Phan Thị Loang', gender: 'female', admission: '1986-02-03', branch: 'xom 2' },
      loan,
      'same',
    ],
    ['a name mistyped, with the year alone, in one chi bộ', { name: 'Phan Thị oan', birth: '1958', branch: 'xom 2' }, loan, 'same'],
  ])('%s', (_, list, registry, expected) => {
    expect(across(list, registry)).toBe(expected);
  });
});

describe('two relatives, one on the list and the other in the registry', () => {
  const home = { gender: 'male', residence: 'so 66, thon doai, hai nam', hometown: 'hai nam, nam dinh', branch: 'xom 5' };
  const thanh: Told = { ...home, name: 'Đinh Văn Thành', birth: '1988-06-15', personal: '036088001266', admission: '2011-05-19' };
  const twin: Told = { ...thanh, name: 'Đinh Văn Thanh', personal: '036088001267' };
  const father: Told = { ...home, name: 'Đinh Văn Tiến', birth: '1946-05-12', personal: '036046001111', admission: '1970-02-03' };
  const bare: Told = { ...home, name: 'Đinh Văn Tiến' };

  test.each<[string, Told, Told, string]>([
    ['twins with neighbouring numbers, other cards and other days of admission', thanh, { ...twin, admission: '2015-02-03' }, 'unsure'],
    ['the same with other cards', { ...thanh, card: '36001234' }, { ...twin, card: '36077777', admission: '2015-02-03' }, 'unsure'],
    ['a son with his own day of admission, and his father of one name', { ...bare, admission: '1995-05-19' }, father, 'unsure'],
    [
      'one person whose name and number were each mistyped',
      { ...thanh, name: 'Đinh Văn Thàn', card: '36001234' },
      { ...twin, name: 'Đinh Văn Thành', card: '36001234' },
      'same',
    ],
    ['one person whose birth the list does not say', bare, father, 'same'],
  ])('%s', (_, list, registry, expected) => {
    expect(across(list, registry)).toBe(expected);
  });

  test('a relative weighs against no more than he explains', () => {
    const { pairs } = match(nodesOf({ 'list:0': [bare], registry: [father, tam] }));
    expect(pairs[0]?.probability).toBeLessThan(0.9999);
    expect(match(nodesOf({ 'list:0': [father], registry: [father, tam] })).pairs[0]?.probability).toBeGreaterThan(0.999999);
  });
});

describe('two rows of one source', () => {
  const within = (a: Told, b: Told) => verdict({ registry: [a, b, tam] });
  const hai: Told = { name: 'Phùng Văn Hải', birth: '1962-07-24', personal: '036062001111', gender: 'male' };
  const bare = { personal: null };
  const home: Told = { ...hai, ...bare, residence: 'so 66, thon doai, hai nam' };
  const james: Told = { name: 'james smith', birth: '1978-08-16', other: '6032346', residence: '103 spofforth place, pinehill' };
  test.each<[string, Told, Told, string]>([
    ['the same number and name are one person', hai, hai, 'same'],
    ['the same name and full birth date, nothing against it', hai, { ...hai, personal: null }, 'same'],
    ['the same name and birth date but other numbers are for people to settle', hai, { ...hai, personal: '036062009999' }, 'unsure'],
    ['namesakes of one year', { ...hai, personal: null }, { ...hai, birth: '1962-01-30', personal: null }, 'different'],
    ['twins with names one mark apart', { ...hai, name: 'Phùng Văn Hùng' }, { ...hai, name: 'Phùng Văn Hưng', personal: null }, 'unsure'],
    ['a number copied into another row', hai, { ...hai, name: 'Tạ Thị Mơ', birth: '1970-01-22' }, 'different'],
    ['the name alone', { name: hai.name }, { name: hai.name }, 'different'],
    ['another number, a letter off in the name, one birth date', james, { ...james, name: 'jmaes smith' }, 'same'],
    ['another number with two digits in each other’s place', james, { ...james, other: '6032364' }, 'same'],
    ['surname and given name in each other’s column, number, birth and house equal', james, { ...james, name: 'smith james' }, 'same'],
    [
      'one dossier number and a birth date one digit off',
      { ...hai, ...bare, dossier: '123456' },
      { ...hai, ...bare, birth: '1962-07-21', dossier: '123456' },
      'same',
    ],
    ['one house and a birth date with day and month swapped', { ...home, birth: '1962-04-07' }, { ...home, birth: '1962-07-04' }, 'same'],
    ['father and son of one name in one house', home, { ...home, birth: '1988-11-02' }, 'different'],
    ['twins of one house', { ...home, name: 'Phùng Văn Hùng' }, { ...home, name: 'Phùng Văn Hưng' }, 'unsure'],
    ['two of a house with one number, copied', { ...james, name: 'mary smith', birth: '1980-02-01' }, james, 'different'],
    [
      'namesakes born on one day, of other houses, with other numbers',
      james,
      { ...james, other: '1111111', residence: '9 elm road' },
      'unsure',
    ],
  ])('%s', (_, a, b, expected) => {
    expect(within(a, b)).toBe(expected);
  });
});

describe('one to one', () => {
  test('namesakes each find their own row', () => {
    const old: Told = { name: 'Bàn Văn Huân', birth: '1950-03-12', personal: '036050111222' };
    const young: Told = { name: 'Bàn Văn Huân', birth: '1984-08-01', personal: '036084333444' };
    const { personOf } = match(nodesOf({ 'list:0': [old, young], registry: [young, old] }));
    expect(personOf).toEqual([0, 1, 1, 0]);
  });

  test('a row that fits two people equally well is left to people', () => {
    const told: Told = { name: 'Bàn Văn Huân', birth: '1950-03-12' };
    const groups = {
      'list:0': [told],
      registry: [
        { ...told, personal: '036050111222' },
        { ...told, personal: '036050999888' },
      ],
    };
    expect([verdict(groups, 0, 1), verdict(groups, 0, 2)]).toEqual(['unsure', 'unsure']);
  });

  test('who fits two is given to the one nobody else fits', () => {
    const a: Told = { name: 'Bàn Văn Huân', birth: '1950-03-12', personal: '036050111222' };
    const b: Told = { name: 'Bàn Văn Huân', birth: '1950-03-12', personal: '036050999888' };
    const { personOf } = match(nodesOf({ 'list:0': [a], 'list:1': [{ ...b, personal: null }], registry: [a, b] }));
    expect(personOf[0]).toBe(personOf[2]);
  });

  test('a person on two lists is one with his registry row', () => {
    const told: Told = { name: 'Tống Thị Nhài', birth: '1969-10-10', personal: '036169123456' };
    expect(match(nodesOf({ 'list:0': [told], 'list:1': [{ ...told, birth: '1969' }], registry: [told, tam] })).persons[0]).toEqual([
      0, 1, 2,
    ]);
  });

  test('two lists that each say little are one with the registry row that says all', () => {
    const told: Told = { name: 'Tống Thị Nhài', birth: '1969-10-10', personal: '036169123456', card: '36001234' };
    const groups = {
      'list:0': [{ name: told.name, card: told.card ?? null, branch: 'xom 1' }],
      'list:1': [{ ...told, card: null, branch: 'xom 7' }],
      registry: [{ ...told, branch: 'xom 1' }, tam],
    };
    expect(match(nodesOf(groups)).persons[0]).toEqual([0, 1, 2]);
  });

  test('a common name alone in the chi bộ of somebody found on another list is left to people', () => {
    const told: Told = { name: 'Nguyễn Thị Hoa', birth: '1969-10-10', personal: '036169123456' };
    const groups = {
      'list:0': [{ name: told.name, branch: 'xom 1' }],
      'list:1': [{ ...told, branch: 'xom 7' }],
      registry: [{ ...told, branch: 'xom 1' }, tam],
    };
    expect([verdict(groups, 0, 2), verdict(groups, 1, 2)]).toEqual(['unsure', 'same']);
  });

  test('a row that would be one with somebody whom another list contradicts is shown, not lost', () => {
    const told: Told = { name: 'Tống Thị Nhài', birth: '1969-10-10', personal: '036169123456', card: '36001234' };
    const groups = {
      'list:0': [{ name: told.name, card: told.card ?? null, birth: '1941-02-23', branch: 'xom 1' }],
      'list:1': [{ ...told, card: null, branch: 'xom 7' }],
      registry: [{ ...told, branch: 'xom 1' }, tam],
    };
    expect([verdict(groups, 0, 2), verdict(groups, 1, 2)]).toEqual(['unsure', 'same']);
  });

  test('people the registry lacks are linked list to list', () => {
    const told: Told = { name: 'Tống Thị Nhài', birth: '1969-10-10', personal: '036169123456' };
    expect(verdict({ 'list:0': [told], 'list:1': [told], registry: [tam] })).toBe('same');
  });

  test('a double on a list is recognised through the registry where its own rows share no number', () => {
    const told: Told = { name: 'Tống Thị Nhài', birth: '1969-10-10' };
    const groups = {
      'list:0': [
        { ...told, personal: '036169123456' },
        { ...told, birth: '1969', cmnd: '162000111' },
      ],
      registry: [{ ...told, personal: '036169123456', cmnd: '162000111' }],
    };
    expect(match(nodesOf(groups)).persons).toEqual([[0, 1, 2]]);
  });
});

describe('a number that points to somebody else', () => {
  const owner: Told = { name: 'Vũ Quốc Khánh', birth: '1948-09-02', personal: '036048777888' };
  const bearer: Told = { name: 'Lã Thị Vinh', birth: '1972-02-27', gender: 'female' };
  const wrong: Told = { ...bearer, personal: owner.personal ?? null };

  test('is not settled while its owner has no other row', () => {
    const groups = { 'list:0': [wrong], registry: [{ ...bearer, personal: '036172000555' }, owner] };
    expect([verdict(groups, 0, 1), verdict(groups, 0, 2)]).toEqual(['unsure', 'unsure']);
  });

  test('is a slip once its owner is found elsewhere', () => {
    const groups = { 'list:0': [wrong, owner], registry: [{ ...bearer, personal: '036172000555' }, owner] };
    expect([verdict(groups, 0, 2), verdict(groups, 0, 3), verdict(groups, 1, 3)]).toEqual(['same', 'different', 'same']);
  });
});

describe('rows of the transfer book', () => {
  const told: Told = { name: 'Kiều Văn Lộc', birth: '1979-08-13', personal: '036079272850' };

  test('any number of them join a person', () => {
    const { persons } = match(nodesOf({ transfers: [told, { ...told, personal: null }, told], registry: [told, tam] }));
    expect(persons[0]).toEqual([0, 1, 2, 3]);
  });

  test('join each other where the person is nowhere else', () => {
    expect(match(nodesOf({ transfers: [told, told], registry: [tam] })).persons).toEqual([[0, 1], [2]]);
  });

  test('stay apart when nothing but the name says so', () => {
    expect(verdict({ transfers: [{ name: told.name }], registry: [told, tam] })).toBe('unsure');
  });
});

test('nobody is matched in an empty run', () => {
  expect(match([])).toEqual({ personOf: [], persons: [], pairs: [], estimate: null });
});
