import { Buffer } from 'node:buffer';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import excel, { type Worksheet } from 'exceljs';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { main } from '../../src/cli/main.ts';
import type { Finding } from '../../src/model/finding.ts';
import { fakeIo, systemError } from './fake-io.ts';

const folder = mkdtempSync(join(tmpdir(), 'reconcile-review-'));
afterAll(() => rmSync(folder, { recursive: true }));
const at = (name: string) => join(folder, name);

const HEAD = 'Họ và tên,Ngày sinh,Số CCCD,Chi bộ,Đảng bộ';
const COMMITTEE = 'Đảng bộ xã Hải Thượng';
const row = (name: string, birth: string, number: string) => `${name},${birth},${number},Chi bộ xóm 1,${COMMITTEE}`;
const write = (name: string, ...rows: readonly string[]) => {
  writeFileSync(at(name), [HEAD, ...rows, ''].join('\n'));
  return at(name);
};

const LISTED = [
  row('Đỗ Thị Lan', '04/08/1953', '036153000001'),
  row('Maria Hoàng', '02/02/1971', ''),
  row('Lý Văn Bình', '03/06/1960', '036060000002'),
  row('Lý Văn Bình', '03/06/1960', '036060000002'),
  row('Tạ Minh Quân', '11/05/1966', '036066000007'),
];
const REGISTERED = [
  row('Đỗ Thị Lan', '14/08/1953', '036153000001'),
  row('Lý Văn Bình', '03/06/1960', '036060000002'),
  row('Tạ Minh Quấn', '11/05/1966', '036066000007'),
];

/** A machine whose text files are those of the folder. */
const machine = () =>
  fakeIo({
    readFile: async (path) => {
      try {
        return readFileSync(at(path), 'utf8');
      } catch (error) {
        throw error instanceof Error ? error : systemError('ENOENT');
      }
    },
    exists: async (path) => existsSync(path),
    writeFile: async (path, content) => writeFileSync(path.startsWith(folder) ? path : at(path), content),
  });

async function run(...argv: readonly string[]) {
  const io = machine();
  const exitCode = await main([...argv], io);
  return { exitCode, stdout: io.written.stdout, stderr: io.written.stderr };
}

let inputs: readonly string[] = [];
beforeAll(() => {
  inputs = ['--branches', write('xom-1.csv', ...LISTED), '--registry', write('co-so-du-lieu.csv', ...REGISTERED), '--as-of', '2024-02-18'];
});

interface Settled {
  readonly id: string;
  readonly rule: string;
  readonly conclusion: string;
}

async function audit(...more: readonly string[]) {
  const { stdout, stderr } = await run('audit', ...inputs, '--format', 'json', ...more);
  if (stdout === '') throw new Error(stderr);
  const report: { findings: readonly Finding[]; settled: readonly Settled[] } = JSON.parse(stdout);
  return report;
}

const idOf = (findings: readonly Finding[], rule: string): string => findings.find((finding) => finding.rule === rule)?.id ?? '';

type Filled = Readonly<Record<string, string | Date>>;

const columnOf = (sheet: Worksheet, heading: string): number => {
  const cells = sheet.getRow(4).values;
  return Array.isArray(cells) ? cells.indexOf(heading) : -1;
};

/** Writes a report, fills in rows by finding id on one of its sheets, and saves it as another program does. */
async function filledReport(name: string, filled: Readonly<Record<string, Filled>>, sheetName = 'Tất cả phát hiện') {
  await run('audit', ...inputs, '--output', at(name), '--lang', 'vi', '--quiet');
  const workbook = new excel.Workbook();
  await workbook.xlsx.load(readFileSync(at(name)) as never);
  const sheet = workbook.getWorksheet(sheetName);
  if (sheet === undefined) throw new Error(`no sheet ${sheetName}`);
  const ids = columnOf(sheet, 'Mã phát hiện');
  sheet.eachRow((line) => {
    const own = filled[String(line.getCell(ids).value)];
    for (const [heading, value] of Object.entries(own ?? {})) line.getCell(columnOf(sheet, heading)).value = value;
  });
  writeFileSync(at(name), Buffer.from(await workbook.xlsx.writeBuffer()));
  return { path: at(name), workbook, sheet };
}

