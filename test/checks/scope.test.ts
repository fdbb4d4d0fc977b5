import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { answerTo } from '../cli/commune-run.ts';
import { loadCase, runOn } from './run-case.ts';

/** A registry of two committees, and the list of a chi bộ of one of them. */
const TWO_COMMITTEES = 'fixtures/rules/missing/branch-list/another-committee-is-out-of-scope';
/** The same, with the codes of the chi bộ: 36.012.034.005 is the committee of the lists, 36.012.034.006 the other. */
const CODED = 'fixtures/rules/missing/branch-list/another-committee-with-its-codes';

/** The chi bộ of these cases are too small for any. */
const skip = ['organizations'];

const runIn = async (folder: string, scope: readonly string[] | null) => {
  const { findings, summary } = runOn(await loadCase(folder), { scope, skip });
  const { members, outOfScope } = summary;
  return { found: findings.map(({ rule, organization }) => `${rule} ${organization}`), members, outOfScope };
};

const OF_THE_LISTS = { found: [], members: 2, outOfScope: 2 };
const NO_LIST_OF_XOM_2 = 'missing/branch-list Chi bộ xóm 2';

describe('scope', () => {
  test('is the committees of the lists given: of another committee nothing is said, and its people are counted', async () => {
    expect(await runIn(TWO_COMMITTEES, null)).toEqual(OF_THE_LISTS);
  });

  test.each([
    'Đảng bộ xã An Thịnh',
    'ĐẢNG BỘ XÃ AN THỊNH',
    'xã an thịnh',
    'xa an thinh',
    'Đảng ủy xã An Thịnh',
    'An Thịnh',
    'an thinh',
    'Chi bộ xóm 5',
    'Chi bộ xóm 05',
    'CB xóm 5 - Đảng bộ xã An Thịnh',
    'Chi bộ xóm 5, xã An Thịnh',
  ])('by name: %s', async (name) => {
    expect(await runIn(TWO_COMMITTEES, [name])).toEqual(OF_THE_LISTS);
  });

  test('of the other committee is that committee alone', async () => {
    expect(await runIn(TWO_COMMITTEES, ['Đảng bộ xã Bình Lâm'])).toEqual({ found: [NO_LIST_OF_XOM_2], members: 2, outOfScope: 2 });
  });

  test.each([[['all']], [['Đảng bộ xã An Thịnh', 'Đảng bộ xã Bình Lâm']], [['xóm 2', 'all']]])('of everything: %j', async (scope) => {
    expect(await runIn(TWO_COMMITTEES, scope)).toEqual({ found: [NO_LIST_OF_XOM_2], members: 4, outOfScope: 0 });
  });

  test.each([
    ['36.012.034.005.101', [], 2],
    ['36012034005101', [], 2],
    ['36.012.034.005', [], 4],
    ['36.012.034.005.000', [], 4],
    ['36.012.034.006', [NO_LIST_OF_XOM_2], 2],
    ['36.012.034.006.101', [NO_LIST_OF_XOM_2], 2],
    ['36.012.034', [NO_LIST_OF_XOM_2], 6],
    ['36', [NO_LIST_OF_XOM_2], 6],
  ])('by code: %s', async (code, found, members) => {
    expect(await runIn(CODED, [code])).toEqual({ found, members, outOfScope: 6 - members });
  });

  test.each(['36.012.035', '36.012.034.005.102.001', 'xóm 9'])('of %s, which no input has, cannot be run', async (name) => {
    await expect(runIn(CODED, [name])).rejects.toMatchObject({ exitCode: 2 });
  });
});

describe('--scope', () => {
  const audit = (...scope: readonly string[]) =>
    answerTo([
      'audit',
      ...['--registry', `${TWO_COMMITTEES}/registry.csv`, '--branches', `${TWO_COMMITTEES}/branches.csv`],
      ...scope.flatMap((name) => ['--scope', name]),
      ...['--skip', ...skip],
    ]);

  test('a name that no input knows is wrong use, said in the words that were given', async () => {
    const { exitCode, stdout, stderr } = await audit('Đảng bộ xã Cát Lâm');
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' });
    expect(stderr).toContain('--scope: no committee or chi bộ in the inputs is called, or has the code, "Đảng bộ xã Cát Lâm"');
  });

  test('an unknown name is told with the committees that there are', async () => {
    expect((await audit('xóm 9')).stderr).toContain('the committees in the inputs: Đảng bộ xã An Thịnh, Đảng bộ xã Bình Lâm');
  });

  describe('a name that two committees have', () => {
    const REGISTRY = [
      'Họ và tên,Ngày sinh,Số CCCD,Tổ chức Đảng đang sinh hoạt,Trạng thái hoạt động',
      'Phạm Thị Hạnh,12/05/1966,036166112648,Chi bộ Công an - Đảng bộ xã An Thịnh,Đang sinh hoạt',
      'Trần Đức Luận,17/02/1958,036058217377,Chi bộ Công an - Đảng bộ xã Bình Lâm,Đang sinh hoạt',
      'Đỗ Thị Lụa,17/02/1961,036161217344,Chi bộ xóm 1 - Đảng bộ thị trấn Bình Lâm,Đang sinh hoạt',
    ].join('\n');
    let folder: string;
    beforeAll(async () => {
      folder = await mkdtemp(join(tmpdir(), 'reconcile-'));
      await writeFile(join(folder, 'co-so-du-lieu.csv'), REGISTRY);
    });
    afterAll(() => rm(folder, { recursive: true }));
    const within = (name: string) =>
      answerTo(['audit', '--registry', join(folder, 'co-so-du-lieu.csv'), '--format', 'json', '--scope', name]);

    test.each([
      ['Chi bộ Công an', ['Chi bộ Công an - Đảng bộ xã An Thịnh', 'Chi bộ Công an - Đảng bộ xã Bình Lâm']],
      ['Bình Lâm', ['Đảng bộ thị trấn Bình Lâm', 'Đảng bộ xã Bình Lâm']],
    ])('%s is asked about', async (name, candidates) => {
      const { exitCode, stderr } = await within(name);
      expect(exitCode).toBe(2);
      for (const candidate of candidates) expect(stderr).toContain(candidate);
    });

    test.each(['Chi bộ Công an - Đảng bộ xã Bình Lâm', 'xã Bình Lâm'])('%s is one', async (name) => {
      expect(JSON.parse((await within(name)).stdout).summary).toMatchObject({ members: 1, outOfScope: 2 });
    });
  });

  test('a chi bộ of another committee than is named is unknown', async () => {
    expect((await audit('Chi bộ xóm 5 - Đảng bộ xã Bình Lâm')).exitCode).toBe(2);
  });

  test.each(['--scope', '--only', '--skip'])('a folder after %s is said to be taken for its value', async (option) => {
    const { exitCode, stderr } = await answerTo(['audit', option, 'missing', TWO_COMMITTEES]);
    expect(exitCode).toBe(2);
    expect(stderr).toContain(`put the folder before the options: reconcile audit ${TWO_COMMITTEES} ${option} …`);
  });

  test('one unknown name among known ones is wrong use too', async () => {
    expect((await audit('Đảng bộ xã An Thịnh', 'Đảng bộ xã Cát Lâm')).exitCode).toBe(2);
  });

  test.each([
    [[], 0],
    [['Đảng bộ xã An Thịnh'], 0],
    [['all'], 1],
    [['Đảng bộ xã Bình Lâm'], 1],
  ])('%j exits with %i', async (scope, code) => {
    expect((await audit(...scope)).exitCode).toBe(code);
  });
});
