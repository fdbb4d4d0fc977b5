import type { CalendarDate } from '../../model/calendar-date.ts';
import type { Cell } from './cell.ts';
import type { DayHabit } from './style.ts';

const isDate = (text: string): boolean => /^\d{4}(-\d\d){0,2}$/.test(text);

/** A date as text: 05/03/1985, 03/1985, 1985; a text that is no date stays as it is. */
export const slashed = (date: CalendarDate): string => (isDate(date) ? date.split('-').reverse().join('/') : date);

const withoutZeros = (date: CalendarDate, separator: string) => date.split('-').reverse().map(Number).join(separator);

const DAYS: Readonly<Record<DayHabit, (day: CalendarDate) => Cell>> = {
  slashed,
  short: (day) => withoutZeros(day, '/'),
  dotted: (day) => withoutZeros(day, '.'),
  dashed: (day) => day.split('-').reverse().join('-'),
  iso: (day) => day,
  cells: (day) => ({ day, format: 'dd/mm/yyyy' }),
  // Excel on a machine that reads the month first: a true date the wrong way round, or, past the 12th, a text
  'month-first': (day) =>
    Number(day.slice(8)) > 12 ? slashed(day) : { day: `${day.slice(0, 4)}-${day.slice(8)}-${day.slice(5, 7)}`, format: 'dd/mm/yyyy' },
};

/** A date as a list writes it; a year alone is typed as a number where days are cells. */
export function dateCell(date: CalendarDate | null, habit: DayHabit): Cell {
  if (date === null) return null;
  if (date === '#N/A') return { error: date };
  if (isDate(date) && date.length === 10) return DAYS[habit](date);
  return date.length === 4 && (habit === 'cells' || habit === 'month-first') ? Number(date) : slashed(date);
}

/** A month of dues: 01/2024, or a cell that shows so. */
export function monthCell(month: CalendarDate | null, habit: DayHabit): Cell {
  if (month === null) return null;
  return habit === 'cells' ? { day: `${month}-01`, format: 'mm/yyyy' } : slashed(month);
}
