import { type CalendarDate, lastDay } from '../../model/calendar-date.ts';
import type { Dossier } from '../../standing/dossier.ts';
import { ngay } from '../../wording/day-in-vietnamese.ts';
import { defineRule } from '../define-rule.ts';
import { isOfficialDateUnreadable, kindOf } from './member-dates.ts';

const rowsOf = ({ lists, registry }: Dossier) => [...lists, ...registry];

/** An official date that was certainly past on the day its row speaks of. */
const pastOfficialDate = (dossier: Dossier): CalendarDate | null =>
  rowsOf(dossier).flatMap(({ record, day }) =>
    record.officialDate !== null && lastDay(record.officialDate) <= day ? [record.officialDate] : [],
  )[0] ?? null;

/** No official date in any source, though some has a column for it. A blank in one and a date in the other is no contradiction. */
const lacksOfficialDate = (dossier: Dossier): boolean =>
  rowsOf(dossier).some(({ record }) => record.officialDateCell === 'blank') &&
  rowsOf(dossier).every(({ record }) => record.officialDate === null) &&
  !isOfficialDateUnreadable(dossier);

/** Dự bị with an official date, or chính thức with none. */
export default defineRule<{ official: CalendarDate | null }>()({
  id: 'probation/kind-contradiction',
  severity: 'warning',
  subject: 'person',
  needs: [['registry', 'branches']],
  wording: {
    vi: {
      title: 'Loại đảng viên và ngày chính thức trái nhau',
      sentence: ({ person, official }) =>
        official
          ? `${person} ghi là đảng viên dự bị, nhưng đã có ngày chính thức là ${ngay(official)}.`
          : `${person} ghi là đảng viên chính thức, nhưng không nguồn nào có ngày chính thức.`,
      advice: 'Tìm quyết định công nhận đảng viên chính thức rồi sửa loại đảng viên hoặc bổ sung ngày.',
    },
    en: {
      title: 'Kind of membership and official date contradict each other',
      sentence: ({ person, official }) =>
        official
          ? `${person} is recorded as on probation, but has an official date, ${official}.`
          : `${person} is recorded as an official member, but no source has an official date.`,
      advice: 'Find the decision that recognised the official member, then correct the kind of membership or add the date.',
    },
  },
  *run(dossier) {
    const kind = kindOf(dossier);
    const official = pastOfficialDate(dossier);
    if (kind === 'probationary' && official !== null) yield { data: { official } };
    if (kind === 'official' && lacksOfficialDate(dossier)) yield { data: { official: null } };
  },
});
