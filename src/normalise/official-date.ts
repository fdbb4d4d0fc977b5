import type { CalendarDate } from '../model/calendar-date.ts';
import type { OfficialDateCell } from '../model/member.ts';
import { headingKey } from '../vietnam/heading-field.ts';
import type { ParsedDate, YearBounds } from '../vietnam/parse-date.ts';
import { dateIn } from './dates.ts';
import type { RowReader } from './read-row.ts';

/** "Ngày vào Đảng, ngày chính thức": one column for both days. */
const NAMES_OFFICIAL = /(^| )(chinh thuc|ct)( |$)/;

/**
 * The official date, in its own column or second in the cell of the admission (`inAdmission`, as read there); and where there
 * is none, whether that is so or only cannot be read.
 */
export function officialDateOf(
  row: RowReader,
  inAdmission: readonly ParsedDate[],
  bounds: YearBounds,
): { readonly date: CalendarDate | null; readonly cell: OfficialDateCell } {
  const own = dateIn(row, 'officialDate', bounds);
  const [, second] = inAdmission;
  const date = own.date ?? second?.date ?? null;
  if (date !== null) return { date, cell: 'dated' };
  const isShared = row.columns('admissionDate').some(({ heading }) => NAMES_OFFICIAL.test(headingKey(heading)));
  const isUnreadable =
    !own.isBlank || row.hasError('officialDate') || (isShared && inAdmission.some((read) => !read.date && !read.isBlank));
  if (isUnreadable || (isShared && row.hasError('admissionDate'))) return { date, cell: 'unreadable' };
  return { date, cell: isShared || row.columns('officialDate').length > 0 ? 'blank' : 'no-column' };
}
