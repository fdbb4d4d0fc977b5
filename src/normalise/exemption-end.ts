import type { CalendarDate } from '../model/calendar-date.ts';
import type { Status } from '../model/member.ts';
import { statusOfHeading } from '../vietnam/heading-value.ts';
import { parseMonth } from '../vietnam/parse-month.ts';
import { dateIn, dateWithin } from './dates.ts';
import type { RowReader } from './read-row.ts';

/** "Đến 31/12/2023", "đến hết tháng 6 năm 2023"; "chuyển đến 2015" is no end of anything. */
const UNTIL =
  /(?<!\p{L})(?<!(?:chuyển|chuyen|mới|moi)\s+)(?:đến|den|tới|toi|until|to)[\s:]+(?=(?:(?:hết|het|cuối|cuoi|ngày|ngay|tháng|thang|năm|nam|quý|quy|t)\.?\s*)*[\divx])/iu;
const EXEMPTS = /(?<!\p{L})(?:miễn|mien|msh)(?!\p{L})/iu;

/** The end that a text gives, as near as it says: a month alone, a year alone. */
function endIn(text: string): CalendarDate | null {
  const composed = text.normalize('NFC');
  const found = UNTIL.exec(composed);
  if (!found) return null;
  const rest = composed.slice(found.index + found[0].length);
  const date = dateWithin(rest)?.date ?? null;
  return date === null || date.length === 4 ? (parseMonth(rest) ?? date) : date;
}

/** A column of ends; "lâu dài", "không thời hạn" give none. */
function endInColumn(row: RowReader, field: 'until' | 'extendedUntil'): CalendarDate | null {
  const isDated = row.values(field).some(({ cell, text }) => cell.kind !== 'text' || /\d/.test(text));
  return isDated ? dateIn(row, field).date : null;
}

/**
 * The day, month or year after which a row's exemption (miễn sinh hoạt) is over: by a column whose heading says "đến" or
 * "thời hạn", else by a text that does. "Ngày miễn sinh hoạt" is its beginning.
 */
export function exemptionEnd(row: RowReader, status: Status | null): CalendarDate | null {
  const isOfColumn = row.columns('until').some(({ heading }) => statusOfHeading(heading) === 'exempt');
  if (status !== 'exempt' && !(status === null && isOfColumn)) return null;
  const inColumn = [endInColumn(row, 'until'), endInColumn(row, 'extendedUntil')].filter((date) => date !== null).sort();
  const texts = (['status', 'statusDate'] as const).flatMap((field) => row.values(field).map(({ text }) => text));
  const remarks = (['note', 'reason'] as const).flatMap((field) => row.text(field) ?? []).filter((text) => EXEMPTS.test(text));
  return inColumn.at(-1) ?? [...texts, ...remarks].map(endIn).find((date) => date !== null) ?? null;
}
