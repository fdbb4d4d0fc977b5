import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import type { Finding } from '../../../src/model/finding.ts';
import { withoutNames } from '../../../src/report/build-log/without-names.ts';
import { reportGithub } from '../../../src/report/report-github.ts';
import { RULE_CASES } from '../../checks/rule-cases.ts';
import { loadCase, runOn } from '../../checks/run-case.ts';
import { findingOf } from '../sample-report.ts';

const LOG = { color: false, width: 80, showIds: false } as const;

const saying = (en: string, own: Partial<Finding> = {}): string => withoutNames(findingOf({ message: { vi: en, en }, ...own }), 'en');

test('a name is its initials wherever it stands', () => {
  expect(saying('Đinh Thị Mơ is not where Đinh Thị Mơ was')).toBe('Đ.T.M. is not where Đ.T.M. was');
});

test('a longer name is not cut by a shorter one within it', () => {
  const own = { rule: 'duplicates/shared-number', person: 'Mơ Thị', data: { others: ['Mơ Thị Lan', 'Thị Lan'] } };
  expect(saying('Mơ Thị and Mơ Thị Lan, Thị Lan', own)).toBe('M.T. and M.T.L., T.L.');
});

test('a name is no part of a word', () => {
  expect(saying('An has an account at Anh Sơn; An', { person: 'An' })).toBe('A. has an account at Anh Sơn; A.');
});

test('what somebody typed into a cell is left out: it may name anybody', () => {
  const own = { rule: 'inputs/unreadable-cell', person: 'Đinh Thị Mơ', data: { text: 'theo con là Mơ (C.T.)' } };
  expect(saying('Đinh Thị Mơ: cell C12 says “theo con là Mơ (C.T.)”', own)).toBe('Đ.T.M.: cell C12 says “…”');
});

test('nothing is changed where nobody is named', () => {
  expect(saying('No list came', { person: null, data: {} })).toBe('No list came');
});

const NAME_HEADING = /^(?:họ (?:và )?tên|full ?name)/iu;
const plain = (text: string): string => text.normalize('NFC').toLocaleLowerCase('vi');

/** The cells under a heading of names, in the tables of a case. */
function namesOf(folder: string): readonly string[] {
  const files = readdirSync(folder).filter((name) => name.endsWith('.csv'));
  return files.flatMap((name) => {
    const lines: readonly string[][] = parse(readFileSync(`${folder}/${name}`, 'utf8'), { bom: true, relax_column_count: true });
    const heading = lines.findIndex((cells) => cells.some((cell) => NAME_HEADING.test(cell.trim())));
    const column = lines[heading]?.findIndex((cell) => NAME_HEADING.test(cell.trim())) ?? -1;
    const names = heading < 0 ? [] : lines.slice(heading + 1).map((cells) => plain(cells[column] ?? '').trim());
    return names.filter((cell) => /\p{L} \p{L}/u.test(cell));
  });
}

test('no rule, in any of its cases, lets a name from the tables into a log', async () => {
  const leaks: string[] = [];
  let names = 0;
  for (const { id, folder, asOf } of RULE_CASES) {
    const report = runOn(await loadCase(folder), { asOf });
    const log = plain((['vi', 'en'] as const).map((language) => reportGithub(report, { ...LOG, language })).join('\n'));
    const all = new Set(namesOf(folder));
    names += all.size;
    leaks.push(...[...all].filter((name) => log.includes(name)).map((name) => `${id}: ${name}`));
  }
  expect(leaks).toEqual([]);
  expect(names).toBeGreaterThan(RULE_CASES.length);
}, 120_000);
