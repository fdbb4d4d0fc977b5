import { plainLetters } from './fold.ts';

/** What was done to a date to read it. */
export type DateRepair = 'full-width' | 'letter-o' | 'remark' | 'lunar' | 'two-digit-year' | 'zeros-lost' | 'decimal-month' | 'serial';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH_NAME = '(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.?';
const DAY_MONTH_NAME = new RegExp(`^(\\d{1,2})[\\s-]*${MONTH_NAME}[\\s,-]*(\\d{2,4})$`);
const MONTH_NAME_DAY = new RegExp(`^${MONTH_NAME}\\s*(\\d{1,2}),?\\s+(\\d{4})$`);
const MONTH_NAME_YEAR = new RegExp(`^${MONTH_NAME}[\\s-]*(\\d{2,4})$`);

const DAY_WORDS = /^(?:ngay|mung|mong)?\s*(\d{1,2})\s*[,/.-]?\s*(?:thang|thg|th)\.?\s*(\d{1,2})\s*[,/.-]?\s*(?:nam)?\s*(\d{2,4})$/;
const MONTH_WORDS = /^(?:thang|thg|th|t)\s*\.?\s*(\d{1,2})\s*(?:nam|[/.,-])?\s*(\d{4}|\d{2})$/;
const YEAR_WORDS = /^(?:sinh\s*)?(?:nam|sn|khoang|~|\u2248)[\s:.]*(\d{4})$/;
const LEAD = /^(?:sinh\s*)?(?:ngay|sn|sinh|vao|tu|den)\s*:?\s*(?=\d{1,4}\s*[/.-])/;
const LUNAR = /\(?\s*(?:am\s*lich|lich\s*am|\(\s*al\s*\)|\bal\b|a\.l\b\.?)\s*\)?/;
const WHOLLY_BRACKETED = /^[([]([^()[\]]*)[)\]]$/;
const BRACKETED = /\s*\([^)]*\)?\s*$/;
/** Dashes that a word processor puts for a hyphen, and the minus sign. */
export const DASHES = /[\u2010-\u2015\u2212]/g;
const TIME = /(?:[t ]\s*|,\s*)\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?\s*(?:am|pm|sa|ch|z)?\s*(?:[+-]\d{2}:?\d{2})?$/;
// "../../1950", "--/--/1950", "??/05/1950", "__/__/1950", "  /  /1950": parts that nobody knew.
const UNKNOWN_PART = /^(?:[?x_.…]+|-{1,3})(?=\s*[/-])|(?<=[/])(?:\s*(?:[?x_.…]+|-{1,3})\s*)(?=[/])/g;
const EMPTY_PART = /^(?=\/)|(?<=\/)\s*(?=\/)/g;

/** The text of a date cell in one spelling: digits and separators only, where it is a date at all; and what had to be done. */
export interface DateText {
  readonly text: string;
  readonly repairs: readonly DateRepair[];
}

const monthNumber = (name: string | undefined): string => String(MONTHS.indexOf(name ?? '') + 1);

function namedMonth(text: string): string {
  const named = DAY_MONTH_NAME.exec(text);
  if (named) return `${named[1]}/${monthNumber(named[2])}/${named[3]}`;
  const american = MONTH_NAME_DAY.exec(text);
  if (american) return `${american[2]}/${monthNumber(american[1])}/${american[3]}`;
  const month = MONTH_NAME_YEAR.exec(text);
  return month ? `00/${monthNumber(month[1])}/${month[2]}` : text;
}

function vietnameseWords(text: string): string {
  const day = DAY_WORDS.exec(text);
  if (day) return `${day[1]}/${day[2]}/${day[3]}`;
  const month = MONTH_WORDS.exec(text);
  if (month) return `00/${month[1]}/${month[2]}`;
  return YEAR_WORDS.exec(text)?.[1] ?? text;
}

const asciiDigits = (text: string) => text.replace(/[０-９]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0));

/** The date without a remark behind it: "15/03/1985 (theo hồ sơ gốc)"; one that is bracketed as a whole is no remark. */
function withoutRemark(text: string): string {
  if (!/[[(]/.test(text)) return text;
  const inside = WHOLLY_BRACKETED.exec(text)?.[1];
  return inside === undefined ? text.replace(BRACKETED, '') : inside.trim();
}

/** Brings "ngày 15 tháng 3 năm 1985", "15-Mar-85", "1985-03-15T00:00:00", "O5/03/1985" to digits and separators. */
export function dateText(cell: string): DateText {
  const repairs: DateRepair[] = [];
  const ascii = asciiDigits(cell);
  if (ascii !== cell) repairs.push('full-width');
  const plain = plainLetters(ascii.trim()).replace(DASHES, '-').replace(/\s+/g, ' ');
  const isLunar = LUNAR.test(plain);
  if (isLunar) repairs.push('lunar');
  const whole = (isLunar ? plain.replace(LUNAR, ' ') : plain).trim();
  const bare = withoutRemark(whole);
  if (bare.length < whole.length - 2) repairs.push('remark');
  let text = bare
    .replace(/^['`\u2019]+|[\s.,;?*]+$/g, '')
    .replace(TIME, '')
    .replace(LEAD, '')
    .trim();
  if (/[a-z~\u2248]/.test(text)) text = vietnameseWords(namedMonth(text));
  if (/[?x_…]|[-.]{1,3}\s*\//.test(text)) text = text.replace(UNKNOWN_PART, '00');
  if (/^[^/]*\/[^/]*\/\d+$/.test(text)) text = text.replace(EMPTY_PART, '00');
  if (/o/.test(text) && /^[\do\s/.-]+$/.test(text)) {
    text = text.replace(/o/g, '0');
    repairs.push('letter-o');
  }
  return { text, repairs };
}
