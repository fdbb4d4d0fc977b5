import { describe, expect, test } from 'vitest';
import type { Matching } from '../../src/model/match.ts';
import type { OrganizationClaim } from '../../src/model/person.ts';
import { branchDirectory } from '../../src/standing/branch-directory.ts';
import { settleBranches } from '../../src/standing/settle-branches.ts';
import { claim, member, organization, organizationRow } from './records.ts';

const AN_THINH = 'Đảng bộ xã An Thịnh';
const BINH_LAM = 'Đảng bộ xã Bình Lâm';
const BRANCHES = [...[1, 2, 3, 4, 5, 6].map((number) => `Chi bộ xóm ${number} - ${AN_THINH}`), `Chi bộ xóm 1 - ${BINH_LAM}`];

const codeAt = (index: number) => `3601203400510${index}`;
const coded = (code: string): OrganizationClaim => ({
  name: { text: code, branch: null, committee: null },
  code,
  from: 'column',
  isExplicit: true,
});

/** Settles one list of rows that all make the same claims; `homes` are the registry's chi bộ of its people, in order. */
function settleOne(claims: readonly OrganizationClaim[], homes: readonly (string | null)[]) {
  const directory = branchDirectory(BRANCHES.map((name, index) => organizationRow(index, name, { code: codeAt(index) })));
  const rows = homes.map((_, node) => member(node, 'Trần Đức Luận', { claims }));
  const matching: Matching = { personOf: rows.map(({ node }) => node), persons: rows.map(({ node }) => [node]), pairs: [] };
  const registry = new Map(
    homes.flatMap((home, person) => {
      const branch = home === null ? null : directory.ensure(organization(home));
      return branch === null ? [] : [[person, branch] as const];
    }),
  );
  const settlement = settleBranches(rows, matching, registry, directory).get(0);
  const branch = settlement?.branch == null ? undefined : directory.branches('2024-02-18')[settlement.branch];
  return { branch: branch ? `${branch.name} - ${branch.committee}` : null, from: settlement?.from };
}

const COLUMN = claim('column', `Chi bộ xóm 1 - ${AN_THINH}`);
const SECTION = claim('section', 'Chi bộ xóm 2');
const TITLE = claim('title', `Chi bộ xóm 3 - ${AN_THINH}`);
const SHEET = claim('sheet', 'CB xóm 4');
const FILE = claim('file', 'Chi bộ xóm 5');
const AT_SIX = [`Chi bộ xóm 6 - ${AN_THINH}`, `Chi bộ xóm 6 - ${AN_THINH}`];

