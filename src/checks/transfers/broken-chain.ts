import type { TransferCase } from '../../standing/dossier.ts';
import type { Standing } from '../../standing/standing.ts';
import { nameOfBranch } from '../branch-name.ts';
import { defineRule } from '../define-rule.ts';
import { transferIdentity, withTransfer } from './waiting.ts';

/** Where the previous record left the person: at its destination, or still at its origin if nobody accepted. */
function ends({ record, from, to }: TransferCase, standing: Standing): readonly (number | null)[] {
  const places = record.accepted === null ? [from, to] : [to];
  // a collective hand-over in between needs no record of its own
  return places.flatMap((place) => [place, ...standing.successorsOf(place)]);
}

/** An official record's origin is not where the official record before it ended. */
export default defineRule<{ from: string; previous: string }>()({
  id: 'transfers/broken-chain',
  severity: 'warning',
  subject: 'transfer',
  needs: ['transfers', ['registry', 'branches']],
  wording: {
    vi: {
      title: 'Các lần chuyển sinh hoạt không nối nhau',
      sentence: ({ person, from, previous }) =>
        `${person} chuyển đi từ ${from}, nhưng lần chuyển trước đó kết thúc ở ${previous}; thiếu một lần chuyển ở giữa, hoặc ghi nhầm nơi đi.`,
      advice: 'Tìm hồ sơ của lần chuyển còn thiếu, hoặc sửa nơi chuyển đi trong sổ.',
    },
    en: {
      title: 'Transfers that do not join up',
      sentence: ({ person, from, previous }) =>
        `${person} moves away from ${from}, but the transfer before it ended in ${previous}; a transfer in between is missing, or the origin is wrong.`,
      advice: 'Look for the papers of the missing transfer, or correct the origin in the book.',
    },
  },
  *run({ transfer, dossier }, { standing }) {
    const { previous, from } = transfer;
    if (!previous || from === null || previous.to === null || ends(previous, standing).includes(from)) return;
    yield {
      data: { from: nameOfBranch(standing, from), previous: nameOfBranch(standing, previous.to) },
      discriminator: transferIdentity(transfer),
      records: withTransfer(dossier, transfer, previous),
    };
  },
});
