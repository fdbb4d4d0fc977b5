import { addMonths, type CalendarDate, firstDay, lastDay } from '../../model/calendar-date.ts';
import type { Status } from '../../model/member.ts';
import type { Dossier } from '../../standing/dossier.ts';
import { ngay } from '../../wording/day-in-vietnamese.ts';
import { defineRule } from '../define-rule.ts';
import { admissionsOf } from './member-dates.ts';

const LEFT: ReadonlySet<Status | null> = new Set<Status | null>(['removed', 'expelled', 'left']);

/** When a first membership ended: by the row that tells the readmission, else by a row that says it of its person. */
function leavingsOf({ lists, registry }: Dossier): readonly CalendarDate[] {
  return [...lists, ...registry].flatMap(({ record: { readmission, status, statusDate } }) =>
    [readmission?.leftOn ?? null, LEFT.has(status) ? statusDate : null].filter((date) => date !== null),
  );
}

/** Admitted again less than 36 months after leaving the Party. */
export default defineRule<{ leftOn: CalendarDate; admitted: CalendarDate; allowed: number }>()({
  id: 'admission/readmitted-early',
  severity: 'warning',
  subject: 'person',
  needs: [['registry', 'branches']],
  parameters: ['admission.readmitAfter'],
  wording: {
    vi: {
      title: 'Kết nạp lại sớm',
      sentence: ({ person, leftOn, admitted, allowed }) =>
        `${person} ra khỏi Đảng ${ngay(leftOn)}, được kết nạp lại ${ngay(admitted)}, chưa đủ ${allowed} tháng.`,
      advice: 'Xem lại ngày của hai quyết định trong hồ sơ; báo cáo cấp ủy có thẩm quyền nếu đúng như đã ghi.',
    },
    en: {
      title: 'Readmitted early',
      sentence: ({ person, leftOn, admitted, allowed }) =>
        `${person} left the Party on ${leftOn} and was admitted again on ${admitted}, before ${allowed} months had passed.`,
      advice: 'Look at the dates of the two decisions in the dossier; report to the committee in charge if they are as recorded.',
    },
  },
  *run(dossier, { law }) {
    for (const leftOn of new Set(leavingsOf(dossier))) {
      const again = admissionsOf(dossier).filter((admitted) => firstDay(admitted) > lastDay(leftOn));
      for (const admitted of again) {
        const limit = law.valueOn('admission.readmitAfter', firstDay(admitted));
        if (!limit || lastDay(admitted) >= addMonths(firstDay(leftOn), limit.value)) continue;
        yield { data: { leftOn, admitted, allowed: limit.value }, basis: [limit.basis] };
        return;
      }
    }
  },
});
