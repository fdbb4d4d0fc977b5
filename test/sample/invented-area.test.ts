import { beforeAll, describe, expect, test } from 'vitest';
import { membersOf, type Truth, truthOf } from '../../src/sample/area/truth.ts';
import type { ProfileName } from '../../src/sample/profiles.ts';
import { type InventedSample, inventSample } from '../../src/sample/sample.ts';

/** The key of an area whose documents are composed, and not written. */
function keyOf({ area, files }: InventedSample, seed: number): Truth {
  for (const file of files) if ('sheets' in file) file.sheets();
  return truthOf(area, seed);
}

/** Chi bộ that have not ended and that the centre knows, and grassroots organisations: committees, and chi bộ under none. */
function organizationsOf({ area: { committees } }: InventedSample) {
  const active = committees.map(({ kind, branches }) => ({
    kind,
    branches: branches.filter(({ ending, isUnknown }) => ending === null && !isUnknown).length,
  }));
  return {
    branches: active.reduce((sum, { branches }) => sum + branches, 0),
    grassroots: active.reduce((sum, { kind, branches }) => sum + (kind === 'top' ? branches : 1), 0),
  };
}

describe('sizes', () => {
  test.each<[ProfileName, number, number, number]>([
    ['nam-dinh', 15_954, 138, 612],
    ['hai-nam', 521, 1, 25],
    ['province', 110_300, 921, 4_293],
  ])(
    '%s has %i members, %i grassroots organisations and %i chi bộ',
    (profile, members, grassroots, branches) => {
      const sample = inventSample({ profile, seed: 1, members: null });
      expect(membersOf(sample.area)).toBe(members);
      expect(organizationsOf(sample)).toEqual({ grassroots, branches });
      // a key names files without their folders
      const names = sample.files.map(({ path }) => path.split('/').at(-1));
      expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
    },
    60_000,
  );

  test('fewer members make fewer of everything, and no fewer than one of each fault', () => {
    const [large, small] = [5_000, 500].map((members) => inventSample({ profile: 'nam-dinh', seed: 1, members }));
    expect(large && small && small.area.cases.length < large.area.cases.length).toBe(true);
    expect(new Set(small?.area.cases.map(({ rule }) => rule))).toEqual(new Set(large?.area.cases.map(({ rule }) => rule)));
  });
});

describe('nobody is written twice but by design', () => {
  test('every person has a number and a card of their own', () => {
    const { area } = inventSample({ profile: 'nam-dinh', seed: 1, members: 3_000 });
    const shared = new Set(area.cases.filter(({ rule }) => rule === 'duplicates/shared-number').flatMap(({ rows }) => rows));
    const holders = new Map<string, string>();
    for (const row of area.registry) {
      if (shared.has(row)) continue;
      const { nationalId, name } = row.person;
      expect(holders.get(nationalId) ?? name).toBe(name);
      holders.set(nationalId, name);
    }
  });
});

describe('a city', () => {
  let truths: readonly Truth[] = [];
  beforeAll(() => {
    truths = [1, 2, 3].map((seed) => keyOf(inventSample({ profile: 'nam-dinh', seed, members: null }), seed));
  }, 120_000);

  test('has 135 persons in breach, whatever the seed', () => {
    expect(truths.map(({ transferAndActivityPersons }) => transferAndActivityPersons)).toEqual([135, 135, 135]);
  });

  test('has other people under another seed', () => {
    const [first, second] = truths.map(({ cases }) => new Set(cases.map(({ person }) => person)));
    expect([...(first ?? [])].filter((person) => second?.has(person)).length).toBeLessThan(100);
  });

  test('gives no row of a list, book or export to two rows', () => {
    for (const { pairs } of truths) {
      const rows = new Set(pairs.map(([list, registry]) => `${list.join('|')} = ${registry.join('|')}`));
      expect(rows.size).toBe(pairs.length);
    }
  });
});
