import { placeTone } from './tone.ts';

const MARKS = /[\u0300-\u036f]/g;
const ASCII = /^\p{ASCII}*$/u;
const APOSTROPHES = /[\u2018\u2019\u02bc\u02b9\u2032`\u00b4]/g;
// H' Hen and H'Hen, K' Brong and K'Brong are one name.
const SPACED_PREFIX = /(^|\s)([hk])'\s+(?=\p{L})/gu;
const WORD = /[\p{L}\p{M}']+/gu;
const TONED = 'àáảãạằắẳẵặầấẩẫậèéẻẽẹềếểễệìíỉĩịòóỏõọồốổỗộờớởỡợùúủũụừứửữựỳýỷỹỵ';
const VOWEL = `aăâeêioôơuưy${TONED}`;
// ă â ê ô ơ draw the tone to themselves: only beside another vowel can a plain one have it wrongly.
const PLAIN_TONED = 'àáảãạèéẻẽẹìíỉĩịòóỏõọùúủũụừứửữựỳýỷỹỵ';
const MAY_BE_MISPLACED = new RegExp(
  `[${PLAIN_TONED}][${VOWEL}]|[${VOWEL}][${PLAIN_TONED}]|[\u0300\u0301\u0303\u0309\u0323\u1e00-\u1e9fńḿŕśźćĺǵǹ]`,
);

function fold(text: string): string {
  const lower = text.toLowerCase().normalize('NFC').replace(/[ðɖ]/g, 'đ').replace(APOSTROPHES, "'");
  return lower.includes("'") ? lower.replace(SPACED_PREFIX, "$1$2'") : lower;
}

/** Case, composition and tone placement folded: "hòa" for Hoà and HÒA, "quý" for Qúy; apostrophes alike. */
export function exactKey(text: string): string {
  if (ASCII.test(text) && !/['`]/.test(text)) return text.toLowerCase();
  const folded = fold(text);
  return MAY_BE_MISPLACED.test(folded) ? folded.replace(WORD, placeTone) : folded;
}

const TONED_Y = /(?<![\p{L}\p{M}'])(b|d|g|h|k|kh|l|m|n|nh|ph|r|s|t|th|tr|v|x|ch)([ỳýỷỹỵ])(?![\p{L}\p{M}])/gu;
const QU_Y = /qu([yỳýỷỹỵ])(?!ê)/g;
const I_FOR: Readonly<Record<string, string>> = { y: 'i', ỳ: 'ì', ý: 'í', ỷ: 'ỉ', ỹ: 'ĩ', ỵ: 'ị' };
const HAS_Y = /[ỳýỷỹỵ]|quy/;

/**
 * `exactKey` with y written i where the two are one name: Mỹ and Mĩ, Lý and Lí, Quý and Quí. Without a tone they are
 * often different names (Vy and Vi, My and Mi, Ly and Li), so those stay apart.
 */
export const iyKey = (text: string): string => foldY(exactKey(text));

/** `iyKey` of what is an exact key already. */
export function foldY(exact: string): string {
  if (!HAS_Y.test(exact)) return exact;
  return exact
    .replace(TONED_Y, (_, onset: string, y: string) => onset + (I_FOR[y] ?? y))
    .replace(QU_Y, (_, y: string) => `qu${I_FOR[y] ?? y}`);
}

/** Lower case without any diacritics: "nguyen van a", "h'hen nie". */
export function plainKey(text: string): string {
  if (ASCII.test(text) && !/['`]/.test(text)) return text.toLowerCase();
  return stripMarks(fold(text));
}

/** `plainKey` of what is an exact key already. */
export const stripMarks = (folded: string): string => folded.normalize('NFD').replace(MARKS, '').replace(/đ/g, 'd').replace(/ƀ/g, 'b');

const PLAIN_LETTERS: ReadonlyMap<string, string> = new Map(
  [...`${VOWEL}${VOWEL.toUpperCase()}`]
    .map((letter): [string, string] => [letter, letter.toLowerCase().normalize('NFD').replace(MARKS, '')])
    .concat([
      ['đ', 'd'],
      ['Đ', 'd'],
      ['\u00a0', ' '],
    ]),
);

/** Plain letters of composed text, one for one, so that positions found in it hold in the text itself. */
export function plainLetters(text: string): string {
  if (ASCII.test(text)) return text.toLowerCase();
  let plain = '';
  for (let at = 0; at < text.length; at += 1) {
    const letter = text.charAt(at);
    plain += PLAIN_LETTERS.get(letter) ?? (letter <= '\x7f' ? letter.toLowerCase() : letter);
  }
  return plain;
}
