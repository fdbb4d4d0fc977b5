import { isOut, officialPlaces, registryHome, temporaryPlaces } from '../../standing/dossier.ts';
import { nameOfBranch } from '../branch-name.ts';
import { defineRule } from '../define-rule.ts';
import { transferIdentity, withTransfer } from './waiting.ts';

/** Temporary here by a record from a chi bộ in scope, and official nowhere. */
export default defineRule<{ here: string; from: string; isRegistryGiven: boolean }>()({
  id: 'transfers/temporary-without-home',
  severity: 'error',
  subject: 'person',
  needs: ['transfers', ['registry', 'branches']],
  breach: true,
  wording: {
    vi: {
      title: 'Sinh hoạt tạm thời mà không có nơi sinh hoạt chính thức',
      sentence: ({ person, here, from, isRegistryGiven }) =>
        `${person} sinh hoạt tạm thời tại ${here} do ${from} giới thiệu, nhưng không có tên chính thức ${
          isRegistryGiven
            ? `ở ${from} hay bất cứ đâu`
            : `trong danh sách của ${from} hay danh sách nào khác; chưa có cơ sở dữ liệu để xem thêm`
        }.`,
      advice: 'Hỏi chi bộ đã giới thiệu xem người này còn trong danh sách không; nối lại nơi sinh hoạt chính thức.',
    },
    en: {
      title: 'Temporary, with no home',
      sentence: ({ person, here, from, isRegistryGiven }) =>
        `${person} takes part temporarily in ${here}, introduced by ${from}, but is official neither ${
          isRegistryGiven ? `in ${from} nor anywhere else` : `on the list of ${from} nor on any other; no registry was given to look in`
        }.`,
      advice: 'Ask the chi bộ that issued the paper whether the person is still on its list, and settle where the person is official.',
    },
  },
  *run(dossier, { standing, given }) {
    const [here] = temporaryPlaces(dossier);
    if (!here || officialPlaces(dossier).length > 0 || registryHome(dossier) || isOut(dossier)) return;
    const transfer = dossier.transfers.findLast(({ record, to }) => record.transferKind === 'temporary' && to === here.branch);
    if (!transfer || transfer.from === null || !standing.isInScope(transfer.from)) return;
    // official nowhere can only be said where the home would show: in the registry, or on the home's own list
    if (!given.has('registry') && !standing.hasList(transfer.from)) return;
    if (dossier.unsureOf.has('registry') || dossier.unsureOf.has('branches')) return;
    yield {
      data: {
        here: nameOfBranch(standing, here.branch),
        from: nameOfBranch(standing, transfer.from),
        isRegistryGiven: given.has('registry'),
      },
      discriminator: transferIdentity(transfer),
      records: withTransfer(dossier, transfer),
      branch: here.branch,
    };
  },
});
