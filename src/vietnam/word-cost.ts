// How common the syllables are: names of 40,496 pupils (github locle1011/Gender-Classification-Based-on-Vietnamese-Names,
// MIT), names of 12,000 units (github ngminhhieu/vietnam-admin-units, MIT) and the words of headings and reports. The number
// before a row is what one of its words costs, -ln of its share.
import syllables from './data/syllables.json' with { type: 'json' };
import headings from './headings.json' with { type: 'json' };
import { remember } from './remember.ts';
import { isCommonSurname, isKnownSurname } from './surname.ts';
import { isLegalSyllable } from './syllable.ts';
import { placeTone } from './tone.ts';

const COSTS: ReadonlyMap<string, number> = new Map(
  Object.entries(syllables).flatMap(([cost, words]) => words.split(' ').map((word): [string, number] => [word, Number(cost)])),
);
const UNSEEN = 13;
const ABBREVIATED = 9;
const LONE_SYMBOL = 8;
/** People type Hòang and Hùynh, but seldom. */
const MISPLACED = 4;
/** Names of other peoples are no syllables either: Niê, Kpă. */
const NO_SYLLABLE = 20;
/** Most of them end as Vietnamese words do: Brèo rather than Brốo or BrÌo. */
const ODD_RHYME = 3;
const ONSET = /^[b-df-hj-np-tv-xzđ]+/;
/** A letter that neither Vietnamese nor the names of its peoples have: ø, ¨, §. */
const FOREIGN_LETTER = 6;
/** Names of other peoples have few tones, and hardly ever hỏi or ngã. */
const TONE = /[\u0300\u0301\u0323]/g;
const RARE_TONE = /[\u0309\u0303]/g;
const ODD_CASE = 8;

const STATUSES = 'chi bộ|đảng bộ|bí thư|khai trừ|xóa tên|từ trần|đã mất|dự bị|đình chỉ|cđi|cđt|đsh|sđt|đảng ủy|chi ủy|tổ dân phố';
const PHRASES: ReadonlySet<string> = new Set(
  [...Object.values(headings.fields).flat(), ...Object.values(headings.known).flat(), ...STATUSES.split('|')].flatMap((phrase) => {
    const words = phrase.toLowerCase().split(/[^\p{L}\p{M}]+/u);
    return words.map((word, at) => (words.length === 1 ? word : `${words[at - 1] ?? ''} ${word}`));
  }),
);
const IN_PHRASE = 0;

// Between words: blanks, digits and ASCII marks. Legacy letters look like symbols (¨ § ®), so those stay inside.
const WORDS = /[^ \t\n\r\d!-@[-`{-~\u00a0\u2013\u2014\u2026\u201c\u201d\u2018\u2019\u2022]+/g;
const PRINTABLE = /^[ -~]*$/;
const ABBREVIATION = /^[bcdđghklmnpqrstvx]{1,6}$/;
const FOREIGN = /(?![a-zàáâãèéêìíòóôõùúýăđĩũơưạ-ỹñčĕĭŏŭƀ\p{M}])./gu;
/** «Quê hương», 100 m², 5°: marks that stand at the edge of a word in any text. */
const EDGE_MARKS = /^«(?=\p{Lu})|(?<=^(?:[ckdh]?m)?)[²³°]$/gu;
// THèNG is no THÈNG, and TuÊn no word: only an encoding without toned capitals mixes so.
const MIXED_CASE = /^(?=.*[A-Z].*[A-Z])(?=.*[à-ÿ])[^a-z]+$|\p{Ll}\p{Lu}/u;

// Ð is repaired later and is no sign of a legacy font; Đắk and Lắk are spelt so on every map.
const asSpelt = (word: string): string => word.toLowerCase().replace(/[ðɖ]/g, 'đ');

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

function foreignCost(word: string): number {
  const spread = word.replace(/ñ/g, '').normalize('NFD');
  const isRhyme = isLegalSyllable(placeTone(word.replace(ONSET, 't')));
  return (
    NO_SYLLABLE +
    (isRhyme ? 0 : ODD_RHYME) +
    FOREIGN_LETTER * count(word, FOREIGN) +
    5 * count(spread, TONE) +
    10 * count(spread, RARE_TONE)
  );
}

function costOfSpelt(word: string): number {
  const placed = placeTone(word);
  const known = COSTS.get(placed);
  if (known === undefined && ABBREVIATION.test(word)) return ABBREVIATED;
  const legal = placed.replace(/k$/, 'c');
  if (known === undefined && !isLegalSyllable(legal)) return foreignCost(word);
  return (known ?? UNSEEN) + (placed === word || isLegalSyllable(word) ? 0 : MISPLACED);
}

/** `costOfSpelt`, remembered: a list has few different words, and weighs each by several encodings. */
const costOf = remember(20_000, costOfSpelt);

const isPhrase = (before: string, word: string, after: string): boolean =>
  PHRASES.has(word) || PHRASES.has(`${before} ${word}`) || PHRASES.has(`${word} ${after}`);

function wordCost(written: string, before: string, after: string): number {
  const word = written.replace(EDGE_MARKS, '');
  if (PRINTABLE.test(word)) return 0;
  if (word.length === 1 && !/\p{L}/u.test(word)) return LONE_SYMBOL;
  const spelt = asSpelt(word);
  if (isPhrase(before, spelt, after)) return IN_PHRASE;
  return costOf(spelt) + (MIXED_CASE.test(word) ? ODD_CASE : 0);
}

/**
 * How unlikely a stretch of text is as Vietnamese: the sum over its words with marks, as -ln of their share. `before` and
 * `after` are the words that stand beside it, for phrases such as "chi bộ".
 */
export function textCost(text: string, before: string, after: string): number {
  const words = text.match(WORDS) ?? [];
  const beside = [before, ...words, after].map(asSpelt);
  return words.reduce((sum, word, at) => sum + wordCost(word, beside[at] ?? '', beside[at + 2] ?? ''), 0);
}

/** What the first word of a text gains where it is a surname: Hoàng is one, and Hồng hardly ever. */
export function surnameGain(word: string): number {
  if (PRINTABLE.test(word)) return 0;
  if (isCommonSurname(word)) return 5;
  return isKnownSurname(word) ? 2 : 0;
}
