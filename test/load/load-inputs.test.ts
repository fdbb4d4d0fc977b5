import { describe, expect, test } from 'vitest';
import { type LoadRequest, loadInputs } from '../../src/load/load-inputs.ts';

const HERE = 'fixtures/spreadsheets';
const load = (request: Partial<LoadRequest>) =>
  loadInputs({
    registry: [],
    branches: [],
    transfers: [],
    organizations: [],
    paths: [],
    columns: {},
    keepGoing: false,
    assumed: null,
    ...request,
  });
const messageOf = (request: Partial<LoadRequest>) =>
  load(request).then(
    () => 'loaded',
    (error: { exitCode: number; messages: { en: string } }) => `${error.exitCode} ${error.messages.en}`,
  );

describe('inputs', () => {
  test('are read by role and path; a copy is read once and said', async () => {
    const { workbooks, tables, skipped } = await load({
      registry: [`${HERE}/co-so-du-lieu.csv`],
      branches: [`${HERE}/chi-bo`],
      transfers: [`${HERE}/so-chuyen.csv`],
    });
    expect(workbooks.map(({ role, file }) => `${role} ${file}`)).toEqual([
      `registry ${HERE}/co-so-du-lieu.csv`,
      `branches ${HERE}/chi-bo/moi/xom-2.csv`,
      `branches ${HERE}/chi-bo/xom-1 (ban sao).csv`,
      `transfers ${HERE}/so-chuyen.csv`,
    ]);
    expect(tables.map(({ kind, entries }) => [kind, entries.length])).toEqual([
      ['members', 1],
      ['members', 1],
      ['members', 2],
      ['transfers', 1],
    ]);
    expect(skipped).toContainEqual({ file: `${HERE}/chi-bo/xom-1.csv`, reason: `copy of ${HERE}/chi-bo/xom-1 (ban sao).csv` });
  });

  test('a heading of --columns is read as it says', async () => {
    const { tables } = await load({ registry: [`${HERE}/co-so-du-lieu.csv`], columns: { 'Mã nội bộ': 'otherId' } });
    expect(tables[0]?.columns.at(-1)?.field).toBe('otherId');
  });

  test('a heading of --columns that stands nowhere is wrong use, and those that do are listed', async () => {
    expect(await messageOf({ registry: [`${HERE}/co-so-du-lieu.csv`], columns: { 'Mã hồ sơ': 'otherId' } })).toBe(
      '2 --columns: the heading "Mã hồ sơ" stands in none of the inputs; those that do: "ID", "Họ và tên", "Sinh ngày", "Số định danh cá nhân", "Mã nội bộ"',
    );
  });

  test('a list without people stops the run', async () => {
    expect(await messageOf({ branches: [`${HERE}/khong-co-nguoi.csv`] })).toBe(
      `3 ${HERE}/khong-co-nguoi.csv: there is a heading but no people below it; check that it is the right file`,
    );
  });

  test('a file named without a role that holds no list stops the run; with --keep-going it is passed over and named', async () => {
    const file = `${HERE}/bang-ma.csv`;
    expect(await messageOf({ paths: [file] })).toContain(`3 ${file}: no list is recognised in it`);
    const { skipped } = await load({ paths: [file, `${HERE}/co-so-du-lieu.csv`], keepGoing: true });
    expect(skipped).toMatchObject([{ file, reason: 'could not be read' }]);
  });

  describe('a file given twice', () => {
    const REGISTRY = `${HERE}/co-so-du-lieu.csv`;
    const rolesOf = async (request: Partial<LoadRequest>) => {
      const { workbooks, skipped } = await load(request);
      return [...workbooks.map(({ role, file }) => `${role} ${file}`), ...skipped.map(({ file, reason }) => `${reason}: ${file}`)];
    };

    test('is read in the role it was named for, not in that of the folder it lies in', async () => {
      expect(await rolesOf({ registry: [REGISTRY], branches: [REGISTRY.replace('co-so', '*o-so')] })).toEqual([`registry ${REGISTRY}`]);
    });

    test('in several roles is read once, as what it says it is', async () => {
      expect(await rolesOf({ registry: [REGISTRY], branches: [REGISTRY], transfers: [REGISTRY] })).toEqual([`registry ${REGISTRY}`]);
      const book = `${HERE}/so-chuyen.csv`;
      expect(await rolesOf({ branches: [book], transfers: [book] })).toEqual([`transfers ${book}`]);
    });
  });
});