const decisions = (name: string) => ['--decisions', name];

describe('what people filled in', () => {
  test('is obeyed by the next audit: settled, not repeated', async () => {
    const before = await audit();
    const [birth, missing] = [idOf(before.findings, 'conflicts/birth-date'), idOf(before.findings, 'missing/from-registry')];
    const { path } = await filledReport('a.xlsx', {
      [birth]: { 'Kết luận': 'Đúng', 'Giá trị đúng': 'Theo danh sách', 'Người xác minh': 'Trần Thị Mai', Ngày: '20/02/2024' },
      [missing]: { 'Kết luận': 'Chờ xác minh' },
    });
    const taken = await run('review', path, ...decisions('a.json'));
    expect([taken.exitCode, taken.stderr]).toEqual([0, '']);
    const after = await audit(...decisions('a.json'));
    expect(after.settled.map(({ id, conclusion }) => [id, conclusion])).toEqual([[birth, 'right']]);
    expect(after.findings.map(({ id }) => id)).toEqual(before.findings.map(({ id }) => id).filter((id) => id !== birth));
    const text = await run('audit', ...inputs, ...decisions('a.json'), '--lang', 'vi');
    expect(text.stdout).toContain('Đúng: Theo danh sách (Trần Thị Mai, 20/02/2024)');
  });

  test('is taken once, however often it is given', async () => {
    const { findings } = await audit();
    const { path } = await filledReport('b.xlsx', { [idOf(findings, 'conflicts/birth-date')]: { 'Kết luận': 'Đã xử lý' } });
    await run('review', path, ...decisions('b.json'));
    const first = readFileSync(at('b.json'), 'utf8');
    const again = await run('review', path, path, ...decisions('b.json'));
    expect(readFileSync(at('b.json'), 'utf8')).toBe(first);
    expect(again.stdout).toContain('nothing has changed');
  });

  test('comes back when its last day is over', async () => {
    const { findings } = await audit();
    const birth = idOf(findings, 'conflicts/birth-date');
    const { path } = await filledReport('c.xlsx', { [birth]: { 'Kết luận': 'Đã xử lý' } });
    await run('review', path, '--until', '2024-02-17', ...decisions('c.json'));
    expect((await audit(...decisions('c.json'))).findings.map(({ id }) => id)).toContain(birth);
    await run('review', path, '--until', '2024-02-18', ...decisions('c.json'));
    expect((await audit(...decisions('c.json'))).settled.map(({ id }) => id)).toEqual([birth]);
  });

  test('of two values is nothing said of others', async () => {
    const { findings } = await audit();
    const { path } = await filledReport(
      'd.xlsx',
      { [idOf(findings, 'conflicts/birth-date')]: { 'Giá trị đúng': 'Theo danh sách' } },
      'Chỗ hai nguồn ghi khác',
    );
    await run('review', path, ...decisions('d.json'));
    expect((await audit(...decisions('d.json'))).settled).toHaveLength(1);
    write('xom-1.csv', row('Đỗ Thị Lan', '04/09/1953', '036153000001'), ...LISTED.slice(1));
    const again = await audit(...decisions('d.json'));
    const warned = await run('review', path, ...decisions('d.json'));
    write('xom-1.csv', ...LISTED);
    expect(again.settled).toEqual([]);
    expect(warned.stderr).toContain('xom-1.csv has changed since the report was made');
    expect(warned.exitCode).toBe(0);
  });

  test('that two rows are two persons enters matching, though lists were sorted since', async () => {
    const { findings } = await audit();
    const double = idOf(findings, 'duplicates/in-list');
    const { path } = await filledReport('e.xlsx', { [double]: { 'Kết luận': 'Sai - Khác  người' } });
    expect((await run('review', path, ...decisions('e.json'))).exitCode).toBe(0);
    write('xom-1.csv', ...LISTED.toReversed());
    const after = await audit(...decisions('e.json'));
    write('xom-1.csv', ...LISTED);
    expect(idOf(after.findings, 'duplicates/in-list')).toBe('');
    expect(after.findings.filter(({ rule, person }) => rule === 'missing/from-registry' && person === 'Lý Văn Bình')).toHaveLength(1);
  });

  test('by two people against each other is kept, said, and settles nothing', async () => {
    const { findings } = await audit();
    const birth = idOf(findings, 'conflicts/birth-date');
    const one = await filledReport('f1.xlsx', { [birth]: { 'Kết luận': 'Đúng', 'Người xác minh': 'Trần Thị Mai' } });
    const two = await filledReport('f2.xlsx', { [birth]: { 'Kết luận': 'Đã xử lý', 'Người xác minh': 'Vũ Văn Hải' } });
    const { exitCode, stdout } = await run('review', one.path, two.path, ...decisions('f.json'));
    expect(exitCode).toBe(1);
    expect(stdout).toMatch(/contradict each other[\s\S]*Right \(Trần Thị Mai\)[\s\S]*Dealt with \(Vũ Văn Hải\)/);
    expect(JSON.parse(readFileSync(at('f.json'), 'utf8')).decisions).toHaveLength(2);
    expect((await audit(...decisions('f.json'))).settled).toEqual([]);
  });

  test('is read from columns that were moved and rows that were sorted, and what is lost or foreign is said by its place', async () => {
    const { findings } = await audit();
    const birth = idOf(findings, 'conflicts/birth-date');
    const { path, workbook, sheet } = await filledReport('g.xlsx', { [birth]: { 'Kết luận': 'Đúng' } });
    sheet.spliceColumns(1, 1);
    sheet.spliceRows(5, 0, []);
    const last = sheet.rowCount;
    sheet.getRow(last + 1).getCell(columnOf(sheet, 'Kết luận')).value = 'Đúng';
    sheet.getRow(last + 2).getCell(columnOf(sheet, 'Kết luận')).value = 'Được';
    sheet.getRow(last + 2).getCell(columnOf(sheet, 'Mã phát hiện')).value = birth;
    sheet.getRow(last + 3).getCell(columnOf(sheet, 'Ghi chú')).value = 'hỏi lại';
    sheet.getRow(last + 3).getCell(columnOf(sheet, 'Mã phát hiện')).value = idOf(findings, 'conflicts/name');
    sheet.getRow(last + 4).getCell(columnOf(sheet, 'Kết luận')).value = 'Sai – cùng một người';
    sheet.getRow(last + 4).getCell(columnOf(sheet, 'Mã phát hiện')).value = idOf(findings, 'missing/from-registry');
    writeFileSync(path, Buffer.from(await workbook.xlsx.writeBuffer()));
    const { exitCode, stdout } = await run('review', path, ...decisions('g.json'));
    expect(exitCode).toBe(1);
    const unclear = stdout.split('\n').filter((line) => line.includes('#Tất cả phát hiện!'));
    expect(unclear).toHaveLength(4);
    expect(unclear.join('\n')).toMatch(/has lost its finding id/);
    expect(unclear.join('\n')).toMatch(/“Được” is none of the choices/);
    expect(unclear.join('\n')).toMatch(/no conclusion was chosen/);
    expect(unclear.join('\n')).toMatch(/does not say which rows/);
    expect((await audit(...decisions('g.json'))).settled.map(({ id }) => id)).toEqual([birth]);
  });
});

