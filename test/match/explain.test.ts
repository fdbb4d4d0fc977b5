import { describe, expect, test } from 'vitest';
import { explainPair, nearestRows } from '../../src/match/explain.ts';
import { matchingOf } from '../../src/match/match.ts';
import { runMatch } from '../../src/match/match-run.ts';
import type { Decision } from '../../src/model/match.ts';
import { nodesOf, type Told } from './keys-of.ts';

const sen: Told = { name: 'Đinh Thị Sen', birth: '1975-04-30', personal: '036175001234', gender: 'female' };
const mo: Told = { name: 'Tạ Thị Mơ', birth: '1970-03-02', personal: '036170000001', gender: 'female' };
const tam: Told = { name: 'Bùi Quang Tám', birth: '1950-03-12', personal: '036050000001', gender: 'male' };

type Groups = Readonly<Record<string, readonly Told[]>>;

/** Explains the first node and the second, or those named, and says what the match itself says of them. */
function explained(
  groups: Groups,
  { left = 0, right = 1, decisions = [] }: { left?: number; right?: number; decisions?: readonly Decision[] } = {},
) {
  const run = runMatch(nodesOf(groups), {}, decisions);
  const at = (node: number) => run.rows.findIndex(({ index }) => index === node);
  const pair = explainPair(run, at(left), at(right));
  return { ...pair, others: pair.others.map((position) => run.rows[position]?.index), run, at };
}

describe('why two rows are one person, or are not', () => {
  test.each<[string, Groups, string, string]>([
    ['all agrees', { 'list:0': [sen], registry: [sen, tam] }, 'same', 'joined'],
    ['strangers', { 'list:0': [sen], registry: [tam, mo] }, 'different', 'too-unlikely'],
    [
      'a rare name alone',
      { 'list:0': [{ name: 'Khổng Tước Nguyên' }], registry: [{ name: 'Khổng Tước Nguyên' }, tam] },
      'unsure',
      'grounds',
    ],
    [
      'a common name alone',
      { 'list:0': [{ name: 'Nguyễn Văn Hùng' }], registry: [{ name: 'Nguyễn Văn Hùng' }, tam] },
      'unsure',
      'below-same',
    ],
    [
      'two namesakes for one row',
      {
        'list:0': [{ name: sen.name, birth: '1975' }],
        registry: [{ name: sen.name, birth: '1975-04-30' }, { name: sen.name, birth: '1975-08-11' }, tam],
      },
      'unsure',
      'rival',
    ],
    [
      'a number that points to somebody else',
      { 'list:0': [{ ...sen, personal: mo.personal ?? null }], registry: [{ ...sen, personal: null }, mo] },
      'unsure',
      'number-elsewhere',
    ],
    ['a row whose place is taken', { 'list:0': [sen], registry: [{ ...sen, personal: '036175998877' }, sen] }, 'different', 'taken'],
  ])('%s', (_, groups, verdict, reason) => {
    expect(explained(groups)).toMatchObject({ verdict, reason });
  });

  test('people said so', () => {
    const groups = { 'list:0': [sen], registry: [sen, tam, mo] };
    const decided = (verdict: Decision['verdict'], right: number): readonly Decision[] => [{ left: 0, right, verdict }];
    expect(explained(groups, { decisions: decided('different', 1) })).toMatchObject({ verdict: 'different', reason: 'decided-different' });
    expect(explained(groups, { right: 3, decisions: decided('same', 3) })).toMatchObject({ reason: 'decided-same', probability: 1 });
  });

  test('who stands in the way is named', () => {
    const taken = { 'list:0': [sen], registry: [{ ...sen, personal: '036175998877' }, sen] };
    expect(explained(taken).others).toEqual([2]);
  });
});

test('prior and levels add up to the weight', () => {
  const { prior, levels, weight } = explained({ 'list:0': [sen], registry: [mo, tam] });
  expect(levels.reduce((sum, level) => sum + level.weight, prior)).toBe(weight);
});

test('the blocks that two rows share are named; strangers share none', () => {
  expect(explained({ 'list:0': [sen], registry: [{ ...sen, personal: null }, tam] }).blocks).toContainEqual(['birthDay', 'given']);
  expect(explained({ 'list:0': [sen], registry: [tam, mo] }).blocks).toEqual([]);
});

test('every pair of a matching is explained with its own verdict and weight', () => {
  const swapped: Told = { ...mo, birth: '1970-02-03', personal: null };
  const { run, at } = explained({ 'list:0': [sen, swapped, { name: tam.name }], registry: [sen, mo, tam], transfers: [sen] });
  for (const { left, right, verdict, weight } of matchingOf(run).pairs) {
    expect(explainPair(run, at(left), at(right))).toMatchObject({ verdict, weight });
  }
});

test('the nearest rows are those of other sources, the best first, and no transfers', () => {
  const { run, at } = explained({ 'list:0': [sen, sen], registry: [tam, mo, { ...sen, birth: '1975' }], transfers: [sen] });
  const nearest = nearestRows(run, at(0), 2).map((position) => run.rows[position]?.index);
  expect(nearest[0]).toBe(4);
  expect(nearest).toHaveLength(2);
  expect(nearest).not.toContain(1);
});
