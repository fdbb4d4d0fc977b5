import { type CalendarDate, firstDay } from '../../model/calendar-date.ts';
import { ngay } from '../../wording/day-in-vietnamese.ts';
import { defineRule } from '../define-rule.ts';
import { monthsOfAge } from './age-at-admission.ts';
import { admissionsOf, birthDatesOf, faultyPair } from './member-dates.ts';

/** Admitted before the age of 18, counted by month. */
export default defineRule<{ born: CalendarDate; admitted: CalendarDate; years: number; months: number; allowed: number }>()({
  id: 'admission/underage',
  severity: 'error',
  subject: 'person',
  needs: [['registry', 'branches']],
  parameters: ['admission.minAge'],
  wording: {
    vi: {
      title: 'Kết nạp khi chưa đủ tuổi',
      sentence: ({ person, born, admitted, years, months, allowed }) =>
        `${person} sinh ${ngay(born)}, vào Đảng ${ngay(admitted)}, khi nhiều nhất là ${years} tuổi ${months} tháng; tuổi kết nạp từ đủ ${allowed} tuổi, tính theo tháng.`,
      advice: 'Đối chiếu ngày sinh và ngày vào Đảng với hồ sơ gốc; một trong hai ngày có thể ghi nhầm.',
    },
    en: {
      title: 'Admitted under age',
      sentence: ({ person, born, admitted, years, months, allowed }) =>
        `${person} was born on ${born} and admitted on ${admitted}, at ${years} years and ${months} months at most; the age of admission is ${allowed}, counted by month.`,
      advice: 'Compare the dates of birth and of admission with the original dossier; one of them may be wrong.',
    },
  },
  *run(dossier, { law }) {
    const limitOn = (admitted: CalendarDate) => law.valueOn('admission.minAge', firstDay(admitted));
    const pair = faultyPair(birthDatesOf(dossier), admissionsOf(dossier), (born, admitted) => {
      const limit = limitOn(admitted);
      return limit !== null && monthsOfAge(born, admitted).oldest < limit.value * 12;
    });
    const limit = pair && limitOn(pair[1]);
    if (!pair || !limit) return;
    const [born, admitted] = pair;
    const age = monthsOfAge(born, admitted).oldest;
    yield {
      data: { born, admitted, years: Math.floor(age / 12), months: age % 12, allowed: limit.value },
      basis: [limit.basis],
    };
  },
});
