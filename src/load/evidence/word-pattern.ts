/** Tells whether a text says something; a text without any diacritics is held against the pattern without its own. */
export type WordPattern = (text: string) => boolean;

const bare = (text: string) =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[đĐ]/g, (letter) => (letter === 'đ' ? 'd' : 'D'));

const HAS_MARKS = /[À-ÖØ-öø-ỹ]|\p{M}/u;

/** Where words begin and end. `\W` and `\b` know no letter beyond ASCII: they would take "Đỗ" for a mark before "Tổng". */
export const START = '^[^\\p{L}\\p{N}]*';
export const END = '(?![\\p{L}\\p{N}])';

/**
 * A test for Vietnamese words. "Tổng" must not be the surname Tống nor "bản" the surname Bàn, so diacritics count
 * where the text has any.
 */
export function wordPattern(source: string): WordPattern {
  const full = new RegExp(source, 'iu');
  const plain = new RegExp(bare(source), 'iu');
  return (text) => {
    const composed = text.normalize('NFC').replace(/[ÐƉ]/g, 'Đ');
    return full.test(composed) || (!HAS_MARKS.test(composed) && plain.test(composed));
  };
}
