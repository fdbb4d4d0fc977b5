import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { main } from '../../src/cli/main.ts';
import { fakeIo } from './fake-io.ts';

const NOT_UNDERSTOOD =
  'CHI BỘ XÓM 5\n\nSố,Quý danh,Sinh,Ngày chính thức\n1,Phạm Thị Hạnh,12/05/1966,03/02/1990\n2,Trần Đức Luận,17/02/1958,03/02/1994\n';
const TWICE = 'CHI BỘ XÓM 5\nSTT,Họ và tên,Ngày sinh,Số CCCD,Căn cước công dân\n1,Phạm Thị Hạnh,12/05/1966,036166112648,036166112648\n';
const SAME_HEADING = TWICE.replace('Căn cước công dân', 'Số CCCD');

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'reconcile-'));
  await writeFile(join(folder, 'quy-danh.csv'), NOT_UNDERSTOOD);
  await writeFile(join(folder, 'hai-cot.csv'), TWICE);
  await writeFile(join(folder, 'trung.csv'), SAME_HEADING);
});
afterAll(() => rm(folder, { recursive: true }));

async function inspected(file: string, options: readonly string[], files: Readonly<Record<string, string>> = {}) {
  const io = fakeIo({}, files);
  const exitCode = await main(['inspect', join(folder, file), ...options], io);
  const template = io.written.files.get('cot.json');
  return { exitCode, stdout: io.written.stdout, stderr: io.written.stderr, template: template === undefined ? null : JSON.parse(template) };
}

describe('--columns-template, where a table’s headings are not understood', () => {
  test('is written all the same, with the headings that may be meant', async () => {
    const { exitCode, stderr, template } = await inspected('quy-danh.csv', ['--columns-template', 'cot.json']);
    expect(exitCode).toBe(3);
    expect(template).toEqual({ Số: 'ignore', 'Quý danh': 'ignore', Sinh: 'ignore', 'Ngày chính thức': 'officialDate' });
    expect(stderr).toContain('run again with --columns cot.json');
  });

  test('corrected by hand it lets the list be read', async () => {
    const corrected = { Số: 'ignore', 'Quý danh': 'fullName', Sinh: 'birthDate', 'Ngày chính thức': 'officialDate' };
    const { exitCode, stdout } = await inspected('quy-danh.csv', ['--columns', 'cot.json'], { 'cot.json': JSON.stringify(corrected) });
    expect(exitCode).toBe(0);
    expect(stdout).toContain('rows: 5 = 2 + 0 + 2 + 1 + 0');
  });

  test('has both columns of one field, to choose between', async () => {
    const { exitCode, template } = await inspected('hai-cot.csv', ['--columns-template', 'cot.json']);
    expect(exitCode).toBe(3);
    expect(template).toMatchObject({ 'Số CCCD': 'nationalId', 'Căn cước công dân': 'nationalId' });
  });

  test('is not written over anything that stands there', async () => {
    const { stderr, template } = await inspected('quy-danh.csv', ['--columns-template', 'cot.json'], { 'cot.json': '{}' });
    expect(template).toBeNull();
    expect(stderr).toContain('there is a file cot.json');
  });
});

describe('two columns of one field', () => {
  test.each([
    ['of two headings', 'hai-cot.csv', {}, 'say which with --columns, for example { "Căn cước công dân": "ignore" }'],
    ['of one heading, which --columns would drop both', 'trung.csv', {}, 'both have the same heading; change that of the column'],
    [
      'that --columns itself makes so',
      'hai-cot.csv',
      { 'Số CCCD': 'nationalId', 'Căn cước công dân': 'nationalId' },
      '--columns gives both this field; leave it to one',
    ],
  ])('%s are told with what helps', async (_, file, columns, help) => {
    const { exitCode, stderr } = await inspected(file, ['--columns', 'cot.json'], { 'cot.json': JSON.stringify(columns) });
    expect(exitCode).toBe(3);
    expect(stderr).toContain(help);
  });
});
