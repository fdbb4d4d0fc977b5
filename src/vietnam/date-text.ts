import { plainLetters } from './fold.ts';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH_NAME = '(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.?';
const DAY_MONTH_NAME = new RegExp(`^(\\d{1,2})[\\s-]*${MONTH_NAME}[\\s,-]*(\\d{2,4})$`);
const MONTH_NAME_DAY = new RegExp(`^${MONTH_NAME}\\s*(\\d{1,2}),?\\s+(\\d{4})$`);
const MONTH_NAME_YEAR = new RegExp(`^${MONTH_NAME}[\\s-]*(\\d{2,4})$`);

const DAY_WORDS = /^(?:ngay|mung|mong)?\s*(\d{1,2})\s*[,/.-]?\s*thang\s*(\d{1,2})\s*[,/.-]?\s*(?:nam)?\s*(\d{2,4})$/;
const MONTH_WORDS = /^(?:thang|th|t)\s*\.?\s*(\d{1,2})\s*(?:nam|[/.,-])?\s*(\d{4}|\d{2})$/;
const YEAR_WORDS = /^(?:sinh\s*)?(?:nam|sn|khoang|~|\u2248)[\s:.]*(\d{4})$/;
const LEAD = /^(?:sinh\s*)?(?:ngay|sn|sinh|vao|tu|den)\s*:?\s*(?=\d{1,4}\s*[/.-])/;
const LUNAR = /\(?\s*(?:am\s*lich|lich\s*am|\(\s*al\s*\)|\bal\b|a\.l\b\.?)\s*\)?/;
const BRACKETED = /\s*\([^)]*\)?\s*$/;
const TIME = /(?:[t ]\s*|,\s*)\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?\s*(?:am|pm|sa|ch|z)?\s*(?:[+-]\d{2}:?\d{2})?$/;
// "../../1950", "--/--/1950", "??/05/1950", "__/__/1950": parts that nobody knew.
const UNKNOWN_PART = /^(?:[?x_.…]+|-{1,3})(?=\s*[/-])|(?<=[/])(?:\s*(?:[?x_.…]+|-{1,3})\s*)(?=[/])/g;

/** The text of a date cell in one spelling: digits and separators only, where it is a date at all. */
export interface DateText {
  readonly text: string;
  readonly isLunar: boolean;
}

const monthNumber = (name: string | undefined): string => String(MONTHS.indexOf(name ?? '') + 1);

function namedMonth(text: string): string {
  const named = DAY_MONTH_NAME.exec(text);
  if (named) return `${named[1]}/${monthNumber(named[2])}/${named[3]}`;
  const american = MONTH_NAME_DAY.exec(text);
  if (american) return `${american[2]}/${monthNumber(american[1])}/${american[3]}`;
  const month = MONTH_NAME_YEAR.exec(text);
  return month ? `${monthNumber(month[1])}/${fourDigits(month[2] ?? '')}` : text;
}

const fourDigits = (year: string): string => (year.length === 2 ? `${Number(year) < 30 ? '20' : '19'}${year}` : year);

function vietnameseWords(text: string): string {
  const day = DAY_WORDS.exec(text);
  if (day) return `${day[1]}/${day[2]}/${day[3]}`;
  const month = MONTH_WORDS.exec(text);
  if (month) return `${month[1]}/${fourDigits(month[2] ?? '')}`;
  return YEAR_WORDS.exec(text)?.[1] ?? text;
}

/** Brings "ngày 15 tháng 3 năm 1985", "15-Mar-85", "1985-03-15T00:00:00", "O5/03/1985" to digits and separators. */
export function dateText(cell: string): DateText {
  const plain = plainLetters(cell.trim().replace(/[０-９]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0))).replace(
    /\s+/g,
    ' ',
  );
  const isLunar = LUNAR.test(plain);
  let text = (isLunar ? plain.replace(LUNAR, ' ') : plain).trim();
  if (/[[(]/.test(text)) text = text.replace(BRACKETED, '');
  text = text
    .replace(/^['`\u2019]+|[\s.,;?]+$/g, '')
    .replace(TIME, '')
    .replace(LEAD, '')
    .trim();
  if (/[a-z~\u2248]/.test(text)) text = vietnameseWords(namedMonth(text));
  if (/[?x_…]|[-.]{1,3}\s*\//.test(text)) text = text.replace(UNKNOWN_PART, '00');
  if (/o/.test(text) && /^[\do\s/.-]+$/.test(text)) text = text.replace(/o/g, '0');
  return { text, isLunar };
}
