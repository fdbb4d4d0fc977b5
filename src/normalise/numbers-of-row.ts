import { columnLetters } from '../model/column-letters.ts';
import { packed } from '../model/packed.ts';
import type { PersonNumber, UnreadNumber } from '../model/person.ts';
import { parseDate } from '../vietnam/parse-date.ts';
import { type ParsedNumber, parsePersonNumber, type ReadNumber, splitStacked } from '../vietnam/person-number.ts';
import { remember } from '../vietnam/remember.ts';
import type { RowReader, Value } from './read-row.ts';

const NUMBER_FIELDS = ['nationalId', 'formerNationalId', 'partyCard', 'formerPartyCard', 'dossierNumber', 'otherId'] as const;

/** "Số thẻ đảng viên, số lý lịch, số huy hiệu": a cell of several numbers that tell themselves apart. */
const SEVERAL = /[,;/\n].*(?:lý lịch|lí lịch|huy hiệu|số ll)|(?:lý lịch|lí lịch|huy hiệu).*[,;/\n]/iu;
const DOSSIER = /^\d{5,6}\s*[./-]?\s*\p{L}{1,3}$/u;
const HAS_WORD = /\p{L}{2}/u;
const digitsIn = (text: string) => text.replace(/\D/g, '').length;

/** The field of one number among several: a card has eight or twelve digits, a dossier number ends in letters, a badge's is shorter. */
function fieldAmong(text: string, field: PersonNumber['field']): PersonNumber['field'] | null {
  if (DOSSIER.test(text.trim())) return 'dossierNumber';
  return [8, 9, 11, 12].includes(digitsIn(text)) ? field : null;
}

/** The year a person was born in, or where that is not known the latest it can have been. */
export interface BirthYear {
  readonly born: number | null;
  readonly latest: number;
}

/** Zeros are put back only where the number then tells of the person's own year of birth: nothing else confirms that they were lost. */
function areZerosConfirmed({ repairs, holder }: ReadNumber, { born, latest }: BirthYear): boolean {
  const year = repairs.includes('zeros-lost') ? holder?.birthYear : undefined;
  return year === undefined || (born === null ? year <= latest : year === born);
}

/** What a row gives for its person's numbers: those that are read, those that may be, and those that cannot be. */
export interface NumbersOfRow {
  readonly numbers: readonly PersonNumber[];
  readonly doubtful: readonly PersonNumber[];
  readonly unread: readonly UnreadNumber[];
}

/** The numbers of a row while its cells are read. */
interface Found {
  readonly row: RowReader;
  readonly birth: BirthYear;
  readonly numbers: PersonNumber[];
  readonly doubtful: PersonNumber[];
  readonly unread: UnreadNumber[];
}

/** Keeps a number that was read in a cell, with a note of what was done to read it, unless its zeros are not confirmed. */
function keep({ row, birth, numbers, doubtful }: Found, value: Value, read: ReadNumber): void {
  const { field, form, value: digits, repairs, written, holder } = read;
  // Written out: spreading is slow, and there are two numbers a row.
  const number: PersonNumber = { field, form, value: digits, repairs, written, holder, column: columnLetters(value.column.index) };
  if (!areZerosConfirmed(number, birth)) {
    row.note(value, 'unconfirmed-zeros');
    doubtful.push(number);
    return;
  }
  for (const repair of number.repairs) row.repaired(value, repair, number.value);
  numbers.push(number);
}

const saysSeveral = remember(1000, (heading) => SEVERAL.test(heading));

function partsOf(value: Value): readonly (ParsedNumber & { readonly text: string; readonly field: PersonNumber['field'] })[] {
  const { column, cell, text } = value;
  const own = column.field as PersonNumber['field'];
  return splitStacked(text).flatMap((part) => {
    const field = saysSeveral(column.heading) ? fieldAmong(part, own) : own;
    if (field === null) return [];
    const { number, problem } = parsePersonNumber(part, cell.kind === 'number', field, column.heading);
    return { number, problem, text: part, field };
  });
}

function readCell(found: Found, value: Value): void {
  const parts = partsOf(value);
  const hasNumber = parts.some(({ number }) => number !== null);
  const column = columnLetters(value.column.index);
  for (const { number, problem, text, field } of parts) {
    // beside a number words and days say where and when it was issued: "Cấp ngày 01/02/2021"
    if (hasNumber && number === null && HAS_WORD.test(text)) continue;
    if (problem === 'not-a-number' ? !hasNumber : problem !== null) found.row.note(value);
    if (problem === 'malformed' || problem === 'precision-lost') found.unread.push({ field, written: text.trim(), column, problem });
    if (number !== null) keep(found, value, number);
  }
}

/** "Họ tên⏎Ngày sinh⏎Số CCCD": a line that is no day is the number; where telephones may stand too, one that cannot be read may be that. */
const SAYS_NUMBER = /cccd|cmnd|cmtnd|định danh|căn cước|chứng minh|thẻ/iu;
const SAYS_CARD = /thẻ(?!\s*căn cước)/iu;
const SAYS_TELEPHONE = /điện thoại|đ\.?t(?!\p{L})|sđt|phone/iu;

function readStacked(found: Found, value: Value, line: string): void {
  const heading = value.column.heading.normalize('NFC');
  const isSaid = SAYS_NUMBER.test(heading);
  // 15.03.1985 and 31.02.1985 have eight digits too, but 36491497 is no day.
  const { date, digits } = parseDate(line);
  if (date !== null || (digits !== null && !(isSaid && /^\d{8}$/.test(line)))) return;
  const field = isSaid && SAYS_CARD.test(heading) && !/cccd|cmnd|cmtnd|định danh/iu.test(heading) ? 'partyCard' : 'nationalId';
  const { number, problem } = parsePersonNumber(line, false, field, isSaid ? heading : 'CCCD');
  if (number !== null) keep(found, value, number);
  if ((problem !== 'malformed' && problem !== 'precision-lost') || !isSaid || SAYS_TELEPHONE.test(heading)) return;
  found.row.note(value);
  found.unread.push({ field, written: line.trim(), column: columnLetters(value.column.index), problem });
}

/** The numbers that a row gives for its person, in the order of its fields, then those stacked in the name's cell. */
export function numbersOfRow(row: RowReader, stacked: readonly string[], birth: BirthYear): NumbersOfRow {
  const found: Found = { row, birth, numbers: [], doubtful: [], unread: [] };
  for (const field of NUMBER_FIELDS) for (const value of row.values(field)) readCell(found, value);
  const [name] = stacked.length === 0 ? [] : row.values('fullName');
  if (name !== undefined) for (const line of stacked) readStacked(found, name, line);
  return { numbers: packed(found.numbers), doubtful: packed(found.doubtful), unread: packed(found.unread) };
}
