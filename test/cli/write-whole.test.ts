import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { writeWhole } from '../../src/cli/write-whole.ts';

let folder = '';

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'reconcile-'));
});

afterEach(() => rm(folder, { recursive: true }));

test('a report takes the place of the one before', async () => {
  const path = join(folder, 'bao-cao.txt');
  await writeFile(path, 'tháng trước');
  await writeWhole(path, 'tháng này');
  expect(await readFile(path, 'utf8')).toBe('tháng này');
  expect(await readdir(folder)).toEqual(['bao-cao.txt']);
});

test('a failure leaves nothing beside', async () => {
  await mkdir(join(folder, 'bao-cao.txt', 'xom-5'), { recursive: true });
  await expect(writeWhole(join(folder, 'bao-cao.txt'), 'tháng này')).rejects.toThrow();
  expect(await readdir(folder)).toEqual(['bao-cao.txt']);
});

test('a file of the user’s beside it that is called .tmp stays as it was', async () => {
  const path = join(folder, 'bao-cao.txt');
  await writeFile(`${path}.tmp`, 'của người dùng');
  await writeWhole(path, 'tháng này');
  expect(await readFile(`${path}.tmp`, 'utf8')).toBe('của người dùng');
  expect((await readdir(folder)).sort()).toEqual(['bao-cao.txt', 'bao-cao.txt.tmp']);
});
