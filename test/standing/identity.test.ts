import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { MemberRecord } from '../../src/model/member.ts';
import { identities } from '../../src/standing/identity.ts';
import { member, personalNumber } from './records.ts';

const person = (name: string, birthDate: string | null, ...numbers: readonly string[]) =>
  member(0, name, { birthDate, numbers: numbers.map(personalNumber) });

const HANH = person('Phạm Thị Hạnh', '1966-05-12', '036166112648');
const LUAN = person('Trần Đức Luận', '1958-09-21', '036058217377');

test('a number tells a person', () => {
  expect(identities([[HANH], [LUAN]])).toEqual(['personal:036166112648', 'personal:036058217377']);
});

test('a person keeps the same identity whatever the order and number of the rows', () => {
  const listed = person('PHẠM THỊ HẠNH', '1966');
  const [first] = identities([[HANH, listed], [LUAN]]);
  const [, second] = identities([[LUAN], [listed, HANH]]);
  expect(second).toBe(first);
});

test('a number that two people carry tells neither: name and birth date do', () => {
  const other = person('Đỗ Minh Toàn', '1949-07-17', '036166112648');
  const found = identities([[HANH], [other]]);
  expect(new Set(found).size).toBe(2);
  expect(found.filter((identity) => identity.startsWith('personal:'))).toEqual([]);
});

test('who is known by name and birth date alone is told by these', () => {
  expect(identities([[person('Phạm Thị Hạnh', '1966-05-12')]])).toEqual(['phạm thị hạnh|1966-05-12']);
});

test('tone placement and case do not change who it is', () => {
  const [a] = identities([[person('Trịnh Thị Hòa', '1974')]]);
  const [b] = identities([[person('TRỊNH THỊ HOÀ', '1974')]]);
  expect(b).toBe(a);
});

test('people who share everything are told apart by their order', () => {
  const twin = person('Phạm Thị Hạnh', '1966-05-12');
  expect(new Set(identities([[twin], [twin], [twin]])).size).toBe(3);
});

const anyone = fc
  .record({
    name: fc.constantFrom('Phạm Thị Hạnh', 'Trần Đức Luận', 'Bùi Thế Nhân', 'Trịnh Thị Hoà'),
    birth: fc.constantFrom('1966', '1966-05-12', null),
    numbers: fc.uniqueArray(fc.constantFrom('036166112648', '036058217377', '036072322106'), { maxLength: 2 }),
  })
  .map(({ name, birth, numbers }) => person(name, birth, ...numbers));
const people = fc.array(fc.array(anyone, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 8 });

test('no two people have one identity', () => {
  fc.assert(
    fc.property(people, (rows) => {
      const found = identities(rows);
      expect(new Set(found).size).toBe(found.length);
    }),
  );
});

const keysOf = (rows: readonly MemberRecord[]) => [
  ...new Set(rows.flatMap(({ name, birthDate, numbers }) => [`${name.exact}|${birthDate}`, ...numbers.map(({ value }) => value)])),
];
const strangers = people.filter((rows) => {
  const all = rows.flatMap(keysOf);
  return new Set(all).size === all.length;
});

test('the order of the people changes nobody’s identity, but between those who share a key', () => {
  fc.assert(
    fc.property(strangers, (rows) => {
      expect(identities(rows.toReversed()).toReversed()).toEqual(identities(rows));
    }),
  );
});

test('the order of a person’s own rows changes nothing, even where they carry different numbers', () => {
  fc.assert(
    fc.property(strangers, (rows) => {
      expect(identities(rows.map((own) => own.toReversed()))).toEqual(identities(rows));
    }),
  );
});
