const ASCII_WORD = /[A-Za-z]/;

const isCapital = (word: string): boolean => /[A-Z]/.test(word) && !/[a-z]/.test(word);
const isUpperFirst = (word: string): boolean => word.charAt(0) !== word.charAt(0).toLowerCase();

/**
 * Restores the capitals that TCVN3 has no code for: NGUYÔN is decoded to "NGUYễN" and means NGUYỄN, "ánh" after
 * "Nguyễn Thị" means Ánh. `source` is the text before decoding: its ASCII letters still tell the case.
 */
export function restoreCapitals(source: string, decoded: string): string {
  const words = source.split(/(\s+)/);
  const letters = decoded.split(/(\s+)/);
  if (words.length !== letters.length) return decoded;
  const tellers = words.filter((word) => ASCII_WORD.test(word));
  const isAllCapital = tellers.length > 0 && tellers.every(isCapital) && tellers.some((word) => word.replace(/[^A-Z]/g, '').length > 1);
  const isTitle = letters.filter((word) => /\p{L}/u.test(word) && !isToned(word)).every(isUpperFirst);
  return letters
    .map((word, at) => {
      const original = words[at] ?? '';
      if (isAllCapital) return word.toUpperCase();
      if (original === word) return word;
      if (isCapital(original) && original.replace(/[^A-Z]/g, '').length > 1) return word.toUpperCase();
      return isTitle && letters.length > 1 && isToned(word) ? word.charAt(0).toUpperCase() + word.slice(1) : word;
    })
    .join('');
}

// Only a toned vowel that begins a word may be a capital in disguise: Ă Â Ê Ô Ơ Ư Đ have codes of their own.
const isToned = (word: string): boolean => /^[àáảãạằắẳẵặầấẩẫậèéẻẽẹềếểễệìíỉĩịòóỏõọồốổỗộờớởỡợùúủũụừứửữựỳýỷỹỵ]/.test(word);
