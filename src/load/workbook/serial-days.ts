import { addDays, type Day } from '../../model/calendar-date.ts';

/** The day 0 of a workbook that counts from 1900 or from 1904. */
export const dayZero = (is1904: boolean): Day => (is1904 ? '1904-01-01' : '1899-12-30');

/** Excel believes in 29 February 1900, its day 60; the days before it are therefore one later than they are counted. */
const FALSE_LEAP_DAY = 60;
const LAST_SERIAL = 2_958_465;
const DAY_MS = 86_400_000;

/** The calendar day of a date's serial number, or null where it is no day: a time alone, or beyond the calendar. */
export type SerialDays = (serial: number) => Day | null;

function dayOfSerial(serial: number, is1904: boolean): Day | null {
  if (is1904) return serial < 1 || serial > LAST_SERIAL - 1462 ? null : addDays(dayZero(true), serial);
  if (serial < 1 || serial > LAST_SERIAL || serial === FALSE_LEAP_DAY) return null;
  return addDays(serial < FALSE_LEAP_DAY ? '1899-12-31' : dayZero(false), serial);
}

/** A workbook's way of counting days, from 1900 or 1904; lists repeat few days, so each is worked out once. */
export function serialDays(is1904: boolean): SerialDays {
  const known = new Map<number, Day | null>();
  return (serial) => {
    // Rounded to milliseconds: 27513.999999999996 is a midnight that arithmetic missed.
    const whole = Math.floor(Math.round(serial * DAY_MS) / DAY_MS);
    const day = known.get(whole);
    if (day !== undefined) return day;
    const worked = dayOfSerial(whole, is1904);
    known.set(whole, worked);
    return worked;
  };
}
