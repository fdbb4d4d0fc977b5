import { type CalendarDate, dayOf } from '../../model/calendar-date.ts';

const DAY = '(\\d{1,2})\\s*[./-]\\s*(\\d{1,2})\\s*[./-]\\s*(\\d{4})';
const ISO = '(\\d{4})-(\\d{2})-(\\d{2})';
const WORDS = '(\\d{1,2})\\s*tháng\\s*(\\d{1,2})\\s*năm\\s*(\\d{4})';
const SAYS = '(?:tính đến|tinh den|ngày xuất(?: dữ liệu)?|xuất ngày|thời điểm|as of|exported on)[^\\d]{0,30}';

const STATED = [DAY, WORDS].map((date) => new RegExp(`${SAYS}${date}`, 'iu'));
const STATED_ISO = new RegExp(`${SAYS}${ISO}`, 'iu');
const STATED_MONTH = new RegExp(`${SAYS}(\\d{1,2})\\s*(?:[./-]|năm)\\s*(\\d{4})`, 'iu');
const LETTERHEAD = new RegExp(`ngày\\s*${WORDS}`, 'iu');

function day(match: RegExpMatchArray | null): CalendarDate | null {
  return match === null ? null : dayOf(Number(match[3]), Number(match[2]), Number(match[1]));
}

function stated(text: string): CalendarDate | null {
  for (const pattern of STATED) {
    const found = day(text.match(pattern));
    if (found !== null) return found;
  }
  const iso = text.match(STATED_ISO);
  if (iso !== null) return dayOf(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const month = text.match(STATED_MONTH);
  const isMonth = month !== null && Number(month[1]) >= 1 && Number(month[1]) <= 12;
  return isMonth ? `${month[2]}-${String(month[1]).padStart(2, '0')}` : null;
}

const first = (lines: readonly string[], find: (line: string) => CalendarDate | null) =>
  lines.reduce<CalendarDate | null>((found, line) => found ?? find(line.normalize('NFC')), null);

/** The day a table speaks of: "Tính đến ngày …" or "Ngày xuất dữ liệu …", else the letterhead's own date; one line a row. */
export const snapshotDay = (lines: readonly string[]): CalendarDate | null =>
  first(lines, stated) ?? first(lines, (line) => day(line.match(LETTERHEAD)));
