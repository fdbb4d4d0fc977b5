import { workingDaysBetween } from '../../law/working-days.ts';
import { type Day, firstDay } from '../../model/calendar-date.ts';
import { ngay } from '../../wording/day-in-vietnamese.ts';
import { defineRule } from '../define-rule.ts';
import { paperDay, transferIdentity, withTransfer } from './waiting.ts';

/** Accepted, but later than 30 working days after the paper. */
export default defineRule<{ issued: Day; accepted: Day; elapsed: number; allowed: number }>()({
  id: 'transfers/late-acceptance',
  severity: 'info',
  subject: 'transfer',
  needs: ['transfers', ['registry', 'branches']],
  parameters: ['transfer.presentWithin'],
  wording: {
    vi: {
      title: 'Tiếp nhận muộn',
      sentence: ({ person, issued, accepted, elapsed, allowed }) =>
        `${person} có giấy giới thiệu ${ngay(issued)}, được tiếp nhận ${ngay(accepted)}, sau ${elapsed} ngày làm việc; thời hạn là ${allowed} ngày làm việc.`,
      advice: 'Việc đã xong, chỉ để biết.',
    },
    en: {
      title: 'Accepted late',
      sentence: ({ person, issued, accepted, elapsed, allowed }) =>
        `${person} had an introduction paper of ${issued} and was accepted on ${accepted}, ${elapsed} working days later; the limit is ${allowed} working days.`,
      advice: 'The move is complete; for information only.',
    },
  },
  *run({ transfer, dossier }, { law }) {
    const issued = paperDay(transfer);
    const { accepted } = transfer.record;
    if (!issued || !accepted) return;
    const limit = law.valueOn('transfer.presentWithin', issued);
    const elapsed = workingDaysBetween(issued, firstDay(accepted));
    if (!limit || elapsed <= limit.value) return;
    yield {
      data: { issued, accepted, elapsed, allowed: limit.value },
      basis: [limit.basis],
      discriminator: transferIdentity(transfer),
      records: withTransfer(dossier, transfer),
    };
  },
});
