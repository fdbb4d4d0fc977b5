import { workingDaysBetween } from '../../law/working-days.ts';
import { type Day, daysBetween } from '../../model/calendar-date.ts';
import { ngay } from '../../wording/day-in-vietnamese.ts';
import { nameOfBranch } from '../branch-name.ts';
import { defineRule } from '../define-rule.ts';
import { unpresentedPaper } from './unpresented-paper.ts';
import { transferIdentity, withTransfer } from './waiting.ts';

/** Paper issued more than 3 months ago, not accepted anywhere: to be reported to the committee in charge. */
export default defineRule<{
  issued: Day;
  paperNumber: string | null;
  to: string;
  elapsed: number;
  calendarDays: number;
  months: number;
  since: Day;
}>()({
  id: 'transfers/file-not-submitted',
  severity: 'error',
  subject: 'transfer',
  needs: ['transfers', ['registry', 'branches']],
  breach: true,
  parameters: ['transfer.escalateAfter'],
  wording: {
    vi: {
      title: 'Quá ba tháng chưa nộp hồ sơ chuyển sinh hoạt',
      sentence: ({ person, issued, paperNumber, to, elapsed, calendarDays, months, since }) =>
        `${person} được cấp giấy giới thiệu${paperNumber ? ` số ${paperNumber}` : ''} ${ngay(issued)} đến ${to}, quá ${months} tháng (từ ${ngay(since)}; ${elapsed} ngày làm việc, ${calendarDays} ngày lịch) chưa nộp hồ sơ ở nơi nào.`,
      advice: 'Báo cáo cấp ủy có thẩm quyền xem xét; liên hệ người này để biết lý do trước khi kết luận.',
    },
    en: {
      title: 'Transfer file not handed in after three months',
      sentence: ({ person, issued, paperNumber, to, elapsed, calendarDays, months, since }) =>
        `${person} was issued introduction paper${paperNumber ? ` ${paperNumber}` : ''} on ${issued} for ${to}; more than ${months} months have passed (since ${since}; ${elapsed} working days, ${calendarDays} calendar days) and the file was handed in nowhere.`,
      advice: 'Report to the committee in charge; ask the person for the reason before anything is concluded.',
    },
  },
  *run({ transfer, dossier }, { law, standing }) {
    const paper = unpresentedPaper(transfer, dossier, standing, law);
    if (!paper?.escalates || transfer.day <= paper.escalates) return;
    const limit = law.valueOn('transfer.escalateAfter', paper.issued);
    if (!limit) return;
    yield {
      data: {
        issued: paper.issued,
        paperNumber: transfer.record.paperNumber,
        to: nameOfBranch(standing, transfer.to),
        elapsed: workingDaysBetween(paper.issued, transfer.day),
        calendarDays: daysBetween(paper.issued, transfer.day),
        months: limit.value,
        since: paper.escalates,
      },
      basis: [limit.basis],
      discriminator: transferIdentity(transfer),
      records: withTransfer(dossier, transfer),
    };
  },
});
