import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import type * as Files from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { claimFiles } from '../../../src/load/files/claim-files.ts';
import { findFiles } from '../../../src/load/files/find-files.ts';

// Rights do not bind whoever runs as root, as build machines do: a folder called "kín" stands for one that nobody may open.
vi.mock('node:fs/promises', async (original) => {
  const files = await original<typeof Files>();
  const readdir = (path: string, options: object) =>
    /kín.?$/.test(path) ? Promise.reject(Object.assign(new Error('denied'), { code: 'EACCES' })) : files.readdir(path, options as never);
  return { ...files, readdir };
});

const folder = mkdtempSync(join(tmpdir(), 'reconcile-folder-'));
const inside = (files: readonly string[]) => files.map((file) => file.slice(folder.length + 1));

beforeAll(() => {
  for (const name of ['xã/kín', 'xã/xóm', 'nơi khác']) mkdirSync(join(folder, name), { recursive: true });
  for (const name of ['xã/a.csv', 'xã/xóm/b.xlsx ', 'xã/xóm/c.xlt', 'nơi khác/d.csv']) writeFileSync(join(folder, name), '');
  symlinkSync(join(folder, 'nơi khác'), join(folder, 'xã/liên kết'));
  symlinkSync(join(folder, 'xã'), join(folder, 'xã/xóm/vòng'));
});
afterAll(() => rmSync(folder, { recursive: true }));

test('linked folders are read too, once, and names that end in a space, and templates', async () => {
  const { files } = await findFiles([join(folder, 'xã')], 'branches');
  expect(inside(files)).toEqual(['xã/a.csv', 'xã/liên kết/d.csv', 'xã/xóm/b.xlsx ', 'xã/xóm/c.xlt']);
});

test('a name is found in either spelling of its letters', async () => {
  const path = join(folder, 'xã/chi bộ.csv'.normalize('NFC'));
  const spelt = join(folder, 'xã', 'chi bộ.csv'.normalize('NFD'));
  writeFileSync(spelt, '');
  expect((await findFiles([path], 'branches')).files).toEqual([spelt]);
  rmSync(spelt);
});

test('a subfolder that nobody may open stops the run by name', async () => {
  const stop = (_: string, error: unknown) => {
    throw error;
  };
  await expect(claimFiles([join(folder, 'xã')], 'branches', stop)).rejects.toMatchObject({
    exitCode: 3,
    messages: { en: expect.stringContaining('xã/kín: the folder cannot be opened') },
  });
});

test('or is passed over alone, and the other files are read', async () => {
  const { files, skipped } = await claimFiles([join(folder, 'xã')], 'branches', (file) => ({ file, reason: 'could not be read' }));
  expect(files).toHaveLength(4);
  expect(inside(skipped.map(({ file }) => file))).toEqual(['xã/kín']);
});
