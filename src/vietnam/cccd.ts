import type { NumberHolder } from '../model/person.ts';
// The 63 codes of Thông tư 07/2016/TT-BCA, Phụ lục 1: numbers keep naming the old province after the merger of 2025.
import provinces from './data/provinces.json' with { type: 'json' };

const NAMES: ReadonlyMap<string, string> = new Map(Object.entries(provinces));

const known = new Map<string, NumberHolder>();

function read(prefix: string): NumberHolder {
  const code = prefix.slice(0, 3);
  const century = Number(prefix.charAt(3));
  return {
    code,
    province: NAMES.get(code) ?? null,
    gender: century % 2 === 0 ? 'male' : 'female',
    birthYear: 1900 + 100 * Math.floor(century / 2) + Number(prefix.slice(4)),
  };
}

/** What a personal number of 12 digits tells of its holder, null for any other text. There is no check digit. */
export function holderOf(digits: string): NumberHolder | null {
  if (!/^\d{12}$/.test(digits)) return null;
  // People of one province, sex and year share it: of a million numbers some ten thousand differ.
  const prefix = digits.slice(0, 6);
  const holder = known.get(prefix) ?? read(prefix);
  known.set(prefix, holder);
  return holder;
}
