import type { PersonName } from '../../model/person.ts';

const syllables = (key: string) => key.split(' ');

/** "Ng." for Nguyễn, "T." for Thị: an abbreviation with a dot. */
const abbreviates = (short: string, long: string) => short.endsWith('.') && long.startsWith(short.slice(0, -1));

/** "Son" for "Sơn", never "Hùng" for "Hưng": one side has no diacritics at all. */
const lacksDiacritics = (a: string, b: string, plain: string) => a === plain || b === plain;

const withoutY = (plain: string) => plain.replaceAll('y', 'i');

/** `spelling`: an abbreviation with a dot, lost diacritics, or i for y in Vy, My, Ly; an alias of the other is none. */
export type NameDifference = 'none' | 'spelling' | 'different';

/** How far two names of one person differ, syllable by syllable (rules.md §4). */
export function nameDifference(a: PersonName, b: PersonName): NameDifference {
  if (a.exact === b.exact || a.iy === b.iy) return 'none';
  if (a.aliases.includes(b.plain) || b.aliases.includes(a.plain)) return 'none';
  const [left, right] = [syllables(a.iy), syllables(b.iy)];
  if (left.length !== right.length || a.syllables.length !== b.syllables.length || left.length !== a.syllables.length) {
    return 'different';
  }
  const isSpelling = left.every((syllable, index) => {
    const [other, plain, otherPlain] = [right[index] ?? '', a.syllables[index] ?? '', b.syllables[index] ?? ''];
    if (syllable === other || abbreviates(plain, otherPlain) || abbreviates(otherPlain, plain)) return true;
    if (plain === otherPlain) return lacksDiacritics(syllable, other, plain);
    // Vy and Vi, My and Mi, Ly and Li without a tone
    return withoutY(syllable) === withoutY(other) && withoutY(plain) === syllable.replaceAll('y', 'i');
  });
  return isSpelling ? 'spelling' : 'different';
}
