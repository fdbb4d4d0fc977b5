import type { PersonName } from '../model/person.ts';
import { nameTokens, spaceDots, splitGlued } from './abbreviation.ts';
import { exactKey, foldY, stripMarks } from './fold.ts';
import { isDamagedText, withoutLost } from './mojibake.ts';
import { nameParts } from './name-parts.ts';
import { remember } from './remember.ts';
import { repairTyping } from './typing-residue.ts';

export { isNameLike } from './name-like.ts';

const SIMPLE = /^\p{L}[\p{L}\p{M}]+(?: \p{L}[\p{L}\p{M}]+){1,5}$/u;
/** First words that may be an address, a rank or a role, and words that bring in another name. */
const MAY_HAVE_PARTS =
  /^(?:ông|bà|anh|chị|cô|chú|bác|thầy|cụ|đ\/?c|đồng|thiếu|trung|thượng|đại|bí|phó|kế|trưởng|thư|thủ|ủy|uỷ|chủ|giám|hiệu|cán|công|giáo|bác|thay|đảng|pgs|gs|tskh|ts|ths|bs|ks|cn|ds|ls|ong|ba|chi|co|dong|dc)\s|\s(?:tức|còn|hay|bí danh|tên)\s/iu;
// "H Hen Niê": the mark of Ê Đê women, with or without its apostrophe.
const BARE_H = /^h (?=\p{L})/u;
const NOT_IN_NAMES = /[^\p{L}\p{M}\s.'\u2019\u02bc\u2018`\u00b4-]+/gu;
/** What stands in place of a lost letter is shown: "Nguy?n V?n Nam" is nobody called Nguyn. */
const NOT_SHOWN = /[^\p{L}\p{M}\s.'\u2019\u02bc\u2018`\u00b4?\ufffd-]+/gu;
const EDGES = /^[\s.'\u2019`*-]+|[\s'\u2019`*-]+$/g;

/** Keys are of a name as it is compared: the tokens with hyphens as blanks. */
function nameOf(display: string, tokens: readonly string[], aliases: readonly string[], namesakeLetter: string | null): PersonName {
  const text = tokens.join(' ');
  const exact = exactKey(text).replace(BARE_H, "h'");
  const plain = stripMarks(exact);
  return {
    display,
    exact,
    iy: foldY(exact),
    plain,
    isAbbreviated: /\.(?: |$)/.test(plain),
    aliases,
    namesakeLetter,
  };
}

// A namesake letter stands at the end of a name of four tokens or more; shorter names may really end so.
function takeLetter(tokens: readonly string[]): { readonly tokens: readonly string[]; readonly letter: string | null } {
  const last = (tokens.at(-1) ?? '').replace(/^['‘](?=[A-D]$)/, '');
  const isLetter = /^[A-D]\.?$/.test(last) || (/^[a-d]$/.test(last) && tokens.every((token) => token === token.toLowerCase()));
  return isLetter && tokens.length >= 4 ? { tokens: tokens.slice(0, -1), letter: last.charAt(0).toUpperCase() } : { tokens, letter: null };
}

const LETTER = /\p{L}/gu;
/** "Nguyễn Văn Hùng 1955", "… SN 1950", "… sn1950": the year of birth that tells namesakes apart. */
const BORN = /\s(?:s\.?\s?n\.?|sinh(?: năm)?|năm sinh)?[\s:.-]*(?:19|20)\d\d\s*$/iu;
/** Names of one letter: Y, Ý, Ú. */
const ONE_LETTER = /^[Yyà-ỹÀ-Ỹ]$/u;

const cleaned = (text: string, others: RegExp): string => text.replace(others, ' ').replace(EDGES, '').replace(/\s+/g, ' ').trim();

/** Letters only: a footnote mark, number or year after a name goes, and a text of more digits than letters is no name. */
function lettersOf(text: string): string | null {
  const letters = cleaned(withoutLost(text.replace(BORN, '')), NOT_IN_NAMES);
  const count = letters.match(LETTER)?.length ?? 0;
  if (count < 2 && !ONE_LETTER.test(letters)) return null;
  return (text.match(/\d/g)?.length ?? 0) > count ? null : letters;
}

/** A cell with nothing but the honorific that stands before a name. */
const HONORIFIC_ALONE = /^\s*(?:đ\s*[/.]?\s*c|đồng chí|ông|bà)\s*[.:]?\s*$/iu;

function readName(text: string, areForeign: boolean): PersonName | null {
  if (HONORIFIC_ALONE.test(text.normalize('NFC'))) return null;
  const composed = text.normalize('NFC');
  const parts =
    SIMPLE.test(composed) && !MAY_HAVE_PARTS.test(composed)
      ? { name: composed, aliases: [], namesakeLetter: null }
      : nameParts(composed, areForeign);
  const spaced = spaceDots(parts.name);
  const written = areForeign ? spaced : repairTyping(splitGlued(spaced)).text;
  const name = lettersOf(written);
  if (name === null) return null;
  const { tokens, letter } = takeLetter(nameTokens(name.replace(/-/g, ' ')));
  if (tokens.length === 0) return null;
  const shown = isDamagedText(written) ? cleaned(written.replace(BORN, ''), NOT_SHOWN) : name;
  const display = letter === null ? shown : tokens.join(' ');
  return nameOf(display, tokens, parts.aliases, parts.namesakeLetter ?? letter);
}

/** Most people stand on a list and in the registry, and many bear one name: a name is read and kept once. */
const MOST_NAMES = 200_000;

const localName = remember(MOST_NAMES, (text: string) => readName(text, false));

/**
 * A person's name from a repaired cell: cleaned of numbering, honorifics, titles and brackets, with its comparison keys.
 * null where nothing that can be a name is left. `areForeign`: the names of its column are of another country.
 */
export const parsePersonName = (text: string, areForeign = false): PersonName | null =>
  areForeign ? readName(text, true) : localName(text);
