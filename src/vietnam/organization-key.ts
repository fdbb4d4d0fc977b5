import type { NameKey } from '../model/organization-name.ts';
import { exactKey, plainLetters, stripMarks } from './fold.ts';
import { spellInitials } from './institution-words.ts';
import { romanValue } from './numeral.ts';
import { BRANCH_PLACES, COMMITTEE_PLACES, COMMON_PHRASES, COMMON_WORDS, UPPER_PLACES } from './place-words.ts';
import { isLegalSyllable, isUnmarkedSyllable } from './syllable.ts';

const BRANCH_PLACE = new RegExp(`^(?:${BRANCH_PLACES.join('|')})(?=\\s|\\d|$)`);
const ANY_PLACE = new RegExp(`^(?:${[...BRANCH_PLACES, ...COMMITTEE_PLACES, ...UPPER_PLACES].join('|')})\\s+(?=\\S)`);
const OWNER = /\s+(?:xa|phuong|thi tran)$/;
const GLUED = new RegExp(`^(${BRANCH_PLACES.join('|')}|x|t)\\.?(?=\\d)`);
const SHORT: readonly (readonly [RegExp, string])[] = [
  [/^tdp(?=[\s.\d]|$)\.?\s*/i, 'tổ dân phố '],
  [/^kdc(?=[\s.\d]|$)\.?\s*/i, 'khu dân cư '],
  [/^kp(?=[\s.\d]|$)\.?\s*/i, 'khu phố '],
];
const EDGES = /^[\s:.,;"“”'‘’–—>-]+|[\s:.,;"“”'‘’–—/(>-]+$/g;

/** "CAX", "CA xã": in capitals, for Ca is a name. */
const POLICE = /^CA(?:X$|(?=\s+(?:xã|phường|thị trấn)(?:\s|$)|$))/iu;

function spellPolice(text: string): string {
  const found = text.startsWith('CA') ? POLICE.exec(text) : null;
  if (found === null) return text;
  const spelt = `Công an${/x$/i.test(found[0]) ? ' xã' : ''}${text.slice(found[0].length)}`;
  return isCapitals(text) ? spelt.toUpperCase() : spelt;
}

/** "xóm số 05" is xóm 5, "TDP3" tổ dân phố 3, "Chi bộ V" number 5; letters inside names stay. */
function spell(name: string): string {
  let text = name.replace(EDGES, '').replace(/\s+/g, ' ');
  if (text.endsWith(')') && !text.includes('(')) text = text.slice(0, -1);
  for (const [short, long] of SHORT) text = text.replace(short, long);
  text = spellPolice(text);
  const glued = GLUED.exec(plainLetters(text))?.[0].length ?? 0;
  if (glued > 1) text = `${text.slice(0, glued).replace('.', '')} ${text.slice(glued)}`;
  const words = text.split(' ');
  const last = words.at(-1) ?? '';
  const isAlone = words.length === 1 || BRANCH_PLACE.test(plainLetters(text));
  const value = isAlone ? romanValue(isPlace(words) ? last.toUpperCase() : last) : null;
  return withoutSo(value === null ? text : [...words.slice(0, -1), String(value)].join(' '));
}

const withoutSo = (text: string): string => text.replace(/(^|\s)(?:số|so)\s+(?=\d)/giu, '$1').replace(/(?<![\d\p{L}])0+(?=\d)/gu, '');

// "xom v" of a file's name; but Vi is a name.
const isPlace = (words: readonly string[]): boolean =>
  words.length === 2 && BRANCH_PLACE.test(plainLetters(words.join(' '))) && !/^vi$/i.test(words[1] ?? '');

const isCapitals = (text: string): boolean => text === text.toUpperCase() && text !== text.toLowerCase();

/** The positions of words that belong to the name of a kind of institution. */
function commonPositions(words: readonly string[]): ReadonlySet<number> {
  const phrases = COMMON_PHRASES.map((phrase) => phrase.split(' '));
  return new Set(
    words.flatMap((_, at) => {
      const phrase = phrases.find((parts) => parts.every((part, index) => words[at + index] === part));
      return phrase === undefined ? [] : phrase.map((_part, index) => at + index);
    }),
  );
}

/** "THCS", "UBND": no syllable; CA is công an before it is a name. */
const isInitials = (word: string): boolean => /\d/.test(word) || word === 'CA' || (word.length > 1 && !isWord(word));
const isWord = (word: string): boolean => isLegalSyllable(word.toLowerCase()) || isUnmarkedSyllable(word.toLowerCase());

/** A name in capitals as a sentence has it: "XÓM 5" is xóm 5, "TRẠM Y TẾ" Trạm y tế, "XÃ HẢI NAM" xã Hải Nam. */
function sentenceCase(name: string): string {
  if (!isCapitals(name)) return name;
  const place = (BRANCH_PLACE.exec(plainLetters(name)) ?? ANY_PLACE.exec(plainLetters(name)))?.[0].trimEnd().length ?? 0;
  const words = name.slice(place).trim().split(' ');
  const common = commonPositions(words.map((word) => word.toLowerCase()));
  const rest = words.map((word, at) => {
    const lower = word.toLowerCase();
    if (isInitials(word)) return word;
    if ((common.has(at) && (place > 0 || at > 0)) || (at > 0 && COMMON_WORDS.has(lower))) return lower;
    return lower.charAt(0).toUpperCase() + lower.slice(1);
  });
  return [...(place > 0 ? [name.slice(0, place).toLowerCase()] : []), ...rest].join(' ').trim();
}

const smallUnit = (name: string): string =>
  name.replace(/^(?:Xã|Phường|Thị trấn|Thị Trấn|Huyện|Quận|Tỉnh)(?=\s)/, (unit) => unit.toLowerCase());

/** The keys of a chi bộ's or committee's own name, without the word that says which it is; null where no letter or digit is left. */
export function organizationKey(name: string, title: 'Chi bộ' | 'Đảng bộ' | 'Đảng bộ bộ phận'): NameKey | null {
  const spelt = spell(name.normalize('NFC'));
  const exact = spellInitials(
    exactKey(spelt)
      .replace(/["“”]/g, '')
      .replace(/(?<=\p{L})\s*-\s*(?=\p{L})|[,;]/gu, ' ')
      .replace(/\s+/g, ' ')
      .trim(),
  );
  if (!/[\p{L}\d]/u.test(exact)) return null;
  const plain = stripMarks(exact);
  const bare = plain.replace(ANY_PLACE, '').replace(OWNER, '');
  const display = title === 'Chi bộ' ? sentenceCase(spelt) : smallUnit(sentenceCase(spelt));
  return { display: `${title} ${display}`, exact, plain, bare: bare === '' ? plain : bare };
}
