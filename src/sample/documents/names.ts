import type { NameHabit } from './style.ts';

const NEWER: Readonly<Record<string, string>> = { òa: 'oà', óa: 'oá', ủy: 'uỷ', úy: 'uý', ùy: 'uỳ', ũy: 'uỹ', ụy: 'uỵ' };

/** The tone mark where newer schoolbooks put it: Hòa, Thủy become Hoà, Thuỷ. */
const newerTones = (name: string) => name.replace(/(?<!q)(òa|óa|ủy|úy|ùy|ũy|ụy)(?!\p{L})/giu, (vowels) => NEWER[vowels] ?? vowels);

/** A blank that does not break, two blanks, and one of no width. */
const strayBlanks = (name: string) => `${name.replace(' ', '\u00a0').replace(/ (?=\S+$)/u, '  ')}\u200b `;

/** A name as a list writes it; most hands are not even. */
const HABITS: Readonly<Record<NameHabit, (name: string, index: number) => string>> = {
  plain: (name) => name,
  capitals: (name, index) => (index % 6 === 5 ? name : name.toUpperCase()),
  honorifics: (name, index) => (index % 3 === 2 || name.startsWith('Đ/c') ? name : `Đ/c ${name}`),
  decomposed: (name) => name.normalize('NFD'),
  eth: (name) => name.replaceAll('Đ', 'Ð'),
  'stray-blanks': (name, index) => (index % 4 === 1 ? strayBlanks(name) : name),
  'newer-tones': newerTones,
};

export const nameAs = (name: string, habit: NameHabit, index: number): string => HABITS[habit](name, index);
