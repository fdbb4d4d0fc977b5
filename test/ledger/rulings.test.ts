import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decisionsJson, parseDecisions } from '../../src/ledger/decisions-json.ts';
import { mergeRulings } from '../../src/ledger/merge-rulings.ts';
import { CONCLUSIONS, type Ruling } from '../../src/model/decision.ts';
import { rulingsInForce } from '../../src/model/rulings-in-force.ts';

const ruling = (own: Partial<Ruling>): Ruling => ({
  finding: 'f-1',
  rule: 'conflicts/name',
  person: 'Lý Thị Mơ',
  organization: 'Chi bộ xóm 1',
  values: null,
  rows: [],
  conclusion: 'right',
  value: null,
  note: null,
  by: null,
  on: null,
  until: null,
  ...own,
});

const anyRuling = fc
  .record({
    finding: fc.constantFrom('f-1', 'f-2'),
    conclusion: fc.constantFrom(...CONCLUSIONS),
    value: fc.constantFrom(null, { take: 'list' as const }, { typed: '=1+1' }),
    note: fc.option(fc.string()),
    by: fc.constantFrom(null, 'Mai', 'Hải'),
    on: fc.constantFrom(null, '2024-02-01', '2024-02-10'),
  })
  .map(ruling);

describe('rulings of several people', () => {
  test('merge to the same, in whatever order and however often', () => {
    fc.assert(
      fc.property(fc.array(anyRuling), fc.array(anyRuling), (a, b) => {
        const merged = mergeRulings(a, b);
        expect(mergeRulings(b, a)).toEqual(merged);
        expect(mergeRulings(merged, a)).toEqual(merged);
      }),
    );
  });

  test('are the same, written to a file and read again', () => {
    fc.assert(
      fc.property(fc.array(anyRuling), (rulings) => {
        const decisions = { office: 'o', committees: ['Đảng bộ A'], decisions: mergeRulings([], rulings) };
        expect(parseDecisions(decisionsJson(decisions), 'd.json')).toEqual(decisions);
      }),
    );
  });
});

const [MAI, HAI] = [{ by: 'Mai' }, { by: 'Hải' }];

test.each<[string, readonly Partial<Ruling>[], string | null]>([
  ['one person’s word', [MAI], 'right'],
  ['what waits to be verified', [{ conclusion: 'pending' }], null],
  ['what was verified since', [{ conclusion: 'pending' }, { conclusion: 'handled', ...HAI }], 'handled'],
  [
    'a change of mind',
    [
      { ...MAI, on: '2024-02-01' },
      { ...MAI, on: '2024-02-02', conclusion: 'handled' },
    ],
    'handled',
  ],
  ['two who agree', [MAI, HAI], 'right'],
  ['two who do not', [MAI, { ...HAI, conclusion: 'handled' }], null],
  [
    'two who take different values',
    [
      { ...MAI, value: { take: 'list' } },
      { ...HAI, value: { take: 'registry' } },
    ],
    null,
  ],
  ['nobody’s word against nobody’s', [{}, { conclusion: 'handled' }], null],
  ['the last day', [{ until: '2024-02-18' }], 'right'],
  ['the day after', [{ until: '2024-02-17' }], null],
])('%s', (_, rulings, conclusion) => {
  expect(rulingsInForce(rulings.map(ruling), '2024-02-18').settled.get('f-1')?.conclusion ?? null).toBe(conclusion);
});

test.each([
  ['', 'no JSON'],
  ['[]', 'no file of decisions'],
  ['{"schema":"reconcile-decisions/1","office":"o","committees":[],"decisions":[{"finding":"f"}]}', 'entry 1'],
])('a file that says %s is refused', (text, why) => {
  expect(() => parseDecisions(text, 'd.json')).toThrow(why);
});
