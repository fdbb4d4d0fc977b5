import type { Language } from '../model/finding.ts';

/** A probability in per cent, rounded down: nothing short of certain is printed as 100 %. */
export function formatConfidence(probability: number, language: Language): string {
  // The sum of 0.29 * 1000 is 290.00000000000006 or 289.99…: a hair more, so that 29 % does not become 28.9 %.
  const tenths = Math.floor(probability * 1000 + 1e-6);
  const whole = tenths % 10 === 0 ? String(tenths / 10) : (tenths / 10).toFixed(1);
  return language === 'vi' ? `${whole.replace('.', ',')}%` : `${whole} %`;
}
