import { describe, expect, test } from 'vitest';
import type { OrganizationState } from '../../src/model/organization.ts';
import { codeOf } from '../../src/normalise/organization-code.ts';
import type { Written } from '../load/sheet-of.ts';
import { type ColumnOf, recordsOf, tableOf } from './table-of.ts';

const readOf = (columns: readonly ColumnOf[], row: readonly Written[]) =>
  recordsOf(tableOf(columns, [row], { role: 'organizations', kind: 'organizations' }));

test.each([
  ['02.117.004.000.001', '02117004000001'],
  ['02117004000001', '02117004000001'],
  ['2117004000001', '02117004000001'],
  ['36 100 001 000 022', '36100001000022'],
  ['CB-01', null],
  ['12', null],
  [null, null],
])('the code %j is %j', (text, code) => expect(codeOf(text)).toBe(code));

describe('a row of the organisation list', () => {
  const columns: readonly ColumnOf[] = [
    'organizationCode',
    'organizationName',
    'parentOrganization',
    'organizationStatus',
    'endedOn',
    'successor',
  ];

  test('that ended names its end and its successor', () => {
    const row = [
      2117004000013,
      'Chi bộ Hợp tác xã',
      'Đảng bộ xã An Thịnh',
      'Sáp nhập',
      '30/09/2023',
      'Chi bộ thôn Tân Lập - Đảng bộ xã An Thịnh',
    ];
    expect(readOf(columns, row).organizations).toMatchObject([
      {
        code: '02117004000013',
        name: { branch: { display: 'Chi bộ Hợp tác xã' }, committee: { display: 'Đảng bộ xã An Thịnh' } },
        state: 'merged',
        endedOn: '2023-09-30',
        successors: [{ branch: { display: 'Chi bộ thôn Tân Lập' } }],
      },
    ]);
  });

  test.each([
    ['Chi bộ thôn Hạ 1; Chi bộ thôn Hạ 2', ['thon ha 1', 'thon ha 2']],
    ['Chi bộ thôn Hạ 1 và Chi bộ thôn Hạ 2', ['thon ha 1', 'thon ha 2']],
    ['Chi bộ thôn Hạ 1, CB thôn Hạ 2', ['thon ha 1', 'thon ha 2']],
    ['Chi bộ thôn Đông và thôn Tây', ['thon dong va thon tay']],
    ['Chi bộ thôn Hạ, xã An Thịnh', ['thon ha']],
  ])('names as successors in %j %j', (text, names) => {
    const { organizations } = readOf(['organizationName', 'successor'], ['Chi bộ thôn Hạ', text]);
    expect(organizations[0]?.successors.map(({ branch }) => branch?.plain)).toEqual(names);
  });

  test.each<[string | null, OrganizationState]>([
    [null, 'active'],
    ['Đang hoạt động', 'active'],
    ['Đã giải thể', 'ended'],
    ['Đổi tên', 'renamed'],
    ['Bàn giao', 'handed-over'],
  ])('of state %j is %s', (text, state) => {
    expect(readOf(['organizationName', 'organizationStatus'], ['Chi bộ thôn 1', text]).organizations).toMatchObject([{ state }]);
  });

  test('of a state that nobody knows is active, and the state is noted', () => {
    const { organizations, issues } = readOf(['organizationName', 'organizationStatus'], ['Chi bộ thôn 1', 'Đang củng cố']);
    expect(organizations).toMatchObject([{ state: 'active' }]);
    expect(issues).toMatchObject([{ kind: 'unknown-status', text: 'Đang củng cố' }]);
  });

  test('without a name is kept as nameless', () => {
    expect(readOf(columns, ['02.117.004.000.001']).nameless).toEqual([{ table: 0, row: 2 }]);
  });
});
