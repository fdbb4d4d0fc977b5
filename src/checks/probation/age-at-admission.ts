import { type CalendarDate, firstDay, lastDay } from '../../model/calendar-date.ts';

const monthOf = (day: string) => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7));

/** Months of age on admission, counted by month and not by day (mục 1): the youngest and the oldest that the dates allow. */
export const monthsOfAge = (born: CalendarDate, admitted: CalendarDate): { readonly youngest: number; readonly oldest: number } => ({
  youngest: monthOf(firstDay(admitted)) - monthOf(lastDay(born)),
  oldest: monthOf(lastDay(admitted)) - monthOf(firstDay(born)),
});
