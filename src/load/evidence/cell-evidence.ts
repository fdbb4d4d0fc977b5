import type { Cell } from '../../model/sheet.ts';

const DATES = [
  /^\d{1,2}\s*[./-]\s*\d{1,2}\s*[./-]\s*\d{2,4}$/,
  /^\d{4}-\d{1,2}-\d{1,2}$/,
  /^\d{1,2}\s*[./-]\s*(?:19|20)\d\d$/,
  /^(?:19|20)\d\d$/,
  /^(?:ngày\s+)?\d{1,2}\s+tháng\s+\d{1,2}\s+năm\s+\d{4}$/i,
];

const HAS_DIGIT = /\d/;
const HAS_LETTER = /\p{L}/u;

function digitCount(text: string): number {
  let digits = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code >= 48 && code <= 57) digits += 1;
  }
  return digits;
}

/** "15/03/1985", "3/1985", "1985". */
const isDateText = (text: string): boolean => DATES.some((date) => date.test(text));

/** A number that may be a person's, written with grouping, an apostrophe or a letter or two: "036 085 001 234". */
function isNumberText(text: string): boolean {
  const bare = text.replace(/[\s.,'’\-/]/g, '');
  const digits = digitCount(bare);
  return digits > 0 && digits === bare.length ? Number(bare) > 0 : digits >= 6 && bare.length - digits <= 3;
}

const lines = (text: string): readonly string[] => (text.includes('\n') ? text.split('\n').map((line) => line.trim()) : [text.trim()]);

/** The lines of a text that are neither date nor number: "Trần Văn An⏎15/03/1985⏎036085001234" has one. */
export const wordLines = (text: string): readonly string[] =>
  lines(text).filter((line) => HAS_LETTER.test(line) && !(HAS_DIGIT.test(line) && (isDateText(line) || isNumberText(line))));

/** Whether a cell holds a date or a number (not a bare 0): what a person's row has and furniture has not. */
export function isDateOrNumber(cell: Cell): boolean {
  if (cell.kind === 'date') return true;
  if (cell.kind === 'number') return cell.value !== 0;
  return cell.kind === 'text' && HAS_DIGIT.test(cell.text) && lines(cell.text).some((line) => isDateText(line) || isNumberText(line));
}

/** "1985", as a number or a text. */
export const isYear = (cell: Cell): boolean => /^\s*(?:19|20)\d\d\s*$/.test(cell.text);

/** A date, or a number of the length of a person's: strong enough to say that a row without a heading is a person's. */
export function isPersonal(cell: Cell): boolean {
  if (cell.kind === 'date') return true;
  if ((cell.kind !== 'number' && cell.kind !== 'text') || !HAS_DIGIT.test(cell.text)) return false;
  const digits = digitCount(cell.text);
  return (
    lines(cell.text).some((line) => isDateText(line) && digitCount(line) > 4) || (isNumberText(cell.text) && digits >= 8 && digits <= 12)
  );
}
