import { workingDaysBetween } from '../../law/working-days.ts';
import { type Day, daysBetween } from '../../model/calendar-date.ts';
import { ngay } from '../../wording/day-in-vietnamese.ts';
import { nameOfBranch } from '../branch-name.ts';
import { defineRule } from '../define-rule.ts';
import { unpresentedPaper } from './unpresented-paper.ts';
import { transferIdentity, withTransfer } from './waiting.ts';

/** Paper issued more than 30 working days ago, not accepted anywhere, 3 months not yet past. */
export default defineRule<{
  issued: Day;
  paperNumber: string | null;
  to: string;
  elapsed: number;
  calendarDays: number;
  allowed: number;
}>()({
  id: 'transfers/paper-not-presented',
  severity: 'error',
  subject: 'transfer',
  needs: ['transfers', ['registry', 'branches']],
  yieldsTo: ['transfers/file-not-submitted'],
  breach: true,
  parameters: ['transfer.presentWithin', 'transfer.escalateAfter'],
  wording: {
    vi: {
      title: 'Quá hạn xuất trình giấy giới thiệu',
      sentence: ({ person, issued, paperNumber, to, elapsed, calendarDays, allowed }) =>
        `${person} được cấp giấy giới thiệu${paperNumber ? ` số ${paperNumber}` : ''} ${ngay(issued)} đến ${to}, đến nay ${elapsed} ngày làm việc (${calendarDays} ngày lịch) chưa nơi nào tiếp nhận; thời hạn là ${allowed} ngày làm việc.`,
      advice: 'Liên hệ người này và chi bộ nơi đến; nếu đã tiếp nhận thì ghi ngày tiếp nhận vào sổ.',
    },
    en: {
      title: 'Introduction paper not presented in time',
      sentence: ({ person, issued, paperNumber, to, elapsed, calendarDays, allowed }) =>
        `${person} was issued introduction paper${paperNumber ? ` ${paperNumber}` : ''} on ${issued} for ${to}; ${elapsed} working days (${calendarDays} calendar days) later it is accepted nowhere; the limit is ${allowed} working days.`,
      advice: 'Get in touch with the person and the receiving chi bộ; if the person was accepted, enter the day in the book.',
    },
  },
  *run({ transfer, dossier }, { law, standing }) {
    const paper = unpresentedPaper(transfer, dossier, standing, law);
    if (!paper) return;
    const { issued, escalates } = paper;
    const limit = law.valueOn('transfer.presentWithin', issued);
    const elapsed = workingDaysBetween(issued, transfer.day);
    if (!limit || elapsed <= limit.value || (escalates !== null && transfer.day > escalates)) return;
    yield {
      data: {
        issued,
        paperNumber: transfer.record.paperNumber,
        to: nameOfBranch(standing, transfer.to),
        elapsed,
        calendarDays: daysBetween(issued, transfer.day),
        allowed: limit.value,
      },
      basis: [limit.basis],
      discriminator: transferIdentity(transfer),
      records: withTransfer(dossier, transfer),
    };
  },
});
