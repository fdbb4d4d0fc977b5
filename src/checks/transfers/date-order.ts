import type { CalendarDate } from '../../model/calendar-date.ts';
import { ngay } from '../../wording/day-in-vietnamese.ts';
import { defineRule } from '../define-rule.ts';
import { isBefore, transferIdentity, withTransfer } from './waiting.ts';

/** Paper before decision, or acceptance before paper. */
export default defineRule<{ fault: 'paper-before-decision' | 'acceptance-before-paper'; earlier: CalendarDate; later: CalendarDate }>()({
  id: 'transfers/date-order',
  severity: 'error',
  subject: 'transfer',
  needs: ['transfers', ['registry', 'branches']],
  breach: true,
  wording: {
    vi: {
      title: 'Ngày tháng trong hồ sơ chuyển sinh hoạt ngược nhau',
      sentence: ({ person, fault, earlier, later }) =>
        fault === 'paper-before-decision'
          ? `${person}: giấy giới thiệu ${ngay(earlier)} có trước khi quyết định có hiệu lực ${ngay(later)}.`
          : `${person}: tiếp nhận ${ngay(earlier)}, trước cả giấy giới thiệu ${ngay(later)}.`,
      advice: 'Xem lại bản gốc quyết định, giấy giới thiệu và phiếu tiếp nhận; sửa ngày ghi nhầm trong sổ.',
    },
    en: {
      title: 'Dates of the transfer in the wrong order',
      sentence: ({ person, fault, earlier, later }) =>
        fault === 'paper-before-decision'
          ? `${person}: the introduction paper of ${earlier} is older than the decision’s effect on ${later}.`
          : `${person}: accepted on ${earlier}, before the introduction paper of ${later}.`,
      advice: 'Look at the decision, the paper and the acceptance themselves; correct the day that the book has wrong.',
    },
  },
  *run({ transfer, dossier }) {
    const { decisionEffective, paperIssued, accepted } = transfer.record;
    const common = { records: withTransfer(dossier, transfer), discriminator: transferIdentity(transfer) };
    if (paperIssued && decisionEffective && isBefore(paperIssued, decisionEffective)) {
      yield { ...common, data: { fault: 'paper-before-decision', earlier: paperIssued, later: decisionEffective } };
    } else if (accepted && paperIssued && isBefore(accepted, paperIssued)) {
      yield { ...common, data: { fault: 'acceptance-before-paper', earlier: accepted, later: paperIssued } };
    }
  },
});
