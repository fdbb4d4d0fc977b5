import { cp, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { realPath } from '../../src/cli/real-path.ts';
import { writeWhole } from '../../src/cli/write-whole.ts';
import { answerTo } from './commune-run.ts';

const LIST = 'CHI BỘ XÓM 5\nSTT,Họ và tên,Ngày sinh,Số CCCD\n1,Phạm Thị Hạnh,12/05/1966,036166112648\n';
const ON_DISK = { realPath, writeFile: writeWhole };

let folder: string;
let list: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'reconcile-'));
  list = join(folder, 'xom 5.txt');
  await writeFile(list, LIST);
});
afterEach(() => rm(folder, { recursive: true }));

const expectRefused = async (argv: readonly string[]) => {
  const { exitCode, stderr } = await answerTo(argv, ON_DISK);
  expect(exitCode).toBe(2);
  expect(stderr).toContain('is an input and is not overwritten');
  expect(await readFile(list, 'utf8')).toBe(LIST);
};

describe('an input is never written to', () => {
  test('a list in the folder that was given, by --output', () => expectRefused(['audit', folder, '--output', list]));

  test('a list by another way to it', async () => {
    await symlink(folder, `${folder}-link`);
    try {
      await expectRefused(['audit', folder, '--output', join(`${folder}-link`, 'xom 5.txt')]);
    } finally {
      await rm(`${folder}-link`);
    }
  });

  test('a copy that was not read a second time', async () => {
    await cp(list, join(folder, 'xom 5 (2).txt'));
    await expectRefused(['audit', folder, '--output', join(folder, 'xom 5 (2).txt')]);
  });

  test('the list itself, by --columns-template', () => expectRefused(['inspect', list, '--columns-template', list]));

  test('the file of --columns, by --columns-template', async () => {
    const columns = join(folder, 'cot.json');
    await writeFile(columns, '{"STT": "ignore"}');
    const { exitCode } = await answerTo(['inspect', list, '--columns', columns, '--columns-template', columns], {
      ...ON_DISK,
      readFile: (path) => readFile(path, 'utf8'),
    });
    expect(exitCode).toBe(2);
  });
});

test('a report is written over its own earlier one', async () => {
  const report = join(folder, 'bao-cao.txt');
  for (const _ of [1, 2]) expect((await answerTo(['audit', folder, '--output', report], ON_DISK)).exitCode).toBeLessThan(2);
  expect(await readFile(report, 'utf8')).toContain('reconcile 9.9.9');
});
