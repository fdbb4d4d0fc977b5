import type { NameKey } from '../model/organization-name.ts';

const isUnmarked = ({ exact, plain }: NameKey) => exact === plain;

/** Trực Hưng is not Trực Hùng: diacritics tell names apart, unless one of the two was written without any ("truc hung"). */
export const isOneName = (a: NameKey, b: NameKey): boolean =>
  a.exact === b.exact || (a.plain === b.plain && (isUnmarked(a) || isUnmarked(b)));

const wordsOf = (text: string) => text.split(/[\s-]+/).filter((word) => /[\p{L}\d]/u.test(word));

/** "x5" and "cb5" as a letter and a number. */
const tokensOf = (text: string) => wordsOf(text.replace(/(?<=\p{L})(?=\d)/gu, ' '));

const isWithin = (part: readonly string[], whole: readonly string[]) =>
  part.length > 0 && whole.some((_, at) => part.every((word, index) => whole[at + index] === word));

/** How many words of a name an abbreviation stands for: "th" for "tiểu học"; 0 where it is none. */
function abbreviated(token: string, words: readonly string[], isNumberNext: boolean): number {
  const { length } = token;
  const isShort = /^\p{L}+$/u.test(token) && (length > 1 ? length <= 4 : isNumberNext);
  return isShort && length <= words.length && [...token].every((letter, at) => words[at]?.startsWith(letter)) ? length : 0;
}

/** Every word of the claim is a word of the name, or the first letters of some that follow each other. */
function isShortFor(claim: readonly string[], name: readonly string[]): boolean {
  const [token, ...rest] = claim;
  if (token === undefined) return name.length === 0;
  if (token === name[0] && isShortFor(rest, name.slice(1))) return true;
  const taken = abbreviated(token, name, /^\d/.test(rest[0] ?? ''));
  return taken > 0 && isShortFor(rest, name.slice(taken));
}

/**
 * Whether a claim can mean a chi bộ that is called otherwise: it has the name within it ("xóm 5 bản nộp"), is a part of it,
 * shortens it ("X5", "Trường TH"), or differs in the kind of place alone ("thôn 5" for xóm 5). It takes where the claim's
 * people are registered to say that it does.
 */
export function canMean(claim: NameKey, name: NameKey): boolean {
  const spelling = isUnmarked(claim) || isUnmarked(name) ? 'plain' : 'exact';
  const [claimed, own] = [wordsOf(claim[spelling]), wordsOf(name[spelling])];
  if (isWithin(own, claimed) || isWithin(claimed, own)) return true;
  return claim.bare === name.bare || isShortFor(tokensOf(claim.plain), tokensOf(name.plain));
}
