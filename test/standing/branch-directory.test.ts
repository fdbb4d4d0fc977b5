import { describe, expect, test } from 'vitest';
import { branchDirectory } from '../../src/standing/branch-directory.ts';
import { organization, organizationRow } from './records.ts';

const AN_THINH = 'Đảng bộ xã An Thịnh';
const BINH_LAM = 'Đảng bộ xã Bình Lâm';
const AS_OF = '2024-02-18';
const empty = () => branchDirectory([]);

describe('a name alone exists in every committee', () => {
  test('one name in two committees is two chi bộ', () => {
    const directory = empty();
    const here = directory.ensure(organization(`Chi bộ Công an - ${AN_THINH}`));
    const there = directory.ensure(organization(`Chi bộ Công an - ${BINH_LAM}`));
    expect(there).not.toBe(here);
    expect(directory.candidates(organization(`Chi bộ Công an - ${BINH_LAM}`))).toEqual([there]);
  });

  test('without its committee it can mean either', () => {
    const directory = empty();
    const both = [AN_THINH, BINH_LAM].map((committee) => directory.ensure(organization(`Chi bộ Công an - ${committee}`)));
    expect(directory.candidates(organization('Chi bộ Công an'))).toEqual(both);
  });

  test('without its committee it means the one there is', () => {
    const directory = empty();
    const here = directory.ensure(organization(`Chi bộ xóm 5 - ${AN_THINH}`));
    expect(directory.ensure(organization('Chi bộ xóm 5'))).toBe(here);
  });

  test('a chi bộ met without its committee belongs to the committee that names it later', () => {
    const directory = empty();
    const index = directory.ensure(organization('Chi bộ xóm 5'));
    expect(directory.ensure(organization(`Chi bộ xóm 5 - ${AN_THINH}`))).toBe(index);
    expect(directory.committeeName(directory.committeeOf(index ?? -1))?.display).toBe(AN_THINH);
  });
});

describe('one chi bộ in many spellings', () => {
  test.each(['CB xóm 5', 'CHI BỘ XÓM 05', 'Chi bộ xóm V', 'chi bộ  Xóm 5', 'Chi bo xom 5', 'CB. Xóm 5'])(
    '%s is Chi bộ xóm 5',
    (spelling) => {
      const directory = empty();
      const index = directory.ensure(organization(`Chi bộ xóm 5 - ${AN_THINH}`));
      expect(directory.candidates(organization(spelling))).toEqual([index]);
    },
  );

  test.each(['Chi bộ thôn 5', 'Chi bộ xóm 15', 'Chi bộ xóm 5A', 'Chi bộ tổ dân phố 5'])('%s is another chi bộ', (other) => {
    const directory = empty();
    const index = directory.ensure(organization(`Chi bộ xóm 5 - ${AN_THINH}`));
    expect(directory.candidates(organization(other))).toEqual([]);
    expect(directory.ensure(organization(`${other} - ${AN_THINH}`))).not.toBe(index);
  });

  test('a name with its diacritics goes before one that only looks like it without them', () => {
    const directory = empty();
    const hoa = directory.ensure(organization(`Chi bộ xóm Hòa - ${AN_THINH}`));
    const hoaFlower = directory.ensure(organization(`Chi bộ xóm Hoa - ${BINH_LAM}`));
    expect(directory.candidates(organization('Chi bộ xóm Hoà'))).toEqual([hoa]);
    expect(directory.candidates(organization('Chi bộ xóm Hoa'))).toEqual([hoaFlower]);
  });
});

describe('codes', () => {
  const CODE = '36120340050101';
  const listed = () => branchDirectory([organizationRow(0, `Chi bộ Trường Tiểu học - ${AN_THINH}`, { code: CODE })]);

  test('a chi bộ is found by its code', () => {
    expect(listed().byCode(CODE)).toBe(0);
    expect(listed().byCode('36120340050999')).toBeNull();
    expect(listed().byCode(null)).toBeNull();
  });

  test('a row without a chi bộ’s name is placed by its code', () => {
    const nameless = { text: '', branch: null, committee: null };
    expect(listed().ensure(nameless, CODE)).toBe(0);
    expect(listed().ensure(nameless)).toBeNull();
  });

  test('a name that nobody knows is placed by its code', () => {
    expect(listed().ensure(organization(`Chi bộ TH An Thịnh - ${AN_THINH}`), CODE)).toBe(0);
  });
});

