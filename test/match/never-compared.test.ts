import { expect, test } from 'vitest';
import { neverCompared } from '../../src/match/never-compared.ts';
import { keysOf } from './keys-of.ts';

/** Numbers from 0 to 1, the same in every run. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

/** Pairs of rows of one person of whom each field was kept with a chance of its own, and how many pairs kept none at all. */
function drawn(count: number, chances: () => Readonly<Record<'personal' | 'birth' | 'branch' | 'admission', number>>) {
  const random = seeded(11);
  const pairs = Array.from({ length: count }, (_, at) => {
    const kept = chances();
    const row = (side: string) => ({ name: `ta ${side} mo`, surname: 'ta', given: 'mo', initials: 'tm', namePlain: `ta ${side} mo` });
    const [left, right] = [row('a'), row('b')];
    const draws = { personal: random() < kept.personal, birth: random() < kept.birth, branch: random() < kept.branch };
    const isAdmitted = random() < kept.admission;
    const fields = {
      ...(draws.personal && { personal: `0361700${at}` }),
      ...(draws.birth && { birth: '1970-03-02' }),
      ...(draws.branch && { branch: 'xom 5' }),
    };
    // A day of admission leads to a pair by what is left of the name.
    const name = isAdmitted ? { namePlain: 'ta mo', admission: '1995-05-19' } : {};
    const isSeen = draws.personal || draws.birth || draws.branch || isAdmitted;
    return { isSeen, keys: [keysOf({ ...left, ...fields, ...name }), keysOf({ ...right, ...fields, ...name })] as const };
  });
  const seen = pairs.filter(({ isSeen }) => isSeen);
  return { seen: seen.map(({ keys }) => keys), missedForEach: (count - seen.length) / seen.length };
}

test('of pairs that independent evidence led to, as many were missed as there were', () => {
  const { seen, missedForEach } = drawn(5000, () => ({ personal: 0.6, birth: 0.5, branch: 0.4, admission: 0 }));
  expect(missedForEach).toBeGreaterThan(0.1);
  expect(Math.abs(neverCompared(seen) - missedForEach)).toBeLessThan(0.02);
});

test('where some rows are worse than others, more were missed than independent evidence would tell', () => {
  let at = 0;
  const { seen, missedForEach } = drawn(5000, () => {
    at += 1;
    return at % 2 === 0
      ? { personal: 0.4, birth: 0.4, branch: 0.4, admission: 0 }
      : { personal: 0.9, birth: 0.9, branch: 0.9, admission: 0 };
  });
  expect(neverCompared(seen)).toBeGreaterThan(0.5 * missedForEach);
  expect(neverCompared(seen)).toBeLessThan(missedForEach * 1.2);
});

test('of one kind of evidence alone nothing can be told', () => {
  expect(neverCompared(drawn(100, () => ({ personal: 0.5, birth: 0, branch: 0, admission: 0 })).seen)).toBe(0);
  expect(neverCompared([])).toBe(0);
});
