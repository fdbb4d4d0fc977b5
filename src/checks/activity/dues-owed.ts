import { addMonths, type CalendarDate, type Day, firstDay } from '../../model/calendar-date.ts';

/** Months of dues owed in one calendar year, and the last of them as `YYYY-MM`. */
export interface YearOfDues {
  readonly year: number;
  readonly months: number;
  readonly through: CalendarDate;
}

/** The months from the one after `paidThrough` to the one before that of `day`, counted for each calendar year by itself. */
export function duesOwed(paidThrough: CalendarDate, day: Day): readonly YearOfDues[] {
  const years = new Map<number, YearOfDues>();
  const thisMonth = day.slice(0, 7);
  for (let at = addMonths(firstDay(paidThrough), 1); at.slice(0, 7) < thisMonth; at = addMonths(at, 1)) {
    const year = Number(at.slice(0, 4));
    years.set(year, { year, months: (years.get(year)?.months ?? 0) + 1, through: at.slice(0, 7) });
  }
  return [...years.values()];
}
