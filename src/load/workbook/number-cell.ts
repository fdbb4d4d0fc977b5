import type { Cell } from '../../model/sheet.ts';
import type { NumberFormat } from './number-format.ts';
import { numberText } from './number-text.ts';
import type { SerialDays } from './serial-days.ts';

/**
 * A number as a cell: a day where its format makes it one. A serial of 1900 to 2100 is a year typed into a cell formatted
 * as a date (1985 would be 7 June 1905). `written` is the file's own text of the number: a double keeps 15 digits of it.
 */
export function numberCell(written: string, format: NumberFormat, days: SerialDays, font: string | null): Cell {
  const value = Number(written);
  if (!format.isDate) {
    const isExact = !/^-?\d{16,}$/.test(written);
    return { kind: 'number', text: isExact ? numberText(value, format.code) : written, value, font };
  }
  const isYear = Number.isInteger(value) && value >= 1900 && value <= 2100;
  const day = isYear ? null : days(value);
  if (day !== null) return { kind: 'date', text: day, font };
  const rounded = Math.round(value * 1e8) / 1e8;
  return { kind: 'number', text: numberText(rounded, undefined), value: rounded, font };
}
