import { Buffer } from 'node:buffer';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import excel from 'exceljs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { decisionsJson } from '../../src/ledger/decisions-json.ts';
import { isOwnReport } from '../../src/load/files/is-own-report.ts';
import { readWorkbookBytes } from '../../src/load/workbook/read-workbook.ts';
import type { Ruling } from '../../src/model/decision.ts';
import type { Sheet } from '../../src/model/sheet.ts';
import { answerTo, COMMUNE, REGISTRY } from './commune-run.ts';

const folder = mkdtempSync(join(tmpdir(), 'reconcile-corrections-'));
afterAll(() => rmSync(folder, { recursive: true }));
const at = (name: string) => join(folder, name);

/** Audits the commune; only the folder of the test is written to. */
const audit = (...more: readonly string[]) =>
  answerTo(['audit', ...COMMUNE, '--as-of', '2024-02-18', '--lang', 'vi', ...more], {
    readFile: async (path) => readFileSync(path, 'utf8'),
    writeFile: (path, content) => Promise.resolve(writeFileSync(path, content)),
  });

/** The hidden sheet's line of each finding, as the report keeps it. */
async function findingsOf(path: string) {
  const workbook = await readWorkbookBytes('r.xlsx', readFileSync(path));
  const sheet = workbook.sheets.at(-1);
  const lines = Array.from({ length: sheet?.lastRow ?? 0 }, (_, row) => (column: number) => sheet?.cell(row + 1, column)?.text ?? null);
  const office = lines.find((line) => line(1) === 'office')?.(2) ?? '';
  const findings = lines
    .filter((line) => line(1) === 'finding')
    .map((line) => ({ finding: line(2) ?? '', rule: line(3) ?? '', person: line(4), organization: line(5), values: line(6), rows: [] }));
  return { office, findings };
}

const rowOf = (sheet: Sheet | undefined, row: number) =>
  Array.from({ length: sheet?.lastColumn ?? 0 }, (_, column) => sheet?.cell(row, column + 1)?.text ?? '');

let sheets: readonly Sheet[] = [];
let registry: Sheet | undefined;
let stderr = '';

beforeAll(async () => {
  writeFileSync(at('none.json'), decisionsJson({ office: '', committees: [], decisions: [] }));
  await audit('--output', at('r.xlsx'), '--quiet', '--decisions', at('none.json'));
  const { office, findings } = await findingsOf(at('r.xlsx'));
  const said = (rule: string, own: Partial<Ruling>): readonly Ruling[] =>
    findings
      .filter((finding) => finding.rule === rule)
      .slice(0, 1)
      .map((finding) => ({
        ...finding,
        conclusion: 'right',
        value: null,
        note: null,
        by: 'Trần Thị Mai',
        on: '2024-02-20',
        until: null,
        ...own,
      }));
  const decisions = [
    ...said('conflicts/birth-date', { value: { take: 'list' }, note: 'theo hồ sơ gốc' }),
    ...said('conflicts/name', { value: { typed: '=Ma Văn Tú' } }),
    ...said('conflicts/national-id', { value: { take: 'registry' } }),
    ...said('conflicts/gender', {}),
    ...said('conflicts/kind', { conclusion: 'pending', value: { take: 'list' } }),
  ];
  writeFileSync(at('d.json'), decisionsJson({ office, committees: [], decisions }));
  ({ stderr } = await audit('--corrections', at('c.xlsx'), '--quiet', '--decisions', at('d.json')));
  ({ sheets } = await readWorkbookBytes('c.xlsx', readFileSync(at('c.xlsx'))));
  [registry] = (await readWorkbookBytes('r.xlsx', readFileSync(REGISTRY))).sheets;
});

describe('the corrections for the registry', () => {
  test('stand in the layout of its import file: headings in rows 6 and 7, people from row 8, no column more', () => {
    expect(stderr).toBe('');
    for (const row of [6, 7])
      expect(rowOf(sheets[0], row).map((text) => text.trim())).toEqual(rowOf(registry, row).map((text) => text.trim()));
    expect(sheets[0]?.merges).toEqual(expect.arrayContaining(registry?.merges.filter(({ top }) => top >= 6) ?? []));
    expect(sheets[0]?.lastRow).toBe(9);
  });

  test('are the registry’s rows as they stand, but for what people confirmed', () => {
    const known = Array.from({ length: registry?.lastRow ?? 0 }, (_, row) => rowOf(registry, row + 1));
    const changed = [8, 9].map((row) => {
      const own = rowOf(sheets[0], row);
      const before = known.find((cells) => cells[1] === own[1]) ?? [];
      return own.flatMap((text, column) => (text === before[column] ? [] : [[registry?.cell(6, column + 1)?.text, before[column], text]]));
    });
    expect(changed.flat()).toHaveLength(2);
    expect(changed.flat()).toContainEqual(['Sinh ngày * (dd/mm/yyyy)', '05/09/1964', '09/05/1964']);
    expect(changed.flat()).toContainEqual(['Họ và tên *', expect.any(String), '=Ma Văn Tú']);
    expect(sheets[0]?.cell(8, 2)?.kind).toBe('text');
  });

  test('have their reasons on the sheet behind', () => {
    const reasons = [3, 4].map((row) => rowOf(sheets[1], row).join('|'));
    expect(reasons.join('\n')).toMatch(/05\/09\/1964\|09\/05\/1964\|Đúng: Theo danh sách; Trần Thị Mai; 20\/02\/2024; theo hồ sơ gốc/);
  });

  test('are no list, and open in another program', async () => {
    expect(isOwnReport({ file: 'c.xlsx', sha256: '', sheets })).toBe(true);
    const workbook = new excel.Workbook();
    await workbook.xlsx.load(Buffer.from(readFileSync(at('c.xlsx'))) as never);
    expect(workbook.worksheets[0]?.getCell('C8').value).toEqual(expect.any(String));
  });

  test('are not written where nothing was confirmed, and it is said', async () => {
    const told = await audit('--corrections', at('none.xlsx'), '--quiet', '--decisions', at('none.json'));
    expect(told.stderr).toBe(`chưa có chỗ sửa nào được xác nhận nên không ghi ${at('none.xlsx')}\n`);
    expect((await audit('--corrections', at('c.csv'))).exitCode).toBe(2);
  });
});
