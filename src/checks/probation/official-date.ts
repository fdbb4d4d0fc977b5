import { addDays, addMonths, type CalendarDate, firstDay, lastDay } from '../../model/calendar-date.ts';
import { ngay } from '../../wording/day-in-vietnamese.ts';
import { defineRule } from '../define-rule.ts';
import { admissionsOf, faultyPair, officialDatesOf } from './member-dates.ts';

/** Certainly not `months` after the admission, give or take so many days, each date to its precision. */
const isOff = (admitted: CalendarDate, official: CalendarDate, months: number, tolerance: number): boolean =>
  lastDay(official) < addDays(addMonths(firstDay(admitted), months), -tolerance) ||
  firstDay(official) > addDays(addMonths(lastDay(admitted), months), tolerance);

/** The official date is not the end of 12 months of probation, for admissions from 1990-01-01 on. */
export default defineRule<{ admitted: CalendarDate; official: CalendarDate; due: CalendarDate; months: number }>()({
  id: 'probation/official-date',
  severity: 'warning',
  subject: 'person',
  needs: [['registry', 'branches']],
  yieldsTo: ['probation/official-before-admission'],
  parameters: ['probation.length'],
  figures: ['probation.tolerance', 'probation.judgedFrom'],
  wording: {
    vi: {
      title: 'Ngày chính thức không khớp thời gian dự bị',
      sentence: ({ person, admitted, official, due, months }) =>
        `${person} vào Đảng ${ngay(admitted)}, ngày chính thức ghi ${ngay(official)}; hết ${months} tháng dự bị là ${ngay(due)}.`,
      advice:
        'Xem lại quyết định kết nạp và quyết định công nhận chính thức; công nhận muộn vẫn tính từ khi hết thời gian dự bị. Sửa ngày ghi nhầm.',
    },
    en: {
      title: 'Official date does not fit the time of probation',
      sentence: ({ person, admitted, official, due, months }) =>
        `${person} was admitted on ${admitted} and the official date is given as ${official}; ${months} months of probation end on ${due}.`,
      advice:
        'Look at the decisions of admission and of recognition; a late one still counts from the end of probation. Correct the date that is wrong.',
    },
  },
  *run(dossier, { law, figure }) {
    const isJudged = (admitted: CalendarDate) => firstDay(admitted) >= `${figure('probation.judgedFrom')}-01-01`;
    const lengthOn = (admitted: CalendarDate) => (isJudged(admitted) ? law.valueOn('probation.length', firstDay(admitted)) : null);
    const pair = faultyPair(admissionsOf(dossier), officialDatesOf(dossier), (admitted, official) => {
      const length = lengthOn(admitted);
      return length !== null && isOff(admitted, official, length.value, figure('probation.tolerance'));
    });
    const length = pair && lengthOn(pair[0]);
    if (!pair || !length) return;
    const [admitted, official] = pair;
    const due = addMonths(firstDay(admitted), length.value).slice(0, admitted.length);
    yield { data: { admitted, official, due, months: length.value }, basis: [length.basis] };
  },
});