describe('renamed', () => {
  const renamed = (...names: readonly string[]) =>
    branchDirectory(
      names.map((name, index) =>
        organizationRow(index, `Chi bộ ${name} - ${AN_THINH}`, {
          state: index + 1 < names.length ? 'renamed' : 'active',
          successors: index + 1 < names.length ? [organization(`Chi bộ ${names[index + 1]}`)] : [],
        }),
      ),
    );

  test('the old name means the chi bộ that bears the new one', () => {
    const directory = renamed('xóm 8', 'xóm Đông');
    expect(directory.ensure(organization(`Chi bộ xóm 8 - ${AN_THINH}`))).toBe(1);
    expect(directory.candidates(organization('Chi bộ xóm Đông'))).toEqual([1]);
  });

  test('twice renamed is still one', () => {
    const directory = renamed('xóm 8', 'xóm Đông', 'thôn Đông Thịnh');
    expect(directory.ensure(organization(`Chi bộ xóm 8 - ${AN_THINH}`))).toBe(2);
  });

  test('it has not ended', () => {
    expect(
      renamed('xóm 8', 'xóm Đông')
        .branches(AS_OF)
        .map(({ ending }) => ending),
    ).toEqual([null, null]);
  });

  test('the code stays with it', () => {
    const directory = branchDirectory([
      organizationRow(0, `Chi bộ xóm 8 - ${AN_THINH}`, {
        code: '36120340050108',
        state: 'renamed',
        successors: [organization('Chi bộ xóm Đông')],
      }),
    ]);
    expect(directory.byCode('36120340050108')).toBe(directory.ensure(organization(`Chi bộ xóm Đông - ${AN_THINH}`)));
  });
});

describe('ended', () => {
  const ending = (rest: Parameters<typeof organizationRow>[2], asOf = AS_OF) =>
    branchDirectory([
      organizationRow(0, `Chi bộ xóm 8 - ${AN_THINH}`, { state: 'merged', ...rest }),
      organizationRow(1, `Chi bộ xóm 5 - ${AN_THINH}`),
    ]).branches(asOf)[0]?.ending;

  test.each(['ended', 'merged', 'handed-over'] as const)('%s is an end', (state) => {
    expect(ending({ state, endedOn: '2023-12-27' })).toMatchObject({ on: '2023-12-27' });
  });

  test('an end after the as-of day has not come', () => {
    expect(ending({ endedOn: '2024-02-19' })).toBeNull();
    expect(ending({ endedOn: '2024-02-18' })).toMatchObject({ on: '2024-02-18' });
  });

  test('a month alone counts as its last day', () => {
    expect(ending({ endedOn: '2024-01' })).toMatchObject({ on: '2024-01-31' });
    expect(ending({ endedOn: '2024-02' })).toBeNull();
  });

  test('without a day it has ended, nobody knows when', () => {
    expect(ending({ endedOn: null })).toMatchObject({ on: null });
  });

  test('the successor is looked for in its own committee', () => {
    expect(ending({ endedOn: '2023-12-27', successors: [organization('Chi bộ xóm 5')] })).toMatchObject({ successors: [1] });
  });

  test('a successor that no source knows becomes a chi bộ of its own', () => {
    const directory = branchDirectory([
      organizationRow(0, `Chi bộ xóm 8 - ${AN_THINH}`, {
        state: 'merged',
        endedOn: '2023-12-27',
        successors: [organization('Chi bộ xóm 9')],
      }),
    ]);
    const [old, successor] = directory.branches(AS_OF);
    expect(old?.ending?.successors).toEqual([1]);
    expect(successor).toMatchObject({ name: 'Chi bộ xóm 9', committee: AN_THINH, record: null, ending: null });
  });
});

test('a committee is found in a file’s name, the longest name first', () => {
  const directory = empty();
  for (const committee of ['Đảng bộ xã An', AN_THINH]) directory.ensure(organization(`Chi bộ xóm 5 - ${committee}`));
  const namesIn = (label: string) => directory.committeesWithin(label).map((committee) => directory.committeeName(committee)?.display);
  expect(namesIn('danh sach xa an thinh chi bo xom 5')).toEqual([AN_THINH]);
  expect(namesIn('danh sach chi bo xom 5')).toEqual([]);
});
