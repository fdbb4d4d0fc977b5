import type { Keys } from '../model/match.ts';
import { shareBlock } from './blocks.ts';
import { BLOCKING_ON } from './model.ts';

const EVIDENCE = Object.values(BLOCKING_ON);

/** The evidence, by position, that would have led to a pair of rows. */
const leadsTo = (a: Keys, b: Keys): readonly boolean[] => EVIDENCE.map((rules) => rules.some((keys) => shareBlock(a, b, keys)));

/** With fewer kinds of evidence than this, pairs that one alone led to tell how good that one is, and not how many both missed. */
const FEWEST_KINDS = 3;

/**
 * How many pairs were never compared for each that was joined: capture and recapture. Each kind of evidence (a number, the
 * birth, the chi bộ …) catches a share of the pairs that the others caught, so all together miss the product of what each
 * misses; rows with more errors than others are missed by all at once, which the pairs that one kind alone caught, or two,
 * tell (Chao 1987). The greater of both estimates, for either is too small where kinds of evidence fail together.
 */
export function neverCompared(pairs: readonly (readonly [Keys, Keys])[]): number {
  const led = pairs.map(([a, b]) => leadsTo(a, b)).filter((kinds) => kinds.includes(true));
  const kindsOf = led.map((kinds) => kinds.filter(Boolean).length);
  const misses = EVIDENCE.flatMap((_, kind) => {
    const others = led.filter((kinds, at) => (kindsOf[at] as number) > Number(kinds[kind]));
    const both = others.filter((kinds) => kinds[kind]).length;
    return both === 0 ? [] : [1 - both / others.length];
  });
  if (misses.length < 2) return 0;
  const missedByAll = misses.reduce((product, miss) => product * miss, 1);
  const independent = (led.length * missedByAll) / (1 - missedByAll);
  const [once, twice] = [1, 2].map((times) => kindsOf.filter((kinds) => kinds === times).length) as [number, number];
  const uneven = misses.length < FEWEST_KINDS ? 0 : (((misses.length - 1) / misses.length) * once ** 2) / (2 * Math.max(1, twice));
  return Math.max(independent, uneven) / led.length;
}
