import { addDays, daysBetween } from '../../../model/calendar-date.ts';
import type { Cell } from '../../../model/sheet.ts';
import { numberText } from '../number-text.ts';
import type { Attributes } from '../xlsx/parse-xml.ts';

const DAY = /^\d{4}-\d\d-\d\d(?=$|T)/;

/** A year typed into a cell formatted as a date is a day of 1905: its serial number is the year. */
function dateCell(day: string, firstDay: string, font: string | null): Cell {
  const serial = day < addDays(firstDay, 1900) || day > addDays(firstDay, 2100) ? 0 : daysBetween(firstDay, day);
  return serial === 0 ? { kind: 'date', text: day, font } : { kind: 'number', text: String(serial), value: serial, font };
}

function numberCell(written: string, shown: string, font: string | null): Cell {
  const value = Number(written);
  if (shown === 'TRUE' || shown === 'FALSE') return { kind: 'boolean', text: shown, font };
  // Zeros that only the format writes are kept, as are digits that a double loses.
  const isPadded = /^0\d+$/.test(shown) && Number(shown) === value;
  const isLong = /^-?\d{16,}$/.test(written);
  return { kind: 'number', text: isPadded ? shown : isLong ? written : numberText(value, undefined), value, font };
}

/** A cell's content by its value type; `shown` is the text of its paragraphs. Null where there is nothing. */
export function odsCell(attributes: Attributes, shown: string, firstDay: string, font: string | null): Cell | null {
  const type = attributes['office:value-type'];
  if (attributes['calcext:value-type'] === 'error') return { kind: 'error', text: shown, font };
  const value = attributes['office:value'];
  if ((type === 'float' || type === 'percentage' || type === 'currency') && value !== undefined) return numberCell(value, shown, font);
  if (type === 'boolean') return { kind: 'boolean', text: attributes['office:boolean-value'] === 'true' ? 'TRUE' : 'FALSE', font };
  const day = type === 'date' ? attributes['office:date-value']?.match(DAY)?.[0] : undefined;
  if (day !== undefined) return dateCell(day, firstDay, font);
  const text = shown === '' ? (attributes['office:string-value'] ?? '') : shown;
  return text === '' ? null : { kind: 'text', text, font };
}
