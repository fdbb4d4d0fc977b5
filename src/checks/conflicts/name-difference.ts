import { type PersonName, syllablesOf } from '../../model/person.ts';

/** "Ng." for Nguyễn, "T." for Thị: an abbreviation with a dot. */
const abbreviates = (short: string, long: string) => short.endsWith('.') && long.startsWith(short.slice(0, -1));

/** Vy and Vi, My and Mi, Ly and Li; also Quynh and Quinh. */
const withoutY = (plain: string) => plain.replaceAll('y', 'i');

interface Syllable {
  readonly exact: string;
  readonly iy: string;
  readonly plain: string;
}

function spelt(name: PersonName): readonly Syllable[] | null {
  const [exact, iy] = [name.exact.split(' '), name.iy.split(' ')];
  const syllables = syllablesOf(name);
  if (exact.length !== syllables.length || iy.length !== syllables.length) return null;
  return syllables.map((plain, index) => ({ exact: exact[index] ?? '', iy: iy[index] ?? '', plain }));
}

/** "Son" for "Sơn", never "Hùng" for "Hưng": one side has no diacritics at all. */
const lacksDiacritics = ({ exact, plain }: Syllable) => exact === plain;

/** One syllable spelt in two ways that nobody would call two names. */
function isSpelling(a: Syllable, b: Syllable): boolean {
  if (a.iy === b.iy || abbreviates(a.plain, b.plain) || abbreviates(b.plain, a.plain)) return true;
  return withoutY(a.plain) === withoutY(b.plain) && (lacksDiacritics(a) || lacksDiacritics(b));
}

/** `spelling`: an abbreviation with a dot, lost diacritics, or i for y in Vy, My, Ly; an alias of the other is none. */
export type NameDifference = 'none' | 'spelling' | 'different';

/** How far two names of one person differ, syllable by syllable. */
export function nameDifference(a: PersonName, b: PersonName): NameDifference {
  if (a.exact === b.exact || a.iy === b.iy) return 'none';
  if (a.aliases.includes(b.plain) || b.aliases.includes(a.plain)) return 'none';
  const [left, right] = [spelt(a), spelt(b)];
  if (!left || !right || left.length !== right.length) return 'different';
  return left.every((syllable, index) => {
    const other = right[index];
    return other !== undefined && isSpelling(syllable, other);
  })
    ? 'spelling'
    : 'different';
}
