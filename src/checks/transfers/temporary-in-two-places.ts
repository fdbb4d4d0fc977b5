import type { Dossier } from '../../standing/dossier.ts';
import { temporaryPlaces } from '../../standing/dossier.ts';
import { stayLimit } from '../../standing/stay-limit.ts';
import { nameOfBranch } from '../branch-name.ts';
import { defineRule } from '../define-rule.ts';
import { isOnDestinationList, stays } from './temporary-stay.ts';
import { withTransfer } from './waiting.ts';

const transfersTo = ({ transfers }: Dossier, branches: readonly (number | null)[]) =>
  transfers.filter(({ record, to }) => record.transferKind === 'temporary' && branches.includes(to));

/** Temporary in two chi bộ at once. */
export default defineRule<{ places: readonly string[] }>()({
  id: 'transfers/temporary-in-two-places',
  severity: 'error',
  subject: 'person',
  needs: ['transfers', ['registry', 'branches']],
  breach: true,
  wording: {
    vi: {
      title: 'Sinh hoạt tạm thời ở hai nơi cùng lúc',
      sentence: ({ person, places }) => `${person} đang sinh hoạt tạm thời cùng lúc tại ${places.join(' và ')}.`,
      advice: 'Hỏi người này đang sinh hoạt ở đâu; nơi còn lại kết thúc việc sinh hoạt tạm thời.',
    },
    en: {
      title: 'Temporary in two places at once',
      sentence: ({ person, places }) => `${person} takes part temporarily in ${places.join(' and ')} at the same time.`,
      advice: 'Ask the person where the activity takes place; the other chi bộ ends the temporary stay.',
    },
  },
  *run(dossier, { law, standing }) {
    const onLists = temporaryPlaces(dossier).map(({ branch }) => branch);
    // where no list of the destination came, a stay within its limit is still on
    const onRecord = stays(dossier)
      .filter((stay) => stay.record.accepted !== null && isOnDestinationList(dossier, stay, standing) === null)
      .filter((stay) => stay.day <= (stayLimit(stay, law)?.until ?? ''))
      .map(({ to }) => to);
    const places = [...new Set([...onLists, ...onRecord])].filter((branch) => branch !== null);
    if (places.length < 2) return;
    yield {
      data: { places: places.map((branch) => nameOfBranch(standing, branch)) },
      records: withTransfer(dossier, ...transfersTo(dossier, places)),
      branch: places[0] ?? null,
    };
  },
});
