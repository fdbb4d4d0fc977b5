/** A seeded source of chance: the same seed and the same questions give the same answers, on any machine. */
export interface Random {
  /** From 0 to 1, 1 left out. */
  next(): number;
  /** A whole number from `low` to `high`, both included. */
  between(low: number, high: number): number;
  chance(share: number): boolean;
  pick<T>(items: readonly T[]): T;
  /** Decimal digits as text. */
  digits(count: number): string;
  shuffled<T>(items: readonly T[]): T[];
  /** A source of its own, so that what one part of the sample draws does not move what another draws. */
  fork(name: string): Random;
}

/** Mixes a text into a seed (FNV-1a). */
function mixed(seed: number, name: string): number {
  let hash = 0x811c9dc5 ^ seed;
  for (const letter of name) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193);
  return hash >>> 0;
}

/** mulberry32 */
export function seededRandom(seed: number): Random {
  let state = seed | 0;
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let value = Math.imul(state ^ (state >>> 15), 1 | state);
    value ^= value + Math.imul(value ^ (value >>> 7), 61 | value);
    return ((value ^ (value >>> 14)) >>> 0) / 4294967296;
  };
  const between = (low: number, high: number) => low + Math.floor(next() * (high - low + 1));
  const pick = <T>(items: readonly T[]): T => {
    const item = items[between(0, items.length - 1)];
    if (item === undefined) throw new Error('nothing to pick from');
    return item;
  };
  const shuffled = <T>(items: readonly T[]): T[] => {
    const keyed = items.map((item) => ({ item, key: next() }));
    return keyed.sort((a, b) => a.key - b.key).map(({ item }) => item);
  };
  return {
    next,
    between,
    chance: (share) => next() < share,
    pick,
    digits: (count) => Array.from({ length: count }, () => between(0, 9)).join(''),
    shuffled,
    fork: (name) => seededRandom(mixed(seed, name)),
  };
}
