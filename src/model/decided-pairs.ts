import type { Conclusion, DecidedFinding } from './decision.ts';
import type { Role } from './source.ts';

type Pair = readonly [number, number];

/** Findings that one source has somebody more than once: only its own rows are in question. */
const WITHIN: Readonly<Record<string, Role>> = {
  'duplicates/in-list': 'branches',
  'duplicates/across-branches': 'branches',
  'duplicates/in-registry': 'registry',
};

const pairsOf = (positions: readonly number[]): readonly Pair[] =>
  positions.flatMap((a, at) => positions.slice(at + 1).map((b): Pair => [a, b]));

/**
 * The pairs of a finding's rows, by position, that a conclusion joins or parts; empty where it says nothing of rows, or does not
 * say of which: of a person's list, registry and transfer rows any one may be somebody else's.
 */
export function decidedPairs({ rule, rows }: Pick<DecidedFinding, 'rule' | 'rows'>, conclusion: Conclusion): readonly Pair[] {
  const all = pairsOf([...rows.keys()]);
  if (conclusion === 'same-person') return all;
  if (conclusion !== 'different-persons') return [];
  const source = WITHIN[rule];
  if (source !== undefined) return all.filter(([a, b]) => rows[a]?.role === source && rows[b]?.role === source);
  return rule !== 'duplicates/shared-number' && rows.length === 2 ? all : [];
}
