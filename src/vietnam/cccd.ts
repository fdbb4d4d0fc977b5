import type { Gender } from '../model/table.ts';
// The 63 codes of Thông tư 07/2016/TT-BCA, Phụ lục 1: numbers keep naming the old province after the merger of 2025.
import provinces from './data/provinces.json' with { type: 'json' };

/** What the first six digits of a personal number tell of its holder (Nghị định 137/2015, Điều 13). */
export interface CccdParts {
  /** The three digits of the province or country of birth registration: "036". */
  readonly province: string;
  readonly gender: Gender;
  readonly birthYear: number;
}

const NAMES: ReadonlyMap<string, string> = new Map(Object.entries(provinces));

/** The province a code names, null for a code that names none: a birth registered abroad, or a slip. */
export const provinceOf = (code: string): string | null => NAMES.get(code) ?? null;

/** The parts of a personal number of 12 digits, null for any other text. There is no check digit. */
export function cccdParts(digits: string): CccdParts | null {
  if (!/^\d{12}$/.test(digits)) return null;
  const century = Number(digits.charAt(3));
  return {
    province: digits.slice(0, 3),
    gender: century % 2 === 0 ? 'male' : 'female',
    birthYear: 1900 + 100 * Math.floor(century / 2) + Number(digits.slice(4, 6)),
  };
}
