import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { explain } from '../src/explain.ts';
import { loadInputs } from '../src/load/load-inputs.ts';
import { matchRows } from '../src/match-rows.ts';
import type { DecisionsOn } from '../src/model/decisions-on.ts';
import type { Decision } from '../src/model/match.ts';
import { runOn } from './checks/run-case.ts';

const folder = mkdtempSync(join(tmpdir(), 'reconcile-decided-'));
afterAll(() => rmSync(folder, { recursive: true }));

const HEAD = 'Họ và tên,Ngày sinh,Số CCCD,Chi bộ';
const LAN = 'Đỗ Thị Lan,04/08/1953,036153000001,Xóm 1';
// Another name and another number after a marriage abroad: nothing says that she is Tạ Thị Hoa but people who know her.
const [HOA, HOANG] = ['Tạ Thị Hoa,09/11/1961,036161000002,Xóm 1', 'Maria Hoàng,02/02/1971,,Xóm 1'];
const BINH = 'Lý Văn Bình,03/06/1960,036060000002,Xóm 1';

const write = (name: string, ...rows: readonly string[]) => {
  const path = join(folder, name);
  writeFileSync(path, [HEAD, ...rows, ''].join('\n'));
  return path;
};
const list = write('xom-1.csv', LAN, HOANG, BINH, BINH);
const registry = write('co-so-du-lieu.csv', LAN, HOA, BINH);
const loaded = await loadInputs({
  registry: [registry],
  branches: [list],
  transfers: [],
  organizations: [],
  paths: [],
  columns: {},
  keepGoing: false,
  assumed: null,
});

type Place = readonly [file: string, row: number];

/** What was said of two rows, found again by where they stand. */
const said =
  (verdict: Decision['verdict'], left: Place, right: Place): DecisionsOn =>
  (persons) => {
    const nodeAt = ([file, row]: Place) => persons.find(({ source }) => source.file === file && source.row === row)?.node ?? -1;
    return [{ left: nodeAt(left), right: nodeAt(right), verdict }];
  };

const findings = (decisionsOn?: DecisionsOn) =>
  runOn(loaded, { only: ['missing/*', 'duplicates/*', 'conflicts/name'], ...(decisionsOn && { decisionsOn }) }).findings.map(
    ({ rule, records }) => `${rule} ${records.map(({ file, row }) => `${file === list ? 'list' : 'registry'} ${row}`).join(', ')}`,
  );

const pairs = (decisionsOn?: DecisionsOn) =>
  matchRows(loaded, { asOf: '2024-02-18', version: '0', ...(decisionsOn && { decisionsOn }) }).pairs.map(
    ({ left, right, verdict }) => `${left.row} ${right.row} ${verdict}`,
  );

describe('two rows that people know to be one person', () => {
  const same = said('same', [list, 3], [registry, 3]);

  test('are missing from nowhere; what differs between them is said', () => {
    const before = findings();
    expect(before).toEqual(expect.arrayContaining(['missing/from-registry list 3', 'missing/from-branch registry 3']));
    const after = findings(same);
    expect(after.filter((finding) => !before.includes(finding))).toEqual(['conflicts/name list 3, registry 3']);
    expect(before.filter((finding) => !after.includes(finding)).sort()).toEqual([
      'missing/from-branch registry 3',
      'missing/from-registry list 3',
    ]);
  });

  test('are a pair of the match, for certain', () => {
    expect(pairs()).not.toContain('3 3 same');
    const { pairs: found } = matchRows(loaded, { asOf: '2024-02-18', version: '0', decisionsOn: same });
    expect(found).toContainEqual(expect.objectContaining({ left: expect.objectContaining({ row: 3 }), verdict: 'same', probability: 1 }));
  });
});

describe('two rows that people know to be two', () => {
  test('are each missing where the other stands', () => {
    const different = said('different', [list, 2], [registry, 2]);
    expect(findings().filter((finding) => finding.startsWith('missing') && finding.endsWith(' 2'))).toEqual([]);
    expect(findings(different)).toEqual(expect.arrayContaining(['missing/from-registry list 2', 'missing/from-branch registry 2']));
    expect(pairs()).toContain('2 2 same');
    expect(pairs(different).filter((pair) => pair.startsWith('2 '))).toEqual([]);
  });

  test('are no double of each other on one list', () => {
    const isDouble = (finding: string) => finding.startsWith('duplicates/in-list');
    expect(findings().filter(isDouble)).toHaveLength(1);
    expect(findings(said('different', [list, 4], [list, 5])).filter(isDouble)).toEqual([]);
  });

  test('are explained as people said', () => {
    const explained = explain(loaded, {
      target: { kind: 'rows', references: [`${list}!2`, `${registry}!2`] },
      decisionsOn: said('different', [list, 2], [registry, 2]),
      asOf: '2024-02-18',
      version: '0',
      scope: null,
      showIds: true,
      digest: (text) => text,
    });
    expect(explained.pairs).toEqual([expect.objectContaining({ verdict: 'different', reason: 'decided-different' })]);
  });
});

test('what was said of a row that is read no more changes nothing', () => {
  expect(findings(said('same', [list, 3], [registry, 99]))).toEqual(findings());
});

test('a row is not explained against itself', () => {
  const request = { asOf: '2024-02-18', version: '0', scope: null, showIds: true, digest: (text: string) => text };
  expect(() => explain(loaded, { ...request, target: { kind: 'rows', references: [`${list}!2`, `${list}#!2`] } })).toThrow(
    expect.objectContaining({
      exitCode: 2,
      messages: expect.objectContaining({ en: expect.stringContaining('both references name one row') }),
    }),
  );
});

test('decisions that contradict join nobody, and are told by match, audit and explain alike', () => {
  const decisionsOn: DecisionsOn = (persons) => [
    ...said('same', [list, 2], [registry, 2])(persons),
    ...said('different', [registry, 2], [list, 2])(persons),
  ];
  expect(pairs(decisionsOn)).toContain('2 2 unsure');
  expect(runOn(loaded, { only: ['matches/unsure'], decisionsOn }).findings).toEqual([
    expect.objectContaining({ data: expect.objectContaining({ isDisputed: true }) }),
  ]);
  expect(findings(decisionsOn)).not.toContain('missing/from-registry list 2');
});