test('what people filled in is not written over before it was taken back', async () => {
  const { findings } = await audit();
  const { path } = await filledReport('j.xlsx', { [idOf(findings, 'conflicts/birth-date')]: { 'Kết luận': 'Đúng' } });
  const filled = readFileSync(path);
  const again = await run('audit', ...inputs, '--output', path, '--quiet');
  expect(readFileSync(path).equals(filled)).toBe(true);
  expect(again.stderr).toContain(`the report went to ${at('j-2.xlsx')}`);
  await run('review', path, ...decisions('j.json'));
  const taken = await run('audit', ...inputs, '--output', path, '--quiet', ...decisions('j.json'));
  expect(taken.stderr).toBe('');
  expect(readFileSync(path).equals(filled)).toBe(false);
});

const CONCLUDED = { right: 'Đúng', handled: 'Đã xử lý', pending: 'Chờ xác minh' } as const;

test('report, filled in, taken back, audited: exactly what was decided is settled', async () => {
  const { findings } = await audit();
  const rulingOnEach = fc.tuple(...findings.map(() => fc.constantFrom(null, 'right', 'handled', 'pending')));
  let nth = 0;
  await fc.assert(
    fc.asyncProperty(rulingOnEach, async (said) => {
      nth += 1;
      const filled = findings.flatMap(({ id }, index) => {
        const conclusion = said[index] as keyof typeof CONCLUDED | null | undefined;
        return conclusion ? [[id, { 'Kết luận': CONCLUDED[conclusion] }] as const] : [];
      });
      const { path } = await filledReport(`p${nth}.xlsx`, Object.fromEntries(filled));
      await run('review', path, ...decisions(`p${nth}.json`));
      if (filled.length === 0) return;
      const { settled, findings: open } = await audit(...decisions(`p${nth}.json`));
      const isSettled = (_: unknown, index: number) => said[index] === 'right' || said[index] === 'handled';
      expect(settled.map(({ id }) => id)).toEqual(findings.filter(isSettled).map(({ id }) => id));
      expect(open.map(({ id }) => id)).toEqual(findings.filter((finding, index) => !isSettled(finding, index)).map(({ id }) => id));
    }),
    { numRuns: 5 },
  );
});

