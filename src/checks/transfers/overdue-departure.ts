import { workingDaysBetween } from '../../law/working-days.ts';
import { type Day, daysBetween, lastDay } from '../../model/calendar-date.ts';
import { type Dossier, registryHome } from '../../standing/dossier.ts';
import { ngay } from '../../wording/day-in-vietnamese.ts';
import { nameOfBranch } from '../branch-name.ts';
import { defineRule } from '../define-rule.ts';
import { hasArrived, isWaiting, transferIdentity, withTransfer } from './waiting.ts';

/** On the old chi bộ's list or, with no list row at all, in the registry. */
const isStillIn = (dossier: Dossier, branch: number | null) =>
  branch !== null &&
  (dossier.lists.length > 0
    ? dossier.lists.some((place) => place.branch === branch && place.presence === 'official')
    : registryHome(dossier)?.branch === branch);

/** Decision in effect more than 60 working days ago, no introduction paper, still in the old chi bộ. */
export default defineRule<{ decision: Day; from: string; to: string; elapsed: number; calendarDays: number; allowed: number }>()({
  id: 'transfers/overdue-departure',
  severity: 'error',
  subject: 'transfer',
  needs: ['transfers', ['registry', 'branches']],
  breach: true,
  parameters: ['transfer.departWithin'],
  wording: {
    vi: {
      title: 'Quá hạn làm thủ tục chuyển đi',
      sentence: ({ person, decision, from, to, elapsed, calendarDays, allowed }) =>
        `${person} có quyết định chuyển từ ${from} đến ${to}, hiệu lực ${ngay(decision)}, đến nay ${elapsed} ngày làm việc (${calendarDays} ngày lịch) chưa có giấy giới thiệu và vẫn ở chi bộ cũ; thời hạn là ${allowed} ngày làm việc.`,
      advice: 'Hỏi người này và chi bộ cũ về lý do, rồi làm thủ tục giới thiệu chuyển sinh hoạt.',
    },
    en: {
      title: 'Departure overdue',
      sentence: ({ person, decision, from, to, elapsed, calendarDays, allowed }) =>
        `${person} has a decision to move from ${from} to ${to}, in effect on ${decision}; ${elapsed} working days (${calendarDays} calendar days) later there is no introduction paper and the person is still in the old chi bộ; the limit is ${allowed} working days.`,
      advice: 'Ask the person and the old chi bộ for the reason, then issue the introduction paper.',
    },
  },
  *run({ transfer, dossier }, { law, standing }) {
    const { record, from, to, day } = transfer;
    if (!record.decisionEffective || record.paperIssued || record.paperNumber || record.unreadable.has('paperIssued')) return;
    if (!isWaiting(dossier, transfer) || hasArrived(dossier, transfer, standing) || !isStillIn(dossier, from)) return;
    const decision = lastDay(record.decisionEffective);
    const limit = law.valueOn('transfer.departWithin', decision);
    const elapsed = workingDaysBetween(decision, day);
    if (!limit || elapsed <= limit.value) return;
    yield {
      data: {
        decision,
        from: nameOfBranch(standing, from),
        to: nameOfBranch(standing, to),
        elapsed,
        calendarDays: daysBetween(decision, day),
        allowed: limit.value,
      },
      basis: [limit.basis],
      discriminator: transferIdentity(transfer),
      records: withTransfer(dossier, transfer),
      branch: from,
    };
  },
});
