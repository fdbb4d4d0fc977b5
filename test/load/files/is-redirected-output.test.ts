import { mkdtemp, open, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { isRedirectedOutput } from '../../../src/load/files/is-redirected-output.ts';

test('the file behind an output is the run’s own, and no other', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'reconcile-output-'));
  const [report, list] = [join(folder, 'bao-cao.txt'), join(folder, 'danh-sach.csv')];
  const output = await open(report, 'w');
  try {
    await writeFile(list, '');
    const told = await Promise.all([report, list, join(folder, 'khong-co.csv')].map((path) => isRedirectedOutput(path, [output.fd])));
    expect(told).toEqual([true, false, false]);
    expect(await isRedirectedOutput(report, [])).toBe(false);
  } finally {
    await output.close();
    await rm(folder, { recursive: true });
  }
});
