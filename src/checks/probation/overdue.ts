import { workingDaysBetween } from '../../law/working-days.ts';
import { addMonths, type CalendarDate, type Day, daysBetween, lastDay } from '../../model/calendar-date.ts';
import { activePlaces, isOut } from '../../standing/dossier.ts';
import { ngay } from '../../wording/day-in-vietnamese.ts';
import { defineRule } from '../define-rule.ts';
import { admissionsOf, isOfficialDateUnreadable, kindOf, latestOf, officialDatesOf } from './member-dates.ts';

/** On probation beyond 12 months and the 30 working days in which official membership is to be decided. */
export default defineRule<{
  admitted: CalendarDate;
  months: number;
  ended: Day;
  elapsed: number;
  calendarDays: number;
  allowed: number;
}>()({
  id: 'probation/overdue',
  severity: 'error',
  subject: 'person',
  needs: [['registry', 'branches']],
  yieldsTo: ['probation/kind-contradiction'],
  parameters: ['probation.length', 'probation.recogniseWithin'],
  wording: {
    vi: {
      title: 'Dự bị quá hạn xét công nhận chính thức',
      sentence: ({ person, admitted, months, ended, elapsed, calendarDays, allowed }) =>
        `${person} vào Đảng ${ngay(admitted)}, hết ${months} tháng dự bị ${ngay(ended)}; đến nay thêm ${elapsed} ngày làm việc (${calendarDays} ngày lịch) vẫn ghi là dự bị; thời hạn xét công nhận là ${allowed} ngày làm việc.`,
      advice: 'Hỏi chi bộ đã xét công nhận chính thức chưa; nếu đã có quyết định thì cập nhật, nếu chưa thì làm rõ vì sao chậm.',
    },
    en: {
      title: 'Past the time for official membership to be decided',
      sentence: ({ person, admitted, months, ended, elapsed, calendarDays, allowed }) =>
        `${person} was admitted on ${admitted} and came to the end of ${months} months of probation on ${ended}; ${elapsed} working days (${calendarDays} calendar days) later the record still says probation; the limit for the decision is ${allowed} working days.`,
      advice:
        'Ask the chi bộ whether official membership was decided; if it was, bring the record up to date, if not, find out what delays it.',
    },
  },
  *run(dossier, { law }) {
    if (kindOf(dossier) !== 'probationary' || isOfficialDateUnreadable(dossier) || isOut(dossier)) return;
    const admitted = latestOf(admissionsOf(dossier));
    const day = latestOf(activePlaces(dossier).flatMap((place) => (place.record.membership === 'probationary' ? [place.day] : [])));
    if (!admitted || !day) return;
    // known to the month or year alone, an official date may be past and may not
    if (officialDatesOf(dossier).some((official) => lastDay(official) > day)) return;
    const length = law.valueOn('probation.length', lastDay(admitted));
    if (!length) return;
    const ended = addMonths(lastDay(admitted), length.value);
    const limit = law.valueOn('probation.recogniseWithin', ended);
    const elapsed = workingDaysBetween(ended, day);
    if (!limit || elapsed <= limit.value) return;
    yield {
      data: { admitted, months: length.value, ended, elapsed, calendarDays: daysBetween(ended, day), allowed: limit.value },
      basis: [length.basis, limit.basis],
    };
  },
});
