import { readdirSync, statSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { checkLedger } from '../../src/cli/check-ledger.ts';
import { findTables } from '../../src/load/table/find-tables.ts';
import { readWorkbook } from '../../src/load/workbook/read-workbook.ts';
import type { LoadedInputs } from '../../src/model/loaded-inputs.ts';

async function loaded(file: string): Promise<LoadedInputs> {
  const workbook = await readWorkbook(file);
  const role =
    file.includes('mau-10') || file.includes('chuyen-sinh-hoat') ? 'transfers' : file.includes('to-chuc') ? 'organizations' : 'branches';
  return {
    workbooks: [{ role, file, sha256: workbook.sha256, isAssumed: false }],
    tables: findTables(workbook, role, new Map()),
    skipped: [],
  };
}

const FILES = ['fixtures/spreadsheets/layouts', 'fixtures/commune', 'fixtures/commune/chi-bo', 'fixtures/spreadsheets/chi-bo'].flatMap(
  (folder) =>
    readdirSync(folder)
      .map((file) => `${folder}/${file}`)
      .filter((file) => /\.(xlsx|csv)$/.test(file) && !/\/[.~]/.test(file) && statSync(file).isFile()),
);

describe('the rows that were read', () => {
  test.each(FILES)('of %s are the rows that are there', async (file) => {
    const inputs = await loaded(file);
    expect(await checkLedger(inputs)).toBe(inputs);
  });

  test.each([
    ['a furniture row', (table: LoadedInputs['tables'][number]) => ({ ...table, furniture: table.furniture.slice(1) })],
    ['a person', (table: LoadedInputs['tables'][number]) => ({ ...table, entries: table.entries.slice(1) })],
    [
      'a person held to be blank',
      (table: LoadedInputs['tables'][number]) => ({ ...table, entries: table.entries.slice(1), blankRows: [99] }),
    ],
  ])('without %s are found out', async (_, spoil) => {
    const inputs = await loaded('fixtures/spreadsheets/layouts/huong-dan.xlsx');
    const tables = inputs.tables.map((table, index) => (index === 1 ? spoil(table) : table));
    await expect(checkLedger({ ...inputs, tables })).rejects.toThrow('Danh sách');
  });

  test('that do not add up leave their file out with --keep-going, and the others in', async () => {
    const [odd, sound] = [
      await loaded('fixtures/spreadsheets/layouts/huong-dan.xlsx'),
      await loaded('fixtures/spreadsheets/so-chuyen.csv'),
    ];
    const checked = await checkLedger(
      { workbooks: [...odd.workbooks, ...sound.workbooks], tables: [...odd.tables.slice(1), ...sound.tables], skipped: [] },
      true,
    );
    expect(checked.workbooks).toEqual(sound.workbooks);
    expect(checked.tables).toEqual(sound.tables);
    expect(checked.skipped).toMatchObject([{ file: odd.workbooks[0]?.file, reason: 'could not be read' }]);
  });

  test('without a whole sheet are found out', async () => {
    const inputs = await loaded('fixtures/spreadsheets/layouts/huong-dan.xlsx');
    await expect(checkLedger({ ...inputs, tables: inputs.tables.slice(1) })).rejects.toThrow('Hướng dẫn');
  });
});
