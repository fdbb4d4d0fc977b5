import { type Day, daysBetween } from './calendar-date.ts';

/** The number by which a spreadsheet keeps a day since 1 March 1900: no time zone can move it. */
export const serialDay = (day: Day): number => daysBetween('1899-12-30', day);
