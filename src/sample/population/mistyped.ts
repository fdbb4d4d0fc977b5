import type { Random } from '../random.ts';

/** A number with one digit mistyped, not before the place `from`, counted from 0. */
export function mistyped(random: Random, digits: string, from: number): string {
  const at = random.between(from, digits.length - 1);
  return digits.slice(0, at) + ((Number(digits[at]) + random.between(1, 9)) % 10) + digits.slice(at + 1);
}
