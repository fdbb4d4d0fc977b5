import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { MemberRecord } from '../../src/model/member.ts';
import type { OrganizationClaim } from '../../src/model/person.ts';
import { branchDirectory } from '../../src/standing/branch-directory.ts';
import { placeMembers } from '../../src/standing/place-members.ts';
import { plainKey } from '../../src/vietnam/fold.ts';
import { claim, member, organizationRow } from './records.ts';

/** A small province: two communes that differ in diacritics alone, two of one name in two districts, and one of its own. */
const COMMUNES = [
  { committee: 'Đảng bộ xã Trúc Hưng', upper: null },
  { committee: 'Đảng bộ xã Trúc Hùng', upper: null },
  { committee: 'Đảng bộ xã Hồng Giang', upper: 'Đảng bộ huyện Ý An' },
  { committee: 'Đảng bộ xã Hồng Giang', upper: 'Đảng bộ huyện Nam Yên' },
  { committee: 'Đảng bộ xã Lâm Trung', upper: null },
];
const PLACES = [
  'Chi bộ xóm 1',
  'Chi bộ xóm 5',
  'Chi bộ xóm 15',
  'Chi bộ Công an',
  'Chi bộ Trường Tiểu học',
  'Chi bộ xóm Hòa',
  'Chi bộ xóm Hoa',
];
const PEOPLE = 5;

const tail = ({ committee, upper }: (typeof COMMUNES)[number]) => (upper === null ? committee : `${committee} - ${upper}`);
const BRANCHES = COMMUNES.flatMap((commune, at) => PLACES.map((name) => ({ at, commune, name, full: `${name} - ${tail(commune)}` })));
type Home = (typeof BRANCHES)[number];

/** How lists say whose they are; all that the registry's placing can complete. */
const SPELLINGS: readonly ((home: Home) => readonly OrganizationClaim[])[] = [
  ({ full }) => [claim('column', full)],
  ({ full }) => [claim('title', full)],
  ({ name, commune }) => [claim('title', `${name} - ${commune.committee}`)],
  ({ name }) => [claim('title', name)],
  ({ name }) => [claim('file', plainKey(name).replaceAll(' ', '-'))],
  ({ name, commune }) => [claim('file', plainKey(`${commune.committee} ${name}`).replaceAll(' ', '-'))],
  ({ name }) => [claim('section', name), claim('file', 'Chi bộ 99', { isExplicit: false })],
  ({ name }) => [claim('title', name.replace('xóm', 'thôn'))],
  ({ name }) => [claim('file', `${name} bản nộp`)],
  ({ name }) => [
    claim(
      'title',
      name
        .replace(/xóm (?=\d)/, 'X')
        .replace('Công an', 'CA')
        .replace('Trường Tiểu học', 'Trường TH'),
    ),
  ],
  () => [],
];

const personOf = (branch: number, nth: number) => branch * PEOPLE + nth;
const NAME = 'Lò Văn Đăm';

function rowsOf(lists: readonly { readonly branch: number; readonly spelling: number }[], hasCommittee: boolean) {
  const registry = BRANCHES.flatMap(({ full, name }, branch) => {
    const claims = [claim('column', hasCommittee ? full : name)];
    return Array.from({ length: PEOPLE }, (_, nth) => ({ person: personOf(branch, nth), role: 'registry' as const, table: 0, claims }));
  });
  const listed = lists.flatMap(({ branch, spelling }, at) => {
    const home = BRANCHES[branch];
    const claims = home ? (SPELLINGS[spelling]?.(home) ?? []) : [];
    return Array.from({ length: PEOPLE }, (_, nth) => ({
      person: personOf(branch, nth),
      role: 'branches' as const,
      table: at + 1,
      claims,
    }));
  });
  return [...registry, ...listed];
}

function place(rows: ReturnType<typeof rowsOf>, withOrganizations: boolean) {
  const organizations = BRANCHES.map(({ full }, node) => organizationRow(node, full));
  const directory = branchDirectory(withOrganizations ? organizations : []);
  const members: readonly MemberRecord[] = rows.map(({ role, table, claims }, node) => member(node, NAME, { claims, table }, role));
  const matching = { personOf: rows.map(({ person }) => person), persons: [], pairs: [] };
  const { places } = placeMembers(members, matching, directory, () => '2024-02-18');
  return { places, branches: directory.branches('2024-02-18') };
}

const lists = fc.array(fc.record({ branch: fc.nat(BRANCHES.length - 1), spelling: fc.nat(SPELLINGS.length - 1) }), {
  minLength: 1,
  maxLength: 8,
});

describe('a list whose people the registry has in one chi bộ', () => {
  test('is that chi bộ’s, however it says so, and no chi bộ is made up', () => {
    fc.assert(
      fc.property(lists, fc.boolean(), (given, withOrganizations) => {
        const rows = rowsOf(given, true);
        const { places, branches } = place(rows, withOrganizations);
        const homes = new Map(rows.flatMap(({ role, person }, node) => (role === 'registry' ? [[person, places[node]?.branch]] : [])));
        const astray = rows.filter(({ role, person }, node) => role === 'branches' && places[node]?.branch !== homes.get(person));
        expect(astray).toEqual([]);
        expect(branches).toHaveLength(BRANCHES.length);
      }),
      { numRuns: 30 },
    );
  });

  test('is the same whatever the order of rows and lists', () => {
    const order = fc.array(fc.nat(), { minLength: 1000, maxLength: 1000 });
    const nameAt = ({ places, branches }: ReturnType<typeof place>, node: number) => {
      const branch = branches[places[node]?.branch ?? -1];
      return `${branch?.name} - ${branch?.committee}`;
    };
    fc.assert(
      fc.property(lists, order, fc.boolean(), (given, keys, hasCommittee) => {
        const rows = rowsOf(given, hasCommittee);
        const shuffled = rows.map((row, at) => ({ row, at, key: keys[at % keys.length] ?? 0 })).sort((a, b) => a.key - b.key);
        const before = place(rows, false);
        const after = place(
          shuffled.map(({ row }) => row),
          false,
        );
        expect(shuffled.filter(({ at }, node) => nameAt(after, node) !== nameAt(before, at))).toEqual([]);
      }),
      { numRuns: 20 },
    );
  });
});
