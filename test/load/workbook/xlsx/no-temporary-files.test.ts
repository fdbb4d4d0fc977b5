import fs, { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { afterEach, expect, test, vi } from 'vitest';
import { readWorkbook } from '../../../../src/load/workbook/read-workbook.ts';

const WRITERS = [
  'open',
  'openSync',
  'writeFile',
  'writeFileSync',
  'createWriteStream',
  'mkdtemp',
  'mkdtempSync',
  'mkdir',
  'mkdirSync',
  'appendFile',
] as const;
const own = mkdtempSync(join(tmpdir(), 'reconcile-test-'));

afterEach(() => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
  rmSync(own, { recursive: true, force: true });
});

test('reading leaves nothing behind: no file is written, in the temporary folder or the current one', async () => {
  vi.stubEnv('TMPDIR', own);
  vi.stubEnv('TEMP', own);
  const before = readdirSync(process.cwd());
  const seen: string[] = [];
  const watcher = fs.watch(own, (_, name) => seen.push(String(name)));
  const spies = WRITERS.map((name) => vi.spyOn(fs, name));
  for (const file of ['by-exceljs.xlsx', 'by-libreoffice.ods', 'by-libreoffice.xls'])
    await readWorkbook(`fixtures/spreadsheets/traps/${file}`);
  await new Promise((resolve) => setTimeout(resolve, 50));
  watcher.close();

  expect(tmpdir()).toBe(own);
  expect(spies.flatMap((spy) => spy.mock.calls)).toEqual([]);
  expect([seen, readdirSync(own), readdirSync(process.cwd())]).toEqual([[], [], before]);
});
