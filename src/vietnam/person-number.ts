import type { NumberForm, NumberRepair, PersonNumber } from '../model/person.ts';
import { saysNothing } from './blank-words.ts';
import { holderOf } from './cccd.ts';
import { plainKey } from './fold.ts';
import { type NumberText, numberText } from './number-text.ts';

/** A number as it is read, wherever it stands. */
export type ReadNumber = Omit<PersonNumber, 'column'>;

/** A number read from a cell, or why it cannot be; both null where the cell says that there is none. */
export interface ParsedNumber {
  readonly number: ReadNumber | null;
  readonly problem: 'malformed' | 'precision-lost' | 'not-a-number' | null;
}

type Field = PersonNumber['field'];

const NOTHING: ParsedNumber = { number: null, problem: null };
const MALFORMED: ParsedNumber = { number: null, problem: 'malformed' };
const PRECISION_LOST: ParsedNumber = { number: null, problem: 'precision-lost' };
const NOT_A_NUMBER: ParsedNumber = { number: null, problem: 'not-a-number' };

const DOSSIER = /^(\d{6})(\p{L}{1,3})$/u;
/** "15/03/2021", "15.3.2021", a date cell: no card is grouped so. */
const DATE = /^(?:\d{1,2}\s*([./-])\s*\d{1,2}\s*\1\s*(?:19|20)\d{2}|\d{4}-\d{2}-\d{2})$/;
/** More digits than a spreadsheet's number can hold. */
const SAFE_DIGITS = 15;

interface Classified {
  readonly form: NumberForm;
  readonly value: string;
  readonly repair: NumberRepair | null;
}

const isCard = (field: Field): boolean => field === 'partyCard' || field === 'formerPartyCard';

/** A heading of CMND or CCCD alone: not "Số thẻ", nor a column for both. */
function speaksOfIdentityAlone(heading: string): boolean {
  const plain = plainKey(heading);
  return (
    /cmnd|cccd|cmtnd|\bcmt\b|chung minh|can cuoc/.test(plain) &&
    !/dang|\bdv\b|(?<!can cuoc.*)\bso the\b(?! (?:can cuoc|cccd|cmnd))/.test(plain)
  );
}

/** Eight digits are an old card, but under a heading of CMND or CCCD alone a CMND that lost its zero. */
function ofEight(digits: string, heading: string): Classified | null {
  if (!speaksOfIdentityAlone(heading)) return { form: 'card', value: digits, repair: null };
  return digits.startsWith('0') ? null : { form: 'cmnd', value: `0${digits}`, repair: 'zeros-lost' };
}

/**
 * 000 + CMND and 0000 + old card, as programs fill a column of twelve. A CMND may itself begin with 0 (Hà Nội's 01…); of
 * eleven digits one was lost, and what stands behind the padding is told as it would be alone.
 */
function unpadded(digits: string, field: Field, heading: string): Classified | null {
  if (digits.length === 11) {
    const own = ofEight(digits.slice(3), heading);
    return own && { ...own, repair: 'padded' };
  }
  const isOldCard = digits.startsWith('0000') && (isCard(field) || digits.startsWith('00000'));
  return isOldCard
    ? { form: 'card', value: digits.slice(4), repair: 'padded' }
    : { form: 'cmnd', value: digits.slice(3), repair: 'padded' };
}

/** Ten or eleven digits are a personal number without its zeros: what still begins with one has lost another digit. */
const withZeros = (digits: string): Classified | null =>
  digits.startsWith('0') ? null : { form: 'personal', value: digits.padStart(12, '0'), repair: 'zeros-lost' };

