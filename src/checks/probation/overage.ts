import { type CalendarDate, firstDay } from '../../model/calendar-date.ts';
import { ngay } from '../../wording/day-in-vietnamese.ts';
import { defineRule } from '../define-rule.ts';
import { monthsOfAge } from './age-at-admission.ts';
import { admissionsOf, birthDatesOf, faultyPair } from './member-dates.ts';

/** Admitted at more than 60 years and 6 months, which takes the consent of a committee above: no fault by itself. */
export default defineRule<{ born: CalendarDate; admitted: CalendarDate; years: number; months: number; allowed: number }>()({
  id: 'admission/overage',
  severity: 'info',
  subject: 'person',
  needs: [['registry', 'branches']],
  parameters: ['admission.maxAge'],
  figures: ['admission.overageAfter'],
  wording: {
    vi: {
      title: 'Kết nạp khi đã quá tuổi',
      sentence: ({ person, born, admitted, years, months, allowed }) =>
        `${person} sinh ${ngay(born)}, vào Đảng ${ngay(admitted)}, khi ít nhất đã ${years} tuổi ${months} tháng; tuổi kết nạp đến đủ ${allowed} tuổi, tính theo tháng.`,
      advice: 'Xem trong hồ sơ có ý kiến đồng ý của cấp ủy có thẩm quyền không; đối chiếu ngày sinh với hồ sơ gốc.',
    },
    en: {
      title: 'Admitted over age',
      sentence: ({ person, born, admitted, years, months, allowed }) =>
        `${person} was born on ${born} and admitted on ${admitted}, at ${years} years and ${months} months at least; the age of admission ends at ${allowed}, counted by month.`,
      advice: 'See whether the dossier has the consent of the committee in charge; compare the birth date with the original dossier.',
    },
  },
  *run(dossier, { law, figure }) {
    const limitOn = (admitted: CalendarDate) => law.valueOn('admission.maxAge', firstDay(admitted));
    const pair = faultyPair(birthDatesOf(dossier), admissionsOf(dossier), (born, admitted) => {
      const limit = limitOn(admitted);
      return limit !== null && monthsOfAge(born, admitted).youngest > limit.value * 12 + figure('admission.overageAfter');
    });
    const limit = pair && limitOn(pair[1]);
    if (!pair || !limit) return;
    const [born, admitted] = pair;
    const age = monthsOfAge(born, admitted).youngest;
    yield {
      data: { born, admitted, years: Math.floor(age / 12), months: age % 12, allowed: limit.value },
      basis: [limit.basis],
    };
  },
});
