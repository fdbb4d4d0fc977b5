import { encodingOfFont } from './legacy-encoding.ts';
import { decodeLegacy } from './legacy-text.ts';
import { decodeMojibake } from './mojibake.ts';
import { remember } from './remember.ts';

export type TextRepair = 'tcvn3' | 'vni' | 'viscii' | 'windows-1258' | 'mojibake' | 'eth' | 'composition' | 'invisible';

export interface RepairedText {
  readonly text: string;
  /** What was done besides collapsing blanks; empty for a clean cell. */
  readonly repairs: readonly TextRepair[];
}

const MOST_ROUNDS = 5;
const NONE: readonly TextRepair[] = [];
// .VnTimeH draws plain letters as capitals too.
const CAPITAL_FONT = /^\.?vn(?!i).*H$/i;
const ASCII = /^[\n -~]*$/;
// Letters above Latin-1 prove Unicode; together with the rest of the alphabet and ASCII nothing needs repair.
const COMPOSED = /^[\n -~ÀÁÂÃÈÉÊÌÍÒÓÔÕÙÚÝàáâãèéêìíòóôõùúýĂăĐđĨĩŨũƠơƯưẠ-ỹ–—]*$/;
const ABOVE_LATIN1 = /[ĂăĐđĨĩŨũƠơƯưẠ-ỹ]/;
/** TuÊn is in no text of Unicode. */
const CAPITAL_INSIDE = /\p{Ll}[À-Ý]/u;
const UNTIDY = /^[ \n]|[ \n]$|[ \n]{2}/;

const INVISIBLE = /[\u200b-\u200f\u202a-\u202e\u2060-\u2064\u206a-\u206f\ufeff\u180e\ufffe]/g;
const SOFT_HYPHEN = /\u00ad/g;
const CONTROLS = /(?![\n\r\t\u0085])\p{Cc}/gu;
const BLANKS = /[ \t\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]+/g;
// Ð as the first letter of a word, or in an abbreviation of capitals (QÐ, HÐND, 623998NÐ): Icelandic has it elsewhere.
const ETH_FIRST = /(?<![\p{L}\p{M}])[\u00d0\u0189\u00f0\u0256](?![\u0300-\u036f])/gu;
const ETH_CAPITAL = /(?<=(?<![\p{L}])[A-ZĐÐƉ]{1,6})[ÐƉ](?=[A-ZĐÐƉ]*(?![\p{L}]))/gu;
// A tone typed before the circumflex or breve: a + U+0301 + U+0302.
const SWAPPED_MARKS = /(?<=[aeoAEO])([\u0300\u0301\u0303\u0309])([\u0302\u0306])(?!\p{M})/gu;

const tidy = (text: string): string =>
  text
    .replace(/\r\n?|[\u2028\u2029\u0085]/g, '\n')
    .replace(BLANKS, ' ')
    .replace(/ ?\n[ \n]*/g, '\n')
    .replace(/^[ \n]+|[ \n]+$/g, '');

const toDe = (eth: string): string => (eth === '\u00d0' || eth === '\u0189' ? 'Đ' : 'đ');

function compose(text: string): string {
  const composed = text.normalize('NFC');
  if (!/[\u0302\u0306]/.test(composed)) return composed;
  return composed.normalize('NFD').replace(SWAPPED_MARKS, '$2$1').normalize('NFC');
}

/**
 * A cell's text as its writer meant it: legacy fonts and mojibake decoded, Ð made Đ, letters
 * composed, invisible characters dropped, blanks collapsed. Line breaks are kept: stacked cells need them.
 */
export function repairText(text: string, font: string | null): RepairedText {
  if (font !== null && CAPITAL_FONT.test(font)) return repairFully(text, font);
  if (!ASCII.test(text) && !isCleanVietnamese(text, font)) return repairFully(text, font);
  return { text: UNTIDY.test(text) ? tidy(text) : text, repairs: NONE };
}

// Letters of Latin-1 alone (Lê Thanh Hà) may be legacy ones, and a legacy font may be that of one word.
const isCleanVietnamese = (text: string, font: string | null): boolean =>
  COMPOSED.test(text) && ABOVE_LATIN1.test(text) && !CAPITAL_INSIDE.test(text) && (font === null || encodingOfFont(font) === null);

const AFTER_FONT = '\u0000';

/** As many as a province has of those that must be looked at closely. */
const MOST_TEXTS = 100_000;

const repairedOf = remember(MOST_TEXTS, (key) => {
  const [font = ''] = key.split(AFTER_FONT, 1);
  return repairRepeatedly(key.slice(font.length + 1), font === '' ? null : font);
});

/** A cell is read for its row's fate and again for what it says, and offices write the same states and places over and over. */
const repairFully = (text: string, font: string | null): RepairedText => repairedOf(`${font ?? ''}${AFTER_FONT}${text}`);

/** What one repair uncovers another may mend: mojibake inside a legacy font, a letter freed of a soft hyphen. */
function repairRepeatedly(text: string, font: string | null): RepairedText {
  let repaired = repairOnce(text, font);
  for (let round = 1; round < MOST_ROUNDS; round += 1) {
    const again = repairOnce(repaired.text, null);
    if (again.text === repaired.text) return repaired;
    repaired = { text: again.text, repairs: [...new Set([...repaired.repairs, ...again.repairs])] };
  }
  return repaired;
}

function repairOnce(text: string, font: string | null): RepairedText {
  const repairs: TextRepair[] = [];
  const step = (before: string, after: string, repair: TextRepair): string => {
    if (after !== before) repairs.push(repair);
    return after;
  };
  let current = step(text, text.replace(INVISIBLE, ''), 'invisible');
  current = step(current, decodeMojibake(current) ?? current, 'mojibake');
  // Before any soft hyphen is dropped: it is the ư of TCVN3.
  const legacy = decodeLegacy(current, font);
  if (legacy !== null) current = step(current, legacy.text, legacy.encoding);
  current = step(current, current.replace(ETH_FIRST, toDe).replace(ETH_CAPITAL, 'Đ'), 'eth');
  current = step(current, compose(current), 'composition');
  current = step(current, current.replace(INVISIBLE, '').replace(SOFT_HYPHEN, '').replace(CONTROLS, ''), 'invisible');
  return { text: tidy(current), repairs: repairs.length === 0 ? NONE : [...new Set(repairs)] };
}
