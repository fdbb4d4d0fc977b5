import type { NumberRepair } from '../model/person.ts';
import { plainLetters } from './fold.ts';

/** A number's digits, and what had to be done to find them. `grouping` stands for anything between or around the digits. */
export interface NumberText {
  readonly digits: string;
  readonly repairs: readonly NumberRepair[];
}

const FULL_WIDTH = /[\uff10-\uff19]/g;
const SCIENTIFIC = /^(\d)(?:[.,](\d+))?e\+?0*(\d{1,2})$/i;
const LABEL =
  /^(?:so|ma)?\s*(?:the|cccd|cmnd|cmtnd|cmt|cc|can cuoc(?: cong dan)?|chung minh(?: nhan dan)?|dinh danh)?\s*(?:so|dv|dang vien|dang)?\s*[:.]*\s*(?=[\do])/;
// "036085001234 (cấp 2021)", "036085001234 cấp ngày 15/03/2021", "036085001234, 15/03/2021, Cục CS".
const REMARK = /\s*(?:\(.*|[,;–-]?\s*(?:ngay|noi cap|cap|do)\b.*|[\s,;–-]\s*\d{1,2}[/.-]\d{1,2}[/.-]\d{4}\b.*)$/;
const GROUPING = /[\s\u00a0.,\-_'\u2019`"]/g;
// 18.0 is what a program makes of 18.
const DECIMAL_CARD = /^(\d{2}(?=[.,](?:\d*[1-9]|\d{6}))|\d(?=[.,]\d{3}))[.,](\d{1,6})$/;
const LETTER_O = /^[\do]+$/;
// 36085001234.5 is a number that somebody reckoned with: nobody groups so many digits.
const FRACTION = /^\d{7,}[.,]\d+$/;
const AROUND = /^[([]\s*|\s*[)\]*]+$/g;

// All digits are there only if the mantissa shows them all: 3.6085001234E+10, not 3.6085E+10.
function fromScientific(found: RegExpExecArray): NumberText | 'precision-lost' {
  const digits = `${found[1]}${found[2] ?? ''}`;
  return digits.length === Number(found[3]) + 1 ? { digits, repairs: ['grouping'] } : 'precision-lost';
}

/** An old card typed 18.012340 became the number 18.01234: two digits, a point and six decimals. */
function fromDecimal(found: RegExpExecArray): NumberText {
  const whole = found[1] ?? '';
  const decimals = found[2] ?? '';
  const repairs: NumberRepair[] = [decimals.length < 6 ? 'decimal-card' : 'grouping'];
  if (whole.length < 2) repairs.push('zeros-lost');
  return { digits: whole.padStart(2, '0') + decimals.padEnd(6, '0'), repairs };
}

const NO_REPAIRS: readonly NumberRepair[] = [];
const GROUPED: readonly NumberRepair[] = ['grouping'];

/** The digits of a number's cell; `isCard` where a point may be that of an old Party card. */
export function numberText(text: string, isCard: boolean): NumberText | 'malformed' | 'precision-lost' {
  const ascii = text.trim().replace(FULL_WIDTH, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0));
  if (/^\d+$/.test(ascii)) return { digits: ascii, repairs: ascii === text.trim() ? NO_REPAIRS : GROUPED };
  const plain = plainLetters(ascii)
    .replace(/^['\u2019`"]+/, '')
    .replace(AROUND, '');
  const scientific = SCIENTIFIC.exec(plain);
  if (scientific) return fromScientific(scientific);
  const decimal = isCard ? DECIMAL_CARD.exec(plain) : null;
  if (decimal) return fromDecimal(decimal);
  const bare = plain
    .replace(REMARK, '')
    .replace(LABEL, '')
    .replace(/[.,]0{1,2}$/, '');
  if (FRACTION.test(bare)) return 'malformed';
  const compact = bare.replace(GROUPING, '');
  if (!LETTER_O.test(compact) || !/\d{4}|\d.*\d.*\d.*\d/.test(compact)) return 'malformed';
  const repairs: NumberRepair[] = compact.length === ascii.length ? [] : ['grouping'];
  if (compact.includes('o')) repairs.push('letter-o');
  return { digits: compact.replaceAll('o', '0'), repairs };
}