/** What a number is by its digits: the heading decides for eight digits alone. */
function classify(digits: string, field: Field, heading: string): Classified | null {
  switch (digits.length) {
    case 12:
      return digits.startsWith('000') ? unpadded(digits, field, heading) : { form: 'personal', value: digits, repair: null };
    case 11:
      return digits.startsWith('000') ? unpadded(digits, field, heading) : withZeros(digits);
    case 10:
      return withZeros(digits);
    case 9:
      return { form: 'cmnd', value: digits, repair: null };
    case 8:
      return ofEight(digits, heading);
    case 7:
      return digits.startsWith('0') ? null : { form: 'card', value: `0${digits}`, repair: 'zeros-lost' };
    default:
      return null;
  }
}

/** A number's cell before it is read. */
interface NumberCell {
  readonly text: string;
  readonly isNumberCell: boolean;
  readonly field: Field;
  readonly heading: string;
}

function fromDigits({ digits, repairs }: NumberText, { text, isNumberCell, field, heading }: NumberCell): ParsedNumber {
  if (/^0*$/.test(digits)) return NOTHING;
  if (isNumberCell && digits.length > SAFE_DIGITS) return PRECISION_LOST;
  const found = classify(digits, field, heading);
  if (found === null) return MALFORMED;
  const all = found.repair === null ? repairs : [...repairs, found.repair];
  const { form, value } = found;
  const holder = form === 'personal' ? holderOf(value) : null;
  return { number: { field, form, value, repairs: all, written: text.trim(), holder }, problem: null };
}

/** "623998 nđ" is 623998NĐ; any other number is kept as text, in capitals and without blanks. */
function asText(text: string, field: Field): ParsedNumber {
  const value = text
    .normalize('NFC')
    .replace(/^['\u2019`]+|\.0+$|[\s\u00a0'\u2019]+/g, '')
    .toUpperCase();
  const compact = value.replace(/[.\-_/]/g, '');
  const isDossier = field !== 'otherId';
  const form: NumberForm = isDossier ? 'dossier' : 'other';
  if (/^[\s\-.0X]*$/.test(value)) return NOTHING;
  const shown = isDossier && DOSSIER.test(compact) ? compact : value;
  return { number: { field, form, value: shown, repairs: [], written: text.trim(), holder: null }, problem: null };
}

const count = (text: string, of: RegExp) => text.match(of)?.length ?? 0;

/** What is no plain number: a dossier number in any column, a number with a letter too many, or words. */
function fromLetters({ text, field }: NumberCell): ParsedNumber {
  const dossier = asText(text, field);
  if (dossier.number !== null && DOSSIER.test(dossier.number.value)) return dossier;
  // "8360465041X" is a number that somebody mistyped, "Cấp lại năm 2021" is none
  return count(text.normalize('NFC'), /\p{L}/gu) < count(text, /\d/g) ? MALFORMED : NOT_A_NUMBER;
}

/**
 * A person's number as it was meant: grouping, apostrophes and O for 0 repaired, lost zeros put
 * back, padding taken off, placeholders read as nothing.
 */
export function parsePersonNumber(text: string, isNumberCell: boolean, field: Field, heading: string): ParsedNumber {
  if (saysNothing(text)) return NOTHING;
  if (field === 'dossierNumber' || field === 'otherId') return asText(text, field);
  if (DATE.test(text.trim())) return NOT_A_NUMBER;
  const cell: NumberCell = { text, isNumberCell, field, heading };
  const read = numberText(text, isCard(field));
  if (read === 'malformed') return fromLetters(cell);
  if (read === 'precision-lost') return PRECISION_LOST;
  return fromDigits(read, cell);
}

// A dash or stroke separates two numbers only where each has digits enough to be one: not in 15 / 03 / 1985, nor in 12/45.
const STACKED = /\n|;|(?<=\d{4}\S{0,4})\s+[-–/]\s+(?=\S{0,4}\d{4})|(?<=\d{8})\/(?=\d{8})/;

/** The values of a cell that holds several: "36533495 / 623998NĐ", or one a line. */
export function splitStacked(text: string): readonly string[] {
  if (!/[\n;/]|\s[-–]\s/.test(text)) return [text];
  return text
    .split(STACKED)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}
