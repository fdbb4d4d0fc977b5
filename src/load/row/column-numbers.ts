import type { ListRow } from './list-row.ts';
import { furniture, type RowContext, type RowFate } from './row-fate.ts';

const ROMAN = 'I II III IV V VI VII VIII IX X XI XII XIII XIV XV XVI XVII XVIII XIX XX'.split(' ');
const ALPHABET = 'ABCDĐEFGHIJKLMNOPQRSTUVWXYZ';
// Excel makes -1 of (1).
const FIGURE = /^[([]?\s*(?:cột )?\s*-?(\d{1,2})\s*[)\]]?(?:\s*=.*)?$/iu;
const LETTER = /^[([]?\s*([A-ZĐa-zđ])\s*[)\]]?(?:\s*=.*)?$/;

const isRising = (numbers: readonly number[]) => numbers.every((number, index) => index === 0 || number > (numbers[index - 1] ?? 0));

function isCounting(texts: readonly string[]): boolean {
  const figures = texts.flatMap((text) => text.match(FIGURE)?.[1] ?? []).map(Number);
  const letters = texts.flatMap((text) => text.match(LETTER)?.[1] ?? []).map((letter) => ALPHABET.indexOf(letter.toUpperCase()));
  if (figures.length + letters.length < texts.length) {
    const numerals = texts.map((text) => ROMAN.indexOf(text));
    return texts.length > 2 && !numerals.includes(-1) && isRising(numerals);
  }
  return figures.length === 0 ? letters.length > 2 && isRising(letters) : figures.length > 1 && isRising(figures);
}

/** "(1) (2) (3)", "A B 1 2 4", "I II III": the numbers of the columns, which only rise. */
export function columnNumbers({ cells }: ListRow, { followsHeading }: RowContext): RowFate | null {
  const texts = cells.map(({ cell }) => cell.text.trim());
  return followsHeading && texts.length > 1 && isCounting(texts) ? furniture('column-numbers') : null;
}