describe('what tells the chi bộ, in order', () => {
  test.each([
    { claims: [COLUMN, SECTION, TITLE, SHEET, FILE], number: 1, from: 'column' },
    { claims: [SECTION, TITLE, SHEET, FILE], number: 2, from: 'section' },
    { claims: [TITLE, SHEET, FILE], number: 3, from: 'title' },
    { claims: [SHEET, FILE], number: 4, from: 'sheet' },
    { claims: [FILE], number: 5, from: 'file' },
    { claims: [], number: 6, from: 'registry' },
  ])('$from', ({ claims, number, from }) => {
    expect(settleOne(claims, AT_SIX)).toEqual({ branch: `Chi bộ xóm ${number} - ${AN_THINH}`, from });
  });

  test('a title of which nobody has heard goes behind a file called as the chi bộ is where the registry has its people', () => {
    const [unheard, file] = [claim('title', 'Chi bộ kiểu mẫu'), claim('file', 'Chi bộ xóm 6')];
    expect(settleOne([unheard, file], AT_SIX)).toEqual({ branch: `Chi bộ xóm 6 - ${AN_THINH}`, from: 'file' });
    expect(settleOne([unheard, file], [null, null])).toEqual({ branch: 'Chi bộ kiểu mẫu - null', from: 'title' });
    expect(settleOne([unheard, claim('file', 'Chi bộ xóm 5')], AT_SIX)).toMatchObject({ from: 'title' });
  });

  test('a column of codes says as much as one of names, whoever the people are', () => {
    const first = { branch: `Chi bộ xóm 1 - ${AN_THINH}`, from: 'column' };
    expect(settleOne([coded(codeAt(0)), TITLE], [null, null])).toEqual(first);
    expect(settleOne([coded(codeAt(0))], AT_SIX)).toEqual(first);
  });

  test('a code that nobody knows says nothing', () => {
    expect(settleOne([coded('36012034005999'), TITLE], AT_SIX)).toEqual({ branch: `Chi bộ xóm 3 - ${AN_THINH}`, from: 'title' });
  });

  test('a list that says nothing, of people the registry does not place, is nobody’s', () => {
    expect(settleOne([], [null, null])).toEqual({ branch: null, from: null });
  });

  test('people scattered over many chi bộ do not settle a list', () => {
    const scattered = [1, 2, 3].map((number) => `Chi bộ xóm ${number} - ${AN_THINH}`);
    expect(settleOne([], scattered)).toEqual({ branch: null, from: null });
  });

  test('a sheet’s name that is no known chi bộ does not count', () => {
    const sheet1 = claim('sheet', 'Trang tính 1', { isExplicit: false });
    expect(settleOne([sheet1], AT_SIX)).toEqual({ branch: `Chi bộ xóm 6 - ${AN_THINH}`, from: 'registry' });
  });

  test('a sheet called as a known chi bộ is, without saying so, counts', () => {
    const sheet = claim('sheet', 'xóm 4', { isExplicit: false });
    expect(settleOne([sheet], AT_SIX)).toMatchObject({ branch: `Chi bộ xóm 4 - ${AN_THINH}`, from: 'sheet' });
  });
});

describe('which committee', () => {
  const XOM_1 = claim('title', 'Chi bộ xóm 1');

  test('the title’s committee decides between two of one name', () => {
    const titles = [XOM_1, claim('title', `Chi bộ xóm 1 - ${BINH_LAM}`)];
    expect(settleOne(titles, [null]).branch).toBe(`Chi bộ xóm 1 - ${BINH_LAM}`);
  });

  test('where nothing says, the registry’s placing of its people decides', () => {
    expect(settleOne([XOM_1], [`Chi bộ xóm 1 - ${BINH_LAM}`, `Chi bộ xóm 1 - ${BINH_LAM}`]).branch).toBe(`Chi bộ xóm 1 - ${BINH_LAM}`);
    expect(settleOne([XOM_1], [`Chi bộ xóm 1 - ${AN_THINH}`, `Chi bộ xóm 1 - ${AN_THINH}`]).branch).toBe(`Chi bộ xóm 1 - ${AN_THINH}`);
  });

  test('a committee in the file’s name decides', () => {
    const file = claim('file', 'Chi bộ xóm 9', { name: { text: 'xa-binh-lam-ds-1', branch: null, committee: null }, isExplicit: false });
    expect(settleOne([XOM_1, file], [null]).branch).toBe(`Chi bộ xóm 1 - ${BINH_LAM}`);
  });

  describe('a committee in the file’s name that no source knows', () => {
    const FILE_OF_X = claim('file', 'dang-bo-xa-x-2-sheets');
    const XOM_1_OF_BINH_LAM = `Chi bộ xóm 1 - ${BINH_LAM}`;

    test('is not made up: the registry’s placing of its people decides', () => {
      expect(settleOne([XOM_1, FILE_OF_X], [XOM_1_OF_BINH_LAM, XOM_1_OF_BINH_LAM]).branch).toBe(XOM_1_OF_BINH_LAM);
    });

    test('does not hide the only chi bộ of that name', () => {
      const title = claim('title', 'Chi bộ xóm 6');
      expect(settleOne([title, FILE_OF_X], [null])).toEqual({ branch: `Chi bộ xóm 6 - ${AN_THINH}`, from: 'title' });
    });

    test('is that of a chi bộ which the same name tells and nobody else knows', () => {
      const file = claim('file', 'xa-tan-lam-chi-bo-xom-16');
      expect(settleOne([file], [null]).branch).toBe('Chi bộ xom 16 - Đảng bộ xa tan lam');
    });

    test('places nobody by itself', () => {
      expect(settleOne([FILE_OF_X], AT_SIX)).toEqual({ branch: AT_SIX[0], from: 'registry' });
      expect(settleOne([FILE_OF_X], [null])).toEqual({ branch: null, from: null });
    });
  });
});

