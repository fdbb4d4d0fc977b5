import { Buffer } from 'node:buffer';
import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
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

  describe('of a csv file', () => {
    const folder = mkdtempSync(join(tmpdir(), 'reconcile-ledger-'));
    afterAll(() => rmSync(folder, { recursive: true }));
    const ledgerOf = async (written: string | Buffer, read: string) => {
      const [given, other] = ['given.csv', 'read.csv'].map((name) => join(folder, name)) as [string, string];
      writeFileSync(given, written);
      writeFileSync(other, read);
      const { workbooks, tables, skipped } = await loaded(other);
      return checkLedger({
        workbooks: workbooks.map((workbook) => ({ ...workbook, file: given })),
        tables: tables.map((table) => ({ ...table, file: given })),
        skipped,
      });
    };
    const rows = ['STT,Họ tên,Ngày sinh,Ghi chú', '1,An,1950,', '2,Bình,1951,', '3,Chi,1952,', '4,Dũng,1953,'];

    test.each([
      ['a name in quotes', ['1,An,1950,"Hưu trí', '2,"Bình",1951,']],
      ['a note', ['1,An,1950,"Hưu trí', '2,Bình,1951,x"']],
    ])('without the person between a stray quotation mark and %s are found out', async (_, [first = '', second = '']) => {
      const written = [rows[0], first, second, ...rows.slice(3)].join('\n');
      await expect(ledgerOf(written, rows.toSpliced(2, 1).join('\n'))).rejects.toThrow('given.csv: a quotation mark');
    });

    // A short total has the shape of what follows an alias in its own row.
    test('with an alias below a name and a short total are as many', async () => {
      const written = 'STT,Họ và tên,Năm sinh\n1,"Lê Văn An\n(Hai An)",1965\n2,Trần Thị Bình,1970\nTổng số,2\n';
      await expect(ledgerOf(written, written)).resolves.toBeDefined();
    });

    test('in a few letters of UTF-16 are as many', async () => {
      const written = 'Họ tên\nAn Bình';
      await expect(ledgerOf(Buffer.from(written, 'utf16le'), written)).resolves.toBeDefined();
      await expect(ledgerOf(Buffer.from(written, 'utf16le').swap16(), written)).resolves.toBeDefined();
    });

    test('with cells of several lines are as many', async () => {
      const written = rows.join('\n').replace('An', '"An\n(tức Sáu, Bảy)"').replace('1951,', '1951,"Xóm 2, Hải Nam\nsố 5"');
      await expect(ledgerOf(written, written)).resolves.toBeDefined();
    });
  });
});
