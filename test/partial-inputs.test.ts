import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { loadInputs } from '../src/load/load-inputs.ts';
import { reconcile } from '../src/reconcile.ts';

const folder = mkdtempSync(join(tmpdir(), 'reconcile-partial-'));
afterAll(() => rmSync(folder, { recursive: true }));

const HEAD = 'Họ và tên,Ngày sinh,Số CCCD,Chi bộ';
const [LAN, BINH] = ['Đỗ Thị Lan,04/08/1953,036153000001,Xóm 1', 'Lý Văn Bình,03/06/1960,036060000002,Xóm 1'];
const write = (name: string, ...rows: readonly string[]) => {
  const path = join(folder, name);
  writeFileSync(path, rows.map((row) => `${row}\n`).join(''));
  return path;
};
const list = write('xom-1.csv', HEAD, LAN, BINH);
const registry = write('co-so-du-lieu-1.csv', HEAD, LAN);
const ofXom2 = write(
  'xom-2.csv',
  HEAD,
  ...['Hà Văn Cả,04/08/1953,036053000001', 'Hà Văn Hai,03/06/1960,036060000003', 'Hà Thị Ba,05/06/1961,036161000004'].map(
    (row) => `${row},Xóm 2`,
  ),
);
const damaged = write('co-so-du-lieu-2.csv', HEAD, BINH.replace('Lý', '"Lý'));

async function run(registries: readonly string[], only = ['missing/*'], branches = [list]) {
  const inputs = { registry: registries, branches, transfers: [], organizations: [], paths: [] };
  const loaded = await loadInputs({ ...inputs, columns: {}, keepGoing: true, assumed: null });
  return reconcile(loaded, {
    version: '0',
    asOf: '2024-02-18',
    command: 'audit',
    only,
    skip: [],
    showIds: false,
    scope: null,
    digest: (text) => text,
  });
}

test('nobody is held to be missing from a registry of which a part could not be read', async () => {
  const { findings, summary } = await run([registry, damaged]);
  expect(findings).toEqual([]);
  expect(summary.notExamined).toContainEqual({ rule: 'missing/from-registry', needs: ['registry'] });
});

test('who stands in none of the whole registry is', async () => {
  const { findings } = await run([registry]);
  expect(findings.map(({ rule, person }) => [rule, person])).toEqual([['missing/from-registry', 'Lý Văn Bình']]);
});

test('no chi bộ is held to be too small by a registry of which a part could not be read', async () => {
  expect((await run([registry, damaged], ['organizations/too-few-official'], [ofXom2])).findings).toEqual([]);
  const { findings } = await run([registry], ['organizations/too-few-official'], [ofXom2]);
  expect(findings.map(({ rule, organization }) => [rule, organization])).toEqual([['organizations/too-few-official', 'Chi bộ Xóm 1']]);
});
