import type { CalendarDate } from '../model/calendar-date.ts';
import type { PersonFacts, PersonName } from '../model/person.ts';
import type { Gender } from '../model/table.ts';
import { saysYes } from '../vietnam/heading-value.ts';
import { withoutLost } from '../vietnam/mojibake.ts';
import { type ParsedDate, parseDate } from '../vietnam/parse-date.ts';
import { parsePersonName } from '../vietnam/person-name.ts';
import { parseGender } from '../vietnam/status.ts';
import { dateIn, keepRepairs } from './dates.ts';
import { holdsTwoPeople } from './holds-two-people.ts';
import type { NamesOfTable } from './names-of-table.ts';
import { withoutLetter } from './namesakes.ts';
import { numbersOfRow } from './numbers-of-row.ts';
import type { RowReader } from './read-row.ts';
import { type StackedName, stackedName } from './stacked-name.ts';

const isMark = (text: string) => /^[xX✓✔√+*]$/u.test(text.trim());

/** Words that are in the name as it is read and not in the cell: what a switched-off keyboard left was repaired. */
function isRetyped(text: string, display: string): boolean {
  if (text === display || text.includes(display)) return false;
  const written = new Set(withoutLost(text.normalize('NFC')).split(/[^\p{L}\p{M}\d]+/u));
  return display.split(/[^\p{L}\p{M}\d]+/u).some((word) => word !== '' && !written.has(word));
}

/** "Smith, John" read as one name: all its words are kept, and the comma is not. */
const isJoined = (text: string, display: string): boolean => text.includes(',') && text.replace(/\s*,\s*/g, ' ').trim() === display;

function nameOf(row: RowReader, { name: written, otherName }: StackedName, { namesakes, areForeign }: NamesOfTable): PersonName | null {
  const { name: text, letter } = withoutLetter(written, namesakes);
  const name = parsePersonName(text, areForeign);
  if (!name) return null;
  const [value] = [...row.values('fullName'), ...row.values('familyAndMiddleName'), ...row.values('givenName')];
  if (value !== undefined && isRetyped(text, name.display)) row.repaired(value, 'typing', name.display);
  if (value !== undefined && isJoined(text, name.display)) row.repaired(value, 'name-comma', name.display);
  const others = [...row.values('alias').map((alias) => alias.text), ...(otherName === null ? [] : [otherName])];
  if (others.length === 0 && letter === null) return name;
  const aliases = new Set([...name.aliases, ...others.flatMap((other) => parsePersonName(other, areForeign)?.plain ?? [])]);
  aliases.delete(name.plain);
  return { ...name, aliases: [...aliases], namesakeLetter: name.namesakeLetter ?? letter };
}

/** From a "Giới tính" column, x-marks under "Nam | Nữ", or the column that the birth date stands in. */
const MARKS_WOMEN = /nữ\s*[(:=]?\s*(x|✓|đánh dấu)/iu;

function genderOf(row: RowReader): Gender | null {
  for (const { column, text } of row.values('gender')) {
    if (column.sex && saysYes(text)) return column.sex;
    if (!column.sex && isMark(text)) return /nữ/i.test(column.heading.normalize('NFC')) ? 'female' : 'male';
    const gender = parseGender(text.split(/[\n,;/]/)[0] ?? '');
    if (gender) return gender;
  }
  const inBirth = row.values('birthDate').find(({ column }) => column.sex)?.column.sex;
  if (inBirth) return inBirth;
  // "Giới tính (Nữ X)": who has no mark is a man
  const isUnmarkedMan =
    row.values('gender').length === 0 && row.columns('gender').some(({ heading }) => MARKS_WOMEN.test(heading.normalize('NFC')));
  return isUnmarkedMan ? 'male' : null;
}

/** `latest`: the last year a member can have been born in, which settles two-digit years. */
function birthOf(row: RowReader, stacked: readonly string[], latest: number): ParsedDate {
  const inColumn = dateIn(row, 'birthDate', { latest });
  if (inColumn.date || inColumn.digits) return inColumn;
  const [cell] = row.values('fullName');
  for (const line of stacked) {
    const parsed = parseDate(line, { latest });
    if (cell && parsed.date) keepRepairs(row, cell, parsed);
    if (parsed.date ?? parsed.digits) return parsed;
  }
  return inColumn;
}

const ADULT = 18;

/** What must be known of a table and a record before its person is read. */
export interface PersonContext {
  readonly asOf: CalendarDate;
  /** Nobody is admitted before the age of 18: that settles two-digit birth years. */
  readonly admission: CalendarDate | null;
  readonly names: NamesOfTable;
  /** `placeKey`, remembered: many people come from few places. */
  readonly placeKey: (text: string) => string;
}

/** What a row says about a person, or null where it has no name, or two of two people. */
export function personFacts(row: RowReader, { asOf, admission, names, placeKey }: PersonContext): PersonFacts | null {
  if (holdsTwoPeople(row)) return null;
  const stacked = stackedName(row);
  const name = nameOf(row, stacked, names);
  if (!name) return null;
  const latest = Number((admission ?? asOf).slice(0, 4)) - ADULT;
  const birth = birthOf(row, stacked.others, latest);
  const born = birth.date?.slice(0, 4) ?? birth.digits?.slice(4);
  const [hometown, residence] = [row.text('hometown'), row.text('residence')];
  const { numbers, doubtful, unread } = numbersOfRow(row, stacked.others, { born: born === undefined ? null : Number(born), latest });
  return {
    name,
    birthDate: birth.date,
    birthDigits: birth.digits,
    gender: genderOf(row),
    numbers,
    unreadNumbers: unread,
    doubtfulNumbers: doubtful,
    hometown: hometown ? placeKey(hometown) : null,
    residence: residence ? placeKey(residence) : null,
  };
}
