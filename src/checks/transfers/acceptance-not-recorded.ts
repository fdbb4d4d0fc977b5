import { nameOfBranch } from '../branch-name.ts';
import { defineRule } from '../define-rule.ts';
import { hasArrived, isWaiting, transferIdentity, withTransfer } from './waiting.ts';

/** No acceptance in the book, but active on the destination's list: the three paper rules are silent. */
export default defineRule<{ to: string; paperNumber: string | null }>()({
  id: 'transfers/acceptance-not-recorded',
  severity: 'info',
  subject: 'transfer',
  needs: ['transfers', ['registry', 'branches']],
  wording: {
    vi: {
      title: 'Đã sinh hoạt ở nơi đến, sổ chưa ghi ngày tiếp nhận',
      sentence: ({ person, to }) => `${person} đã có tên ở ${to}, nhưng sổ chuyển sinh hoạt chưa ghi ngày tiếp nhận.`,
      advice: 'Ghi bổ sung ngày tiếp nhận vào sổ.',
    },
    en: {
      title: 'Arrived, with no acceptance in the book',
      sentence: ({ person, to }) => `${person} is already with ${to}, but the transfer book has no day of acceptance.`,
      advice: 'Enter the day of acceptance in the book.',
    },
  },
  *run({ transfer, dossier }, { standing }) {
    if (!isWaiting(dossier, transfer) || !hasArrived(dossier, transfer, standing)) return;
    yield {
      data: { to: nameOfBranch(standing, transfer.to), paperNumber: transfer.record.paperNumber },
      discriminator: transferIdentity(transfer),
      records: withTransfer(dossier, transfer),
    };
  },
});