describe('a file', () => {
  test('of decisions that is damaged is told by name and left as it is', async () => {
    writeFileSync(at('h.json'), '{ "schema": ');
    const { path } = await filledReport('h.xlsx', {});
    for (const argv of [
      ['review', path],
      ['audit', ...inputs],
    ]) {
      const { exitCode, stderr } = await run(...argv, ...decisions('h.json'));
      expect([exitCode, stderr]).toEqual([3, expect.stringContaining('h.json: it is no JSON')]);
    }
    expect(readFileSync(at('h.json'), 'utf8')).toBe('{ "schema": ');
  });

  test('that is no report, and a report of another office, give nothing', async () => {
    const { findings } = await audit();
    const { path } = await filledReport('i.xlsx', { [idOf(findings, 'conflicts/birth-date')]: { 'Kết luận': 'Đúng' } });
    const plain = new excel.Workbook();
    plain.addWorksheet('Danh sách').addRow(['Họ và tên', 'Kết luận']);
    writeFileSync(at('list.xlsx'), Buffer.from(await plain.xlsx.writeBuffer()));
    expect((await run('review', at('list.xlsx'), ...decisions('i.json'))).exitCode).toBe(3);
    await run('review', path, ...decisions('i.json'));
    const kept = readFileSync(at('i.json'), 'utf8').replaceAll(COMMITTEE, 'Đảng bộ xã Hải Hạ');
    writeFileSync(at('i.json'), kept);
    const { exitCode, stderr } = await run('review', path, ...decisions('i.json'));
    expect([exitCode, stderr]).toEqual([3, expect.stringContaining('a report of another office')]);
    expect(readFileSync(at('i.json'), 'utf8')).toBe(kept);
  });

  test('of decisions that is named must be there', async () => {
    expect((await run('audit', ...inputs, ...decisions('khong-co.json'))).exitCode).toBe(3);
  });
});
