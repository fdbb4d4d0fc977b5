import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { candidatesOf } from '../../src/match/blocks.ts';
import { canonicalOrder } from '../../src/match/canonical-order.ts';
import { type Columns, columnsOf, reordered } from '../../src/match/columns.ts';
import { comparePairs } from '../../src/match/compared-pairs.ts';
import { match } from '../../src/match/match.ts';
import { settleAll } from '../../src/match/match-run.ts';
import type { Population } from '../../src/match/population.ts';
import { scoredPair } from '../../src/match/score-pair.ts';
import { scoringOf } from '../../src/match/scoring.ts';
import { DEFAULT_SETTINGS, weightOf } from '../../src/match/settings.ts';
import { weigherOf } from '../../src/match/weigher.ts';
import type { Keys, Node } from '../../src/model/match.ts';
import { keysOf } from './keys-of.ts';

const maybe = <T>(...values: readonly T[]) => fc.option(fc.constantFrom(...values));

/** Few values each, so that rows agree, nearly agree and contradict each other all the time. */
const keys: fc.Arbitrary<Keys> = fc
  .record({
    name: fc.constantFrom(
      'Đinh Văn Hùng',
      'Đinh Văn Hưng',
      'Dinh Van Hung',
      'Đ. Văn Hùng',
      'Đinh Hùng',
      'Tạ Thị Mơ',
      'Tạ Thị Mơn',
      'Phùng Bá Đạt',
    ),
    birth: maybe('1975-04-03', '1975-03-04', '1975-04-13', '1975', '1975-01-01', '1948-09-02'),
    gender: maybe('male', 'female'),
    personal: maybe('036075001234', '036075001243', '036075001239', '036048777888'),
    cmnd: maybe('162000111', '162000112'),
    card: maybe('36001234', '36005678'),
    branch: maybe('xom 5', 'xom 6'),
    hometown: maybe('hai nam, nam dinh', 'xom 5, hai nam', 'xom 5, hai nam, nam dinh', 'hai hau'),
  })
  .map(({ birth, ...rest }) => keysOf({ ...rest, ...(birth === null ? {} : { birth }) }));

const nodes = fc
  .array(fc.record({ group: fc.constantFrom('registry', 'list:0', 'list:1', 'transfers'), keys }), { minLength: 2, maxLength: 14 })
  .map((rows): readonly Node[] => rows.map((row, index) => ({ ...row, index })));

const isOneSource = (a: Node, b: Node) => a.group === b.group && a.group !== 'transfers';

const contentOf = ({ group, keys: columns }: Node) => JSON.stringify([group, columns]);

describe('scores', () => {
  test('are the same from either side', () => {
    fc.assert(
      fc.property(nodes, (rows) => {
        const scoring = scoringOf(columnsOf(rows), DEFAULT_SETTINGS);
        const [either, other] = [scoredPair(scoring, 0, 1, { left: 0, right: 1 }), scoredPair(scoring, 1, 0, { left: 0, right: 1 })];
        expect({ ...either, levels: either.levels() }).toEqual({ ...other, levels: other.levels() });
      }),
    );
  });

  test('never rise when an agreeing field is blanked', () => {
    const blanks: readonly Partial<Keys>[] = [
      { birthDay: null, birthMonth: null, birthYear: null, birthDigits: null },
      { gender: null },
      { personal: null },
      { cmnd: null },
      { card: null },
      { branch: null },
    ];
    fc.assert(
      fc.property(nodes, keys, fc.constantFrom(...blanks), (rows, shared, blank) => {
        const agreeing = Object.fromEntries(Object.keys(blank).map((column) => [column, shared[column as keyof Keys]]));
        const [a, b] = [rows[0] as Node, rows[1] as Node].map((row) => ({ ...row, keys: { ...row.keys, ...agreeing } })) as [Node, Node];
        const blanked = { ...b, keys: { ...b.keys, ...blank } };
        // One population for both, so that only the pair differs.
        const scoring = scoringOf(columnsOf([a, b, blanked, ...rows.slice(2)]), DEFAULT_SETTINGS);
        expect(scoredPair(scoring, 0, 2).weight).toBeLessThanOrEqual(scoredPair(scoring, 0, 1).weight);
      }),
    );
  });
});

