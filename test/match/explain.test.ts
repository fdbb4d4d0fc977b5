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
    [
      'a row whose place is taken, as the match leaves it',
      { 'list:0': [sen], registry: [{ ...sen, personal: '036175998877' }, sen] },
      'unsure',
      'taken',
    ],
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

describe('any two rows are explained with the verdict that the match gave them', () => {
  const swapped: Told = { ...mo, birth: '1970-02-03', personal: null };
  const thanh: Told = {
    name: 'Đinh Văn Thành',
    birth: '1988-06-15',
    personal: '036088001266',
    residence: 'so 66, thon doai',
    branch: 'xom 5',
  };
  const twin: Told = { ...thanh, name: 'Đinh Văn Thanh', personal: '036088001267' };
  test.each<[string, Groups, readonly Decision[]]>([
    ['all kinds', { 'list:0': [sen, swapped, { name: tam.name }], registry: [sen, mo, tam], transfers: [sen] }, []],
    ['twins on a list of whom the registry has one', { 'list:0': [thanh, twin], registry: [thanh, tam] }, []],
    ['twins on both sides', { 'list:0': [thanh, twin], registry: [{ ...thanh, personal: null }, twin, tam] }, []],
    [
      'numbers that changed hands',
      {
        'list:0': [
          { ...sen, personal: '036170000001' },
          { ...mo, personal: '036175001234' },
        ],
        registry: [sen, mo],
      },
      [],
    ],
    ['a mover on two lists', { 'list:0': [{ ...sen, birth: '1975' }], 'list:1': [{ ...sen, personal: null }], registry: [sen, tam] }, []],
    ['a row twice on a list and once in the registry', { 'list:0': [sen, sen, { ...sen, birth: '1975' }], registry: [sen, tam] }, []],
    [
      'decisions that contradict',
      { 'list:0': [sen], 'list:1': [mo], registry: [sen, tam] },
      [
        { left: 0, right: 1, verdict: 'same' },
        { left: 1, right: 2, verdict: 'same' },
        { left: 0, right: 2, verdict: 'different' },
      ],
    ],
  ])('%s', (_, groups, decisions) => {
    const { run, at } = explained(groups, { decisions });
    const { personOf, pairs } = matchingOf(run);
    const told = new Map(pairs.map((pair) => [`${pair.left} ${pair.right}`, pair]));
    for (let left = 0; left < personOf.length; left += 1) {
      for (let right = left + 1; right < personOf.length; right += 1) {
        const pair = told.get(`${left} ${right}`);
        const expected =
          pair === undefined ? { verdict: 'different' } : { verdict: pair.verdict, weight: pair.weight, probability: pair.probability };
        expect(explainPair(run, at(left), at(right)), `${left} ${right}`).toMatchObject(expected);
        expect(explainPair(run, at(right), at(left)), `${right} ${left}`).toMatchObject(expected);
      }
    }
  });
});

describe('the row that made the difference is named', () => {
  test('through which two others are one person', () => {
    const groups = {
      'list:0': [{ name: sen.name, birth: '1975', branch: 'xom 1', card: '36001234' }],
      'list:1': [{ ...sen, branch: 'xom 7' }],
      registry: [{ ...sen, card: '36001234' }, tam],
    };
    expect(explained(groups)).toMatchObject({ verdict: 'same', reason: 'joined-through', others: [2] });
  });

  test('which holds the place of a twin, who is left for people to settle', () => {
    const thanh: Told = { name: 'Đinh Văn Thành', birth: '1988-06-15', personal: '036088001266', residence: 'so 66, thon doai' };
    const twin: Told = { ...thanh, name: 'Đinh Văn Thanh', personal: '036088001267' };
    const { verdict, reason, others } = explained({ 'list:0': [twin, thanh], registry: [thanh, tam] }, { right: 2 });
    expect({ verdict, reason, others }).toEqual({ verdict: 'unsure', reason: 'taken', others: [1] });
  });

  test('where each of two rows was joined with another', () => {
    const again: Told = { ...sen, personal: '036175999999' };
    const { verdict, reason, others } = explained({ 'list:0': [sen, again], registry: [sen, again, tam] });
    expect(verdict).toBe('different');
    expect([reason, [...others].sort()]).toEqual(['settled-otherwise', [2, 3]]);
  });
});

describe('decisions that cannot all be so', () => {
  const said = (verdict: Decision['verdict'], left: number, right: number): Decision => ({ left, right, verdict });
  const groups = { 'list:0': [sen], 'list:1': [mo], registry: [sen, tam] };

  test('join nobody, and are left for people to settle again', () => {
    const decisions = [said('same', 0, 1), said('same', 2, 1), said('different', 0, 2)];
    const of = (left: number, right: number) => explained(groups, { left, right, decisions });
    expect(of(0, 1)).toMatchObject({ verdict: 'unsure', reason: 'decisions-contradict', others: [2] });
    expect(of(1, 2)).toMatchObject({ verdict: 'unsure', reason: 'decisions-contradict', others: [0] });
    expect(of(0, 2)).toMatchObject({ verdict: 'different', reason: 'decided-different', others: [] });
    expect(matchingOf(of(0, 1).run).pairs).toEqual([
      expect.objectContaining({ left: 0, right: 1, verdict: 'unsure', isDisputed: true }),
      expect.objectContaining({ left: 1, right: 2, verdict: 'unsure', isDisputed: true }),
    ]);
  });

  test('both said of one pair', () => {
    const decisions = [said('same', 0, 2), said('same', 2, 0), said('different', 2, 0)];
    const { run } = explained(groups, { right: 2, decisions });
    expect(matchingOf(run).pairs).toEqual([expect.objectContaining({ left: 0, right: 2, verdict: 'unsure', isDisputed: true })]);
  });
});

test('the nearest rows are those of other sources, the best first, and no transfers', () => {
  const { run, at } = explained({ 'list:0': [sen, sen], registry: [tam, mo, { ...sen, birth: '1975' }], transfers: [sen] });
  const nearest = nearestRows(run, at(0), 2).map((position) => run.rows[position]?.index);
  expect(nearest[0]).toBe(4);
  expect(nearest).toHaveLength(2);
  expect(nearest).not.toContain(1);
});