describe('thôn on the list, xóm in the registry', () => {
  const THON_5 = claim('title', `Chi bộ thôn 5 - ${AN_THINH}`);
  const XOM_5 = `Chi bộ xóm 5 - ${AN_THINH}`;

  test('is one chi bộ where most of its people are there', () => {
    expect(settleOne([THON_5], [XOM_5, XOM_5, AT_SIX[0] ?? null])).toEqual({ branch: XOM_5, from: 'registry' });
  });

  test('is a chi bộ of its own where they are not', () => {
    expect(settleOne([THON_5], [null, null]).branch).toBe(`Chi bộ thôn 5 - ${AN_THINH}`);
    expect(settleOne([THON_5], [...AT_SIX, XOM_5]).branch).toBe(`Chi bộ thôn 5 - ${AN_THINH}`);
  });
});

test('sections of one sheet are settled apart', () => {
  const directory = branchDirectory(BRANCHES.map((name, index) => organizationRow(index, name, { code: codeAt(index) })));
  const rows = [1, 1, 2].map((number, node) => member(node, 'Bùi Thế Nhân', { claims: [claim('section', `Chi bộ xóm ${number}`), TITLE] }));
  const matching: Matching = { personOf: [0, 1, 2], persons: [[0], [1], [2]], pairs: [] };
  const settled = settleBranches(rows, matching, new Map(), directory);
  expect([0, 1, 2].map((node) => settled.get(node)?.branch)).toEqual([0, 0, 1]);
});

describe('a clear majority', () => {
  const XOM_6 = AT_SIX[0] ?? null;
  const XOM_5 = `Chi bộ xóm 5 - ${AN_THINH}`;

  test.each([
    { why: 'one of ten is not most', homes: [XOM_6, ...Array.from({ length: 9 }, () => null)] },
    { why: 'a tie is none', homes: [XOM_6, XOM_6, XOM_6, XOM_5, XOM_5, XOM_5] },
    { why: 'four of seven leave no margin', homes: [XOM_6, XOM_6, XOM_6, XOM_6, XOM_5, XOM_5, XOM_5] },
    { why: 'two of many whom the registry lacks are too few', homes: [XOM_6, XOM_6, null, null, null] },
  ])('$why', ({ homes }) => {
    expect(settleOne([], homes)).toEqual({ branch: null, from: null });
  });

  test('six of ten are', () => {
    const homes = [...Array.from({ length: 6 }, () => XOM_6), ...Array.from({ length: 4 }, () => XOM_5)];
    expect(settleOne([], homes)).toEqual({ branch: XOM_6, from: 'registry' });
  });
});

describe('a claim that no chi bộ is called by', () => {
  const XOM_5 = `Chi bộ xóm 5 - ${AN_THINH}`;

  test.each(['Chi bộ 5', 'Chi bộ X5', 'Chi bộ xóm 5 bản in', 'Chi bộ ấp 5'])('%s means xóm 5 where its people are of it', (text) => {
    expect(settleOne([claim('title', text)], [XOM_5, XOM_5]).branch).toBe(XOM_5);
  });

  test.each(['Chi bộ 6', 'Chi bộ X15', 'Chi bộ xóm 15', 'Chi bộ xóm Năm'])('%s does not', (text) => {
    expect(settleOne([claim('title', text)], [XOM_5, XOM_5]).branch).toBe(`${organization(text).branch?.display} - ${AN_THINH}`);
  });

  test('a number alone is not taken for the chi bộ of another committee', () => {
    const five = claim('file', 'Chi bộ 5');
    expect(settleOne([five], [`Chi bộ xóm 1 - ${BINH_LAM}`, `Chi bộ xóm 1 - ${BINH_LAM}`]).branch).toBe(`Chi bộ xóm 1 - ${BINH_LAM}`);
    expect(settleOne([five], [null, null]).branch).toBe('Chi bộ 5 - null');
  });
});

