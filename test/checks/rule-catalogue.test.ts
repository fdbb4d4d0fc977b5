import { expect, test } from 'vitest';
import { CHECKS } from '../../src/checks/index.ts';
import { ruleCatalogue } from '../../src/checks/rule-catalogue.ts';
import { RULE_CASES } from './rule-cases.ts';
import { loadCase, runOn } from './run-case.ts';

const rulesOn = (day: string, settings?: ReadonlyMap<string, number>) => ruleCatalogue(day, settings).flatMap(({ rules }) => rules);
const limitsOn = (day: string, id: string, settings?: ReadonlyMap<string, number>) =>
  rulesOn(day, settings)
    .find((rule) => rule.id === id)
    ?.parameters.map(({ value, basis }) => [value, basis?.document ?? null, basis?.verified ?? null]);

test('every rule of every check is listed once, in the order of reports', () => {
  expect(rulesOn('2024-02-18').map(({ id }) => id)).toEqual(CHECKS.flatMap(({ rules }) => rules.map(({ id }) => id)));
});

test.each([
  ['2016-07-24', [null, null, null]],
  ['2016-07-25', [60, '29-QĐ/TW', true]],
  ['2021-07-29', [60, '29-QĐ/TW', true]],
  ['2021-07-30', [60, '24-QĐ/TW', true]],
  ['2026-07-25', [60, '20-QĐ/TW', false]],
])('a limit is the one in force on %s', (day, limit) => {
  expect(limitsOn(day, 'transfers/overdue-departure')).toEqual([limit]);
});

test('an office’s own setting is shown, and is not the text any more', () => {
  const settings = new Map([['organisation.minOfficial', 4]]);
  expect(limitsOn('2024-02-18', 'organizations/too-few-official', settings)).toEqual([[4, 'Điều lệ Đảng (XI)', false]]);
});

test.each([
  ['ids/card-differs', '2025-09-28', []],
  ['ids/card-differs', '2025-09-29', ['38-HD/BTCTW']],
  ['ids/birth-year-mismatch', '2016-08-17', []],
  ['ids/birth-year-mismatch', '2016-08-18', ['13-TB/TW']],
])('%s on %s cites %j', (id, day, documents) => {
  const rule = rulesOn(day).find((own) => own.id === id);
  expect(rule?.basis.map(({ document }) => document)).toEqual(documents);
});

test.each(rulesOn('2024-02-18').map(({ id, example }) => ({ id, example })))('$id has an example in both languages', ({ example }) => {
  expect([example.message.vi, example.message.en].filter((text) => text === '')).toEqual([]);
});

/** Every case of every rule is run once. */
const LONG_ENOUGH_MS = 120_000;

test(
  'a finding cites only what its rule declares',
  async () => {
    const declared = new Map(CHECKS.flatMap(({ rules }) => rules).map((rule) => [rule.id as string, rule]));
    const undeclared: string[] = [];
    for (const { folder, asOf } of RULE_CASES) {
      for (const { rule, basis } of runOn(await loadCase(folder), { asOf }).findings) {
        const { parameters = [], documents = [] } = declared.get(rule) ?? {};
        if (basis.length > 0 && parameters.length + documents.length === 0) undeclared.push(`${folder}: ${rule}`);
      }
    }
    expect(undeclared).toEqual([]);
  },
  LONG_ENOUGH_MS,
);
