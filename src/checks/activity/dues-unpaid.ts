import { type CalendarDate, type Day, lastDay } from '../../model/calendar-date.ts';
import type { Dossier } from '../../standing/dossier.ts';
import { formatDay } from '../../wording/format-day.ts';
import { defineRule } from '../define-rule.ts';
import { accountableRows } from './accountable-rows.ts';
import { duesOwed } from './dues-owed.ts';

const last = (dates: readonly CalendarDate[]): CalendarDate | null => dates.toSorted().at(-1) ?? null;

/** The last month that any row has as paid, and the last day that a row which can tell speaks of. */
function paidBy(dossier: Dossier): { readonly paidThrough: CalendarDate | null; readonly day: Day | null } {
  const paid = [...dossier.lists, ...dossier.registry].flatMap(({ record }) => record.duesPaidThrough ?? []);
  const told = accountableRows(dossier).filter(({ record }) => record.duesPaidThrough !== null);
  return { paidThrough: last(paid), day: last(told.map(({ day }) => day)) };
}

/** Dues unpaid for three months or more of one calendar year. */
export default defineRule<{
  paidThrough: CalendarDate;
  owedThrough: CalendarDate;
  owed: number;
  year: number;
  months: number;
  allowed: number;
}>()({
  id: 'activity/dues-unpaid',
  severity: 'warning',
  subject: 'person',
  needs: [['registry', 'branches']],
  yieldsTo: ['transfers/paper-not-presented', 'transfers/file-not-submitted', 'transfers/in-limbo'],
  breach: true,
  parameters: ['activity.missedMonths'],
  wording: {
    vi: {
      title: 'Chưa đóng đảng phí',
      sentence: ({ person, paidThrough, owedThrough, owed, year, months, allowed }) =>
        `${person} đóng đảng phí đến tháng ${formatDay(paidThrough, 'vi')}; đến hết tháng ${formatDay(owedThrough, 'vi')} còn thiếu ${owed} tháng, riêng năm ${year} thiếu ${months} tháng; từ ${allowed} tháng trong một năm là phải xem xét.`,
      advice: 'Hỏi chi bộ và người này: đã đóng mà chưa ghi, hay vì sao chưa đóng; lý do có chính đáng không là do chi bộ xem xét.',
    },
    en: {
      title: 'Dues unpaid',
      sentence: ({ person, paidThrough, owedThrough, owed, year, months, allowed }) =>
        `${person} has paid dues through ${paidThrough}; by the end of ${owedThrough} ${owed} months are owed, ${months} of them in ${year}; from ${allowed} months of one year on it is to be looked into.`,
      advice:
        'Ask the chi bộ and the person: paid and not entered, or why not paid; whether there is good reason is for the chi bộ to judge.',
    },
  },
  *run(dossier, { law }) {
    const { paidThrough, day } = paidBy(dossier);
    if (!paidThrough || !day) return;
    const owed = duesOwed(paidThrough, day);
    const most = owed.toSorted((a, b) => b.months - a.months || a.year - b.year)[0];
    const limit = most && law.valueOn('activity.missedMonths', lastDay(most.through));
    if (!most || !limit || most.months < limit.value) return;
    yield {
      data: {
        paidThrough,
        owedThrough: last(owed.map(({ through }) => through)) ?? most.through,
        owed: owed.reduce((sum, { months }) => sum + months, 0),
        year: most.year,
        months: most.months,
        allowed: limit.value,
      },
      basis: [limit.basis],
    };
  },
});