describe('a list under the name of a chi bộ that was merged or handed over', () => {
  const TAN_TIEN = 'Chi bộ xóm Tân Tiến - Đảng bộ xã Tân Thịnh';
  const merged = (successor: string, endedOn = '2023-06-30') =>
    ({ state: 'merged', endedOn, successors: [organization(successor)] }) as const;

  function settledAmong(organizations: Parameters<typeof branchDirectory>[0], home: string) {
    const directory = branchDirectory(organizations, '2024-02-18');
    const rows = [0, 1].map((node) => member(node, 'Trần Đức Luận', { claims: [claim('title', `Chi bộ xóm 7 - ${AN_THINH}`)] }));
    const registered = directory.ensure(organization(home));
    const registry = new Map(rows.flatMap(({ node }) => (registered === null ? [] : [[node, registered] as const])));
    const settled = settleBranches(rows, { personOf: [0, 1], persons: [[0], [1]], pairs: [] }, registry, directory).get(0);
    const branch = directory.branches('2024-02-18')[settled?.branch ?? -1];
    return `${branch?.name} - ${branch?.committee}`;
  }

  test('is that of its successor, where the registry has its people', () => {
    const rows = [organizationRow(0, `Chi bộ xóm 7 - ${AN_THINH}`, merged(TAN_TIEN)), organizationRow(1, TAN_TIEN)];
    expect(settledAmong(rows, TAN_TIEN)).toBe(TAN_TIEN);
  });

  test('is that of any among which it was split up', () => {
    const between = `Chi bộ xóm 9 - ${AN_THINH}`;
    const split = { ...merged(between), successors: [organization(between), organization(TAN_TIEN)] };
    const rows = [organizationRow(0, `Chi bộ xóm 7 - ${AN_THINH}`, split), organizationRow(1, between), organizationRow(2, TAN_TIEN)];
    expect([settledAmong(rows, TAN_TIEN), settledAmong(rows, between)]).toEqual([TAN_TIEN, between]);
  });

  test('also where that was merged in its turn', () => {
    const between = `Chi bộ xóm 9 - ${AN_THINH}`;
    const rows = [
      organizationRow(0, `Chi bộ xóm 7 - ${AN_THINH}`, merged('Chi bộ xóm 9')),
      organizationRow(1, between, merged(TAN_TIEN)),
      organizationRow(2, TAN_TIEN),
    ];
    expect(settledAmong(rows, TAN_TIEN)).toBe(TAN_TIEN);
  });

  test('stays its own where the registry has them there still, or the day has not come', () => {
    const own = `Chi bộ xóm 7 - ${AN_THINH}`;
    expect(settledAmong([organizationRow(0, own, merged(TAN_TIEN)), organizationRow(1, TAN_TIEN)], own)).toBe(own);
    expect(settledAmong([organizationRow(0, own, merged(TAN_TIEN, '2024-03-01')), organizationRow(1, TAN_TIEN)], TAN_TIEN)).toBe(own);
  });

  test('organisations that succeed each other in a circle do no harm', () => {
    const rows = [
      organizationRow(0, `Chi bộ xóm 7 - ${AN_THINH}`, merged('Chi bộ xóm 9')),
      organizationRow(1, `Chi bộ xóm 9 - ${AN_THINH}`, merged('Chi bộ xóm 7')),
    ];
    expect(settledAmong(rows, `Chi bộ xóm 8 - ${AN_THINH}`)).toBe(`Chi bộ xóm 7 - ${AN_THINH}`);
  });
});
