import type { CalendarDate } from '../model/calendar-date.ts';
import type { PersonFacts, PersonName, PersonNumber } from '../model/person.ts';
import type { Gender } from '../model/table.ts';
import { type ParsedDate, parseDate } from '../vietnam/parse-date.ts';
import { parsePersonName } from '../vietnam/person-name.ts';
import { parsePersonNumber, splitStacked } from '../vietnam/person-number.ts';
import { placeKey } from '../vietnam/place.ts';
import { parseGender } from '../vietnam/status.ts';
import { dateIn } from './dates.ts';
import type { RowReader, Value } from './read-row.ts';

const NUMBER_FIELDS = ['nationalId', 'formerNationalId', 'partyCard', 'formerPartyCard', 'dossierNumber', 'otherId'] as const;

const isMark = (text: string) => /^[xX✓✔√+*]$/u.test(text.trim());
const hasDigits = (text: string) => /\d/.test(text);

/** "Họ tên⏎Ngày sinh⏎Số CCCD" in one cell: the lines that are not the name, to be told apart by kind of value. */
interface Stacked {
  readonly name: string;
  readonly others: readonly string[];
}

function unstack(text: string): Stacked {
  const lines = text.split('\n').map((line) => line.trim());
  const names = lines.filter((line) => line !== '' && !hasDigits(line));
  const others = lines.filter(hasDigits);
  return names.length > 0 ? { name: names.join(' '), others } : { name: text.replaceAll('\n', ' '), others: [] };
}

/** The whole name, from one column or from family, middle and given names in columns of their own. */
function stackedName(row: RowReader): Stacked {
  const full = row.values('fullName').map(({ text }) => text);
  if (full.length > 0) return unstack(full.join('\n'));
  const parts = (['surname', 'familyAndMiddleName', 'givenName'] as const).flatMap((field) => row.text(field) ?? []);
  return { name: parts.join(' '), others: [] };
}

function nameOf(row: RowReader, text: string): PersonName | null {
  const name = parsePersonName(text);
  if (!name) return null;
  const aliases = row.values('alias').flatMap((value) => parsePersonName(value.text)?.plain ?? []);
  return { ...name, aliases: [...new Set([...name.aliases, ...aliases])].filter((alias) => alias !== name.plain) };
}

function numberIn(row: RowReader, value: Value, text: string, field: PersonNumber['field']): readonly PersonNumber[] {
  const { number, problem } = parsePersonNumber(text, value.cell.kind === 'number', field, value.column.heading);
  if (problem) row.note(value);
  for (const repair of number?.repairs ?? []) row.repaired(value, repair, number?.value ?? '');
  return number ? [number] : [];
}

const numbersOf = (row: RowReader): readonly PersonNumber[] =>
  NUMBER_FIELDS.flatMap((field) =>
    row.values(field).flatMap((value) => splitStacked(value.text).flatMap((part: string) => numberIn(row, value, part, field))),
  );

/** From a "Giới tính" column, x-marks under "Nam | Nữ", or the column that the birth date stands in. */
function genderOf(row: RowReader): Gender | null {
  for (const { column, text } of row.values('gender')) {
    if (column.sex) {
      if (isMark(text)) return column.sex;
      continue;
    }
    if (isMark(text)) return /nữ/i.test(column.heading) ? 'female' : 'male';
    const gender = parseGender(text.split(/[\n,;/]/)[0] ?? '');
    if (gender) return gender;
  }
  return row.values('birthDate').find(({ column }) => column.sex)?.column.sex ?? null;
}

/** `latest`: the last year a member can have been born in, which settles two-digit years. */
function birthOf(row: RowReader, stacked: readonly string[], latest: number): ParsedDate {
  const inColumn = dateIn(row, 'birthDate', { latest });
  if (inColumn.date || inColumn.digits) return inColumn;
  const dates = stacked.map((line) => parseDate(line, { latest })).filter(({ date, digits }) => date ?? digits);
  return dates[0] ?? inColumn;
}

const ADULT = 18;

/**
 * What a row says about a person, or null where it has no name. `admission` settles two-digit birth years: nobody is
 * admitted before the age of 18.
 */
export function personFacts(row: RowReader, asOf: CalendarDate, admission: CalendarDate | null): PersonFacts | null {
  const stacked = stackedName(row);
  const name = nameOf(row, stacked.name);
  if (!name) return null;
  const birth = birthOf(row, stacked.others, Number((admission ?? asOf).slice(0, 4)) - ADULT);
  const stackedNumbers = stacked.others.flatMap((line) => {
    const { number } = parsePersonNumber(line, false, 'nationalId', 'CCCD');
    return number ? [number] : [];
  });
  const hometown = row.text('hometown');
  return {
    name,
    birthDate: birth.isLunar ? (birth.date?.slice(0, 4) ?? null) : birth.date,
    birthDigits: birth.digits,
    gender: genderOf(row),
    numbers: [...numbersOf(row), ...stackedNumbers],
    hometown: hometown ? placeKey(hometown) : null,
  };
}
