import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { main } from '../../src/cli/main.ts';
import { isOwnReport } from '../../src/load/files/is-own-report.ts';
import { readWorkbookBytes } from '../../src/load/workbook/read-workbook.ts';
import { findingOf, sampleReport } from '../report/sample-report.ts';
import { answerTo, BRANCHES } from './commune-run.ts';
import { fakeIo, systemError } from './fake-io.ts';
import { fakeParts } from './fake-parts.ts';

const folder = mkdtempSync(join(tmpdir(), 'reconcile-xlsx-'));
afterAll(() => rmSync(folder, { recursive: true }));

const run = async (argv: readonly string[], io = fakeIo(), report = sampleReport()) => {
  const exitCode = await main(['audit', '--branches', '.', ...argv], io, fakeParts(report));
  return { exitCode, ...io.written };
};

const textOf = async (bytes: Uint8Array | undefined) => {
  const { sheets } = await readWorkbookBytes('r.xlsx', bytes ?? new Uint8Array());
  return sheets.map((sheet) => {
    const cells = Array.from({ length: sheet.lastRow }, (_, row) =>
      Array.from({ length: sheet.lastColumn }, (_, column) => sheet.cell(row + 1, column + 1)?.text ?? ''),
    );
    return { name: sheet.name, cells };
  });
};

const NUMBER = '036185001234';
const WITH_NUMBER = sampleReport({
  findings: [
    findingOf({
      check: 'conflicts',
      rule: 'conflicts/national-id',
      message: { vi: 'số *********234', en: 'number *********234' },
      messageInFull: { vi: `số ${NUMBER}`, en: `number ${NUMBER}` },
      data: { list: { number: NUMBER }, registry: { number: '036185001243' } },
    }),
  ],
});

describe('an xlsx report', () => {
  test('has a cover, all findings, the differences and a hidden sheet', async () => {
    const { books, exitCode } = await run(['--output', 'r.xlsx', '--lang', 'vi'], fakeIo(), WITH_NUMBER);
    expect(exitCode).toBe(1);
    const sheets = await textOf(books.get('r.xlsx'));
    expect(sheets.map(({ name }) => name)).toEqual(['Tổng hợp', 'Tất cả phát hiện', 'Chỗ hai nguồn ghi khác', 'reconcile']);
    const cover = sheets[0]?.cells.flat();
    expect(cover).toEqual(expect.arrayContaining(['co-so-du-lieu.csv', '0123456789abcdef'.repeat(4), '2024-02-18']));
    expect(cover?.join()).toContain('Cần có --organizations');
  });

  test('shows numbers in full, unless they are to be masked', async () => {
    const shown = await run(['--output', 'r.xlsx'], fakeIo(), WITH_NUMBER);
    expect(JSON.stringify(await textOf(shown.books.get('r.xlsx')))).toContain(NUMBER);
    const masked = await run(['--output', 'r.xlsx', '--mask-ids'], fakeIo(), WITH_NUMBER);
    expect(JSON.stringify(await textOf(masked.books.get('r.xlsx')))).not.toMatch(/0361850012(34|43)/);
  });

  test('is one workbook a chi bộ with --split, of its own findings alone', async () => {
    const findings = [findingOf(), findingOf({ id: 'f-9', organization: 'Chi bộ xóm 7' }), findingOf({ id: 'f-10', organization: null })];
    const { books } = await run(['--output', 'out/r.xlsx', '--split', '--lang', 'vi'], fakeIo(), sampleReport({ findings }));
    expect([...books.keys()]).toEqual(['out/r-chi-bo-xom-5.xlsx', 'out/r-chi-bo-xom-7.xlsx', 'out/r-khong-gan-voi-chi-bo-nao.xlsx']);
    const own = JSON.stringify(await textOf(books.get('out/r-chi-bo-xom-7.xlsx')));
    expect(own).toContain('f-9');
    expect(own).not.toContain('f-10');
    expect((await run(['--split'])).exitCode).toBe(2);
  });

  test('split is written over no list, whatever that is called', async () => {
    const listed = sampleReport().inputs.map((input) => ({
      ...input,
      file: input.role === 'branches' ? 'r-chi-bo-xom-5.xlsx' : input.file,
    }));
    const { books, exitCode } = await run(['--output', 'r.xlsx', '--split'], fakeIo(), sampleReport({ inputs: listed }));
    expect([exitCode, books.size]).toEqual([2, 0]);
  });

  test('goes to a second name where the first is open in Excel, and says so', async () => {
    const io = fakeIo({}, { 'r-2.xlsx': 'an older one' });
    const held = {
      ...io,
      writeFile: (path: string, content: string | Uint8Array) =>
        path === 'r.xlsx' ? Promise.reject(systemError('EBUSY')) : io.writeFile(path, content),
    };
    const { books, stderr, exitCode } = await run(['--output', 'r.xlsx'], held);
    expect([...books.keys()]).toEqual(['r-3.xlsx']);
    expect(stderr).toBe('r.xlsx may be open in Excel and was left as it is; the report went to r-3.xlsx\n');
    expect(exitCode).toBe(1);
  });

  test('is no list, its cover thrown away or not', async () => {
    const { books } = await run(['--output', 'r.xlsx']);
    const workbook = await readWorkbookBytes('r.xlsx', books.get('r.xlsx') ?? new Uint8Array());
    expect(isOwnReport(workbook)).toBe(true);
    const [, second, ...others] = workbook.sheets;
    const notes = { ...workbook.sheets[0], cell: () => null } as never;
    expect(isOwnReport({ ...workbook, sheets: [notes, ...others] })).toBe(true);
    expect(isOwnReport({ ...workbook, sheets: second ? [notes, second] : [] })).toBe(false);
  });

  test('in a folder of lists is passed over by name', async () => {
    const { books } = await run(['--output', 'r.xlsx']);
    const report = join(folder, 'bao-cao.xlsx');
    writeFileSync(report, books.get('r.xlsx') ?? '');
    const { stdout } = await answerTo(['audit', '--branches', BRANCHES, folder, '--format', 'json']);
    expect(JSON.parse(stdout).skipped).toContainEqual({ file: expect.stringContaining('bao-cao.xlsx'), reason: 'report of this tool' });
  });

  test('is not printed on a terminal', async () => {
    const io = fakeIo();
    const { exitCode, stdout } = await run(['--format', 'xlsx'], { ...io, stdout: { ...io.stdout, isTTY: true } });
    expect([exitCode, stdout]).toEqual([2, '']);
  });
});