describe('a matching', () => {
  test('puts every row into exactly one person', () => {
    fc.assert(
      fc.property(nodes, (rows) => {
        const { personOf, persons } = match(rows);
        expect(persons.flat().toSorted((a, b) => a - b)).toEqual(rows.map(({ index }) => index));
        expect(persons.every((members, person) => members.every((index) => personOf[index] === person))).toBe(true);
      }),
    );
  });

  test('joins two rows of one source only where their names and births do not contradict', () => {
    fc.assert(
      fc.property(nodes, (rows) => {
        const { pairs } = match(rows);
        for (const { left, right, verdict, levels } of pairs) {
          if (verdict !== 'same' || !isOneSource(rows[left] as Node, rows[right] as Node)) continue;
          const level = (comparison: string) => levels().find((outcome) => outcome.comparison === comparison)?.level;
          expect([level('name'), level('birth')]).not.toContain('different');
        }
      }),
    );
  });

  test('names no pair twice, and none that it judged different', () => {
    fc.assert(
      fc.property(nodes, (rows) => {
        const { pairs, personOf } = match(rows);
        expect(new Set(pairs.map(({ left, right }) => `${left} ${right}`)).size).toBe(pairs.length);
        for (const { left, right, verdict } of pairs) {
          expect(left).toBeLessThan(right);
          expect(verdict).toBe(personOf[left] === personOf[right] ? 'same' : 'unsure');
        }
      }),
    );
  });

  test('does not depend on the order of the rows', () => {
    fc.assert(
      fc.property(
        nodes.chain((rows) => fc.tuple(fc.constant(rows), fc.shuffledSubarray([...rows], { minLength: rows.length }))),
        ([rows, shuffled]) => {
          const renumbered = shuffled.map((row, index) => ({ ...row, index }));
          const settled = (input: readonly Node[]) => {
            const { persons, pairs } = match(input);
            const content = (index: number) => contentOf(input[index] as Node);
            return {
              persons: persons.map((members) => members.map(content).toSorted()).toSorted((a, b) => (a.join() < b.join() ? -1 : 1)),
              pairs: pairs
                .map(({ left, right, weight, verdict }) => [...[content(left), content(right)].toSorted(), weight, verdict].join())
                .toSorted(),
            };
          };
          expect(settled(renumbered)).toEqual(settled(rows));
        },
      ),
    );
  });

  test('does not depend on the order of the files, which numbers the lists', () => {
    fc.assert(
      fc.property(nodes, (rows) => {
        const turned: Readonly<Record<string, string>> = { 'list:0': 'list:1', 'list:1': 'list:0' };
        const renamed = rows.map((row) => ({ ...row, group: turned[row.group] ?? row.group }));
        expect(match(renamed).persons).toEqual(match(rows).persons);
      }),
    );
  });

  test('is broken by no row of somebody unrelated, the weights held fixed', () => {
    const groups = fc.constantFrom('registry', 'list:0', 'list:1', 'list:2', 'transfers');
    const stranger = keysOf({ name: 'Khổng Tước Nguyên', birth: '1933-07-19', personal: '001033555666', branch: 'xom 9' });
    fc.assert(
      fc.property(nodes, groups, (rows, group) => {
        const withStranger = [...rows, { index: rows.length, group, keys: stranger }];
        expect(settledAt(withStranger).filter((person) => !person.includes(rows.length))).toEqual(settledAt(rows));
      }),
    );
  });
});

/** Every value as common as any other, whoever else is there. */
const evenly = (columns: Columns): Population => ({
  shares: (column) => {
    const { at, texts } = columns.of(column);
    return { at, byCode: Int32Array.from(texts, () => weightOf(1e-4, 1)) };
  },
  counted: () => 0.01,
});

/** The persons of a match whose weights hang on the two rows of a pair alone. */
function settledAt(rows: readonly Node[]): readonly (readonly number[])[] {
  const told = columnsOf(rows);
  const order = canonicalOrder(told);
  const columns = reordered(told, order);
  const population = evenly(columns);
  const scoring = { ...scoringOf(columns, DEFAULT_SETTINGS), population, weigher: weigherOf(columns, population) };
  const {
    contest: { clusters },
  } = settleAll(comparePairs(scoring, candidatesOf(columns, DEFAULT_SETTINGS)), scoring);
  const indexAt = (position: number) => (rows[order[position] as number] as Node).index;
  return rows
    .map((_, position) =>
      clusters
        .members(position)
        .map(indexAt)
        .toSorted((a, b) => a - b),
    )
    .filter((members) => members.length > 0)
    .toSorted((a, b) => (a[0] ?? 0) - (b[0] ?? 0));
}
