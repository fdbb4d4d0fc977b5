import { type CalendarDate, firstDay, lastDay } from '../../model/calendar-date.ts';
import { ngay } from '../../wording/day-in-vietnamese.ts';
import { defineRule } from '../define-rule.ts';
import { admissionsOf, faultyPair, officialDatesOf } from './member-dates.ts';

/** The official date is earlier than the admission: that cannot be so. */
export default defineRule<{ admitted: CalendarDate; official: CalendarDate }>()({
  id: 'probation/official-before-admission',
  severity: 'error',
  subject: 'person',
  needs: [['registry', 'branches']],
  wording: {
    vi: {
      title: 'Ngày chính thức trước ngày vào Đảng',
      sentence: ({ person, admitted, official }) =>
        `${person}: ngày chính thức ghi ${ngay(official)}, trước cả ngày vào Đảng ${ngay(admitted)}.`,
      advice: 'Xem lại quyết định kết nạp và quyết định công nhận chính thức; có thể hai ngày bị ghi đổi chỗ.',
    },
    en: {
      title: 'Official date before the admission',
      sentence: ({ person, admitted, official }) =>
        `${person}: the official date, ${official}, is earlier than the admission, ${admitted}.`,
      advice: 'Look at the decisions of admission and of recognition; the two dates may have changed places.',
    },
  },
  *run(dossier) {
    const pair = faultyPair(
      admissionsOf(dossier),
      officialDatesOf(dossier),
      (admitted, official) => lastDay(official) < firstDay(admitted),
    );
    if (pair) yield { data: { admitted: pair[0], official: pair[1] } };
  },
});
