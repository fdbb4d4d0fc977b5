import { describe, expect, test } from 'vitest';
import { findFiles } from '../../../src/load/files/find-files.ts';
import { globExpression } from '../../../src/load/files/glob-pattern.ts';

const HERE = 'fixtures/spreadsheets';
const LISTS = [`${HERE}/chi-bo/moi/xom-2.csv`, `${HERE}/chi-bo/xom-1 (ban sao).csv`, `${HERE}/chi-bo/xom-1.csv`];
const messageOf = (paths: readonly string[]) =>
  findFiles(paths, 'branches').then(
    () => 'found',
    (error: { exitCode: number; messages: { en: string } }) => `${error.exitCode} ${error.messages.en}`,
  );

describe('what a path names', () => {
  test('a folder’s tables, its subfolders’ too, in one order on every machine', async () => {
    expect((await findFiles([`${HERE}/chi-bo`], 'branches')).files).toEqual(LISTS);
  });

  test('what is no table is passed over with a reason', async () => {
    const { skipped } = await findFiles([`${HERE}/chi-bo/`], 'branches');
    expect(skipped.map(({ file, reason }) => `${file.split('/').at(-1)}: ${reason}`)).toEqual([
      '.xom-9.csv: hidden file',
      'Thumbs.db: not a table',
      'bien-ban.docx: not a table',
      '~$xom-1.xlsx: lock file of Office',
    ]);
  });

  test.each([
    [`${HERE}/chi-bo/*.csv`, LISTS.slice(1)],
    [`${HERE}/**/xom-?.csv`, [LISTS[0], LISTS[2]]],
    [`./${HERE}/chi-bo/moi/*`, [`./${LISTS[0]}`]],
  ])('the pattern %s', async (pattern, files) => {
    expect((await findFiles([pattern], 'branches')).files).toEqual(files);
  });

  test('a file named twice is found once', async () => {
    expect((await findFiles([`${HERE}/chi-bo/xom-1.csv`, `${HERE}/chi-bo/x*.csv`], 'branches')).files).toEqual([LISTS[2], LISTS[1]]);
  });
});

describe('what is not there', () => {
  test('a path is named with its near neighbour', async () => {
    expect(await messageOf([`${HERE}/chi-bo/xom1.csv`])).toBe(
      `3 ${HERE}/chi-bo/xom1.csv: there is no such file or folder (--branches); beside it stands "xom-1.csv"`,
    );
  });

  test('an empty path', async () => {
    expect(await messageOf([''])).toBe('2 a path is empty (--branches)');
  });

  test('a pattern that matches nothing', async () => {
    expect(await messageOf([`${HERE}/*.xlsm`])).toBe(
      `3 ${HERE}/*.xlsm: no table (.xlsx, .xls, .ods, .csv, .txt) matches this pattern (--branches)`,
    );
  });

  test('a folder without a table', async () => {
    expect(await messageOf([`${HERE}/thu-muc-rong`])).toBe(
      `3 ${HERE}/thu-muc-rong: the folder holds no table (.xlsx, .xls, .ods, .csv, .txt) (--branches)`,
    );
  });
});

test.each([
  ['*.xlsx', 'xom-1.xlsx', true],
  ['*.xlsx', 'moi/xom-1.xlsx', false],
  ['**/*.xlsx', 'xom-1.xlsx', true],
  ['**/*.xlsx', 'a/b/xom-1.xlsx', true],
  ['a/**', 'a/b/c.csv', true],
  ['xom-?.csv', 'xom-12.csv', false],
  ['xóm (1)*.csv', 'xóm (1) mới.csv', true],
])('%s against %s: %s', (pattern, path, matches) => {
  expect(globExpression(pattern).test(path)).toBe(matches);
});
