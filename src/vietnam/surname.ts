// The 200 surnames most frequent among 40,496 pupils (github locle1011/Gender-Classification-Based-on-Vietnamese-Names,
// MIT), and clans of the Ê Đê, Gia Rai, Mông, Thái, Khmer and Chăm.
import surnames from './data/surnames.json' with { type: 'json' };
import { plainKey } from './fold.ts';

const KNOWN: ReadonlySet<string> = new Set(surnames.map((surname) => surname.toLowerCase().normalize('NFC')));
const PLAIN: ReadonlySet<string> = new Set(surnames.map(plainKey));

/** Whether a word with its diacritics is a surname known to be in use. */
export const isKnownSurname = (word: string): boolean => KNOWN.has(word.toLowerCase().normalize('NFC'));

/** The same by plain letters: "nguyen". */
export const isPlainSurname = (word: string): boolean => PLAIN.has(plainKey(word));

const COMMON: ReadonlySet<string> = new Set(surnames.slice(0, 30).map((surname) => surname.toLowerCase().normalize('NFC')));

/** One of the thirty surnames that most people bear. */
export const isCommonSurname = (word: string): boolean => COMMON.has(word.toLowerCase().normalize('NFC'));
