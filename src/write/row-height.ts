import type { BookCell } from '../model/book.ts';

/** Points a line takes, and the most that a row can. */
const LINE = 13;
const HIGHEST = 405;

const textOf = (content: BookCell): string => {
  if (content === null || typeof content === 'number') return '';
  if (typeof content === 'string') return content;
  if ('parts' in content) return content.parts.map(({ text }) => text).join('');
  return 'bold' in content ? content.bold : '';
};

/** Lines that a text takes in a column, a little on the safe side: a word that does not fit goes to the next line. */
const linesOf = (text: string, width: number): number =>
  text.split('\n').reduce((lines, line) => lines + Math.max(1, Math.ceil((line.normalize('NFC').length * 1.02) / width)), 0);

/** A row's height in points: no program is left to guess it, and some do not. */
export function rowHeight(cells: readonly BookCell[], widths: readonly number[]): number {
  const lines = cells.map((content, at) => linesOf(textOf(content), widths[at] ?? 10));
  return Math.min(HIGHEST, Math.max(1, ...lines) * LINE + 2);
}
