import type { Day } from '../../model/calendar-date.ts';
import type { Place } from '../../standing/dossier.ts';
import { defineRule } from '../define-rule.ts';
import { accountableRows } from './accountable-rows.ts';

/** The last year that was full by a day: a count that names no year is of that one. */
const lastFullYear = (day: Day) => Number(day.slice(0, 4)) - (day.endsWith('-12-31') ? 0 : 1);

const yearOf = ({ record, day }: Place) => record.absenceYear ?? lastFullYear(day);

/** Three months or more without activity in a year, and no reason recorded; with a reason it is for information. */
export default defineRule<{ months: number; year: number; reason: string | null; allowed: number }>()({
  id: 'activity/absent',
  severity: 'warning',
  subject: 'person',
  needs: [['registry', 'branches']],
  yieldsTo: ['transfers/paper-not-presented', 'transfers/file-not-submitted', 'transfers/in-limbo'],
  breach: true,
  parameters: ['activity.missedMonths'],
  wording: {
    vi: {
      title: 'Vắng sinh hoạt',
      sentence: ({ person, months, year, reason, allowed }) =>
        `${person} vắng sinh hoạt ${months} tháng trong năm ${year}, ${
          reason === null ? 'không ghi lý do' : `lý do ghi là “${reason}”`
        }; từ ${allowed} tháng trong một năm là phải xem xét.`,
      advice: 'Hỏi chi bộ và người này về lý do; lý do có chính đáng không là do chi bộ xem xét.',
    },
    en: {
      title: 'Absent from activity',
      sentence: ({ person, months, year, reason, allowed }) =>
        `${person} took no part for ${months} months of ${year}, ${
          reason === null ? 'and no reason is recorded' : `for the reason “${reason}”`
        }; from ${allowed} months of one year on it is to be looked into.`,
      advice: 'Ask the chi bộ and the person for the reason; whether it is a good one is for the chi bộ to judge.',
    },
  },
  *run(dossier, { law }) {
    const rows = accountableRows(dossier);
    // on two lists, at home and visiting, whoever took part in one was not absent
    const [place] = rows
      .filter(({ record }) => record.monthsAbsent !== null)
      .toSorted((a, b) => (a.record.monthsAbsent ?? 0) - (b.record.monthsAbsent ?? 0));
    const months = place?.record.monthsAbsent ?? 0;
    const limit = place && law.valueOn('activity.missedMonths', `${yearOf(place)}-12-31`);
    if (!place || !limit || months < limit.value) return;
    const reason = rows.find(({ record }) => record.reason !== null)?.record.reason ?? null;
    yield {
      data: { months, year: yearOf(place), reason, allowed: limit.value },
      basis: [limit.basis],
      severity: reason === null ? 'warning' : 'info',
    };
  },
});
