import type { PersonNumber } from '../model/person.ts';
import { parseDate } from '../vietnam/parse-date.ts';
import { cccdParts, parsePersonNumber, splitStacked } from '../vietnam/person-number.ts';
import type { RowReader, Value } from './read-row.ts';

const NUMBER_FIELDS = ['nationalId', 'formerNationalId', 'partyCard', 'formerPartyCard', 'dossierNumber', 'otherId'] as const;

/** "Số thẻ đảng viên, số lý lịch, số huy hiệu": a cell of several numbers that tell themselves apart. */
const SEVERAL = /[,;/\n].*(?:lý lịch|lí lịch|huy hiệu|số ll)|(?:lý lịch|lí lịch|huy hiệu).*[,;/\n]/iu;
const DOSSIER = /^\d{5,6}\s*[./-]?\s*\p{L}{1,3}$/u;
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
function areZerosConfirmed({ form, value, repairs }: PersonNumber, { born, latest }: BirthYear): boolean {
  const year = form === 'personal' && repairs.includes('zeros-lost') ? cccdParts(value)?.birthYear : undefined;
  return year === undefined || (born === null ? year <= latest : year === born);
}

/** A number that was read in a cell, with a note of what was done to read it; none where its zeros are not confirmed. */
function kept(row: RowReader, value: Value, number: PersonNumber | null, birth: BirthYear): readonly PersonNumber[] {
  if (number === null) return [];
  if (!areZerosConfirmed(number, birth)) {
    row.note(value, 'unconfirmed-zeros');
    return [];
  }
  for (const repair of number.repairs) row.repaired(value, repair, number.value);
  return [number];
}

function numberIn(row: RowReader, value: Value, text: string, birth: BirthYear): readonly PersonNumber[] {
  const own = value.column.field as PersonNumber['field'];
  const field = SEVERAL.test(value.column.heading) ? fieldAmong(text, own) : own;
  if (field === null) return [];
  const { number, problem } = parsePersonNumber(text, value.cell.kind === 'number', field, value.column.heading);
  if (problem) row.note(value);
  return kept(row, value, number, birth);
}

/** The numbers that a row gives for its person, in the order of its fields, then those stacked in the name's cell. */
export function numbersOfRow(row: RowReader, stacked: readonly string[], birth: BirthYear): readonly PersonNumber[] {
  const numbers: PersonNumber[] = [];
  for (const field of NUMBER_FIELDS) {
    for (const value of row.values(field)) {
      for (const part of splitStacked(value.text)) numbers.push(...numberIn(row, value, part, birth));
    }
  }
  for (const line of stacked) {
    // 15.03.1985 has eight digits too.
    const { date, digits } = parseDate(line);
    const { number } = (date ?? digits) ? { number: null } : parsePersonNumber(line, false, 'nationalId', 'CCCD');
    numbers.push(
      ...row
        .values('fullName')
        .slice(0, 1)
        .flatMap((name) => kept(row, name, number, birth)),
    );
  }
  return numbers;
}
