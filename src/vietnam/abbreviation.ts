import { plainKey } from './fold.ts';
import { isLegalSyllable, isUnmarkedSyllable } from './syllable.ts';

// Ng. Th. Tr. V. Đ.: consonants alone; A. and H'. are not judged here.
const CONSONANTS = /^[bcdđghklmnpqrstvx]{1,3}$/iu;
const DOTTED = /\.(?=\p{L})/gu;

const GLUED = /(?<![\p{L}\p{M}'])(\p{Lu}\p{Ll}+)(\p{Lu}\p{Ll}+)(?![\p{L}\p{M}'])/gu;

const isSyllable = (word: string): boolean => isLegalSyllable(word.toLowerCase()) || isUnmarkedSyllable(word.toLowerCase());

/** "HoàngVăn Đăng" with the blank that was missed; parts that are no syllables (KsorHlô) stay joined. */
export const splitGlued = (name: string): string =>
  name.replace(GLUED, (whole, first: string, second: string) => (isSyllable(first) && isSyllable(second) ? `${first} ${second}` : whole));

/** "Ng.Mạnh Thử" with a blank after the dot. */
export const spaceDots = (name: string): string =>
  name
    .replace(DOTTED, '. ')
    .replace(/\s+\.\s*/g, '. ')
    .trim();

/**
 * The tokens of a name, an abbreviated one with its dot: "Ng. Văn A", "Nguyễn T Hoa". A dot after a whole syllable is a
 * slip of the pen; a first H or K without one is a mark of Ê Đê and Cơ Ho names.
 */
export function nameTokens(name: string): readonly string[] {
  const tokens = name.split(/\s+/).filter((token) => token !== '');
  return tokens.map((token, at) => {
    const bare = token.replace(/\.+$/, '');
    const isFirstMark = at === 0 && /^[hk]$/i.test(bare) && bare === token;
    if (CONSONANTS.test(bare)) return isFirstMark || (at === tokens.length - 1 && bare === token && bare.length === 1) ? bare : `${bare}.`;
    if (bare === token) return token;
    const lower = plainKey(bare);
    const isWhole = bare.length > 1 && (isLegalSyllable(bare.toLowerCase()) || isUnmarkedSyllable(lower));
    return isWhole || at === tokens.length - 1 ? bare : `${bare}.`;
  });
}
