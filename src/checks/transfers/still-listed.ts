import { type CalendarDate, firstDay } from '../../model/calendar-date.ts';
import { ngay } from '../../wording/day-in-vietnamese.ts';
import { nameOfBranch } from '../branch-name.ts';
import { defineRule } from '../define-rule.ts';
import { transferIdentity, withTransfer } from './waiting.ts';

/** Accepted elsewhere, and the old chi bộ still lists the person as active. */
export default defineRule<{ from: string; to: string; accepted: CalendarDate }>()({
  id: 'transfers/still-listed',
  severity: 'error',
  subject: 'transfer',
  needs: ['registry', 'branches', 'transfers'],
  breach: true,
  wording: {
    vi: {
      title: 'Đã chuyển đi, chi bộ cũ vẫn để tên',
      sentence: ({ person, from, to, accepted }) =>
        `${person} được ${to} tiếp nhận ${ngay(accepted)}, nhưng danh sách ${from} vẫn ghi là đang sinh hoạt.`,
      advice: 'Đề nghị chi bộ cũ cập nhật danh sách.',
    },
    en: {
      title: 'Moved, and still on the old list',
      sentence: ({ person, from, to, accepted }) =>
        `${person} was accepted by ${to} on ${accepted}, but the list of ${from} still shows the person as active.`,
      advice: 'Ask the old chi bộ to bring its list up to date.',
    },
  },
  *run({ transfer, dossier }, { standing }) {
    const { record, from, to } = transfer;
    if (!transfer.isLastOfficial || !record.accepted || from === null || from === to) return;
    const accepted = record.accepted;
    // a list is judged by its own day
    const isListed = dossier.lists.some(
      ({ branch, presence, day }) => branch === from && presence === 'official' && firstDay(accepted) <= day,
    );
    if (!isListed) return;
    yield {
      data: { from: nameOfBranch(standing, from), to: nameOfBranch(standing, to), accepted },
      discriminator: transferIdentity(transfer),
      records: withTransfer(dossier, transfer),
      branch: from,
    };
  },
});
