import { firstDay } from '../../model/calendar-date.ts';
import { type Dossier, registryHomes, type TransferCase } from '../../standing/dossier.ts';
import type { Standing } from '../../standing/standing.ts';
import { stayLimit } from '../../standing/stay-limit.ts';
import { branchName } from '../branch-name.ts';
import { defineRule, type RuleContext } from '../define-rule.ts';

/** Not accepted yet, or accepted elsewhere; once the list of that place has come without the person, the move is in hand no more. */
const isInHand = ({ record: { accepted }, to }: TransferCase, home: number | null, standing: Standing) =>
  accepted === null || (to !== home && !(to !== null && standing.hasList(to) && firstDay(accepted) <= standing.listDay(to)));

/** A transfer in hand, whatever its age, explains an absence: a move away from here, or a temporary stay elsewhere. */
function isExplainedByTransfer({ lastOfficial, transfers }: Dossier, home: number | null, { law, standing }: RuleContext): boolean {
  if (lastOfficial !== null && isInHand(lastOfficial, home, standing)) return true;
  // past its limit, and not on the list that came from there: that stay has ended
  const isOver = (stay: TransferCase) => standing.hasList(stay.to) && stay.day > (stayLimit(stay, law)?.until ?? stay.day);
  return transfers.some((transfer) => transfer.record.transferKind === 'temporary' && transfer.to !== home && !isOver(transfer));
}

/** Joined or came to the chi bộ after the day its list speaks of. */
function isLaterThanList({ registry, lastOfficial }: Dossier, home: number, standing: Standing): boolean {
  const listDay = standing.listDay(home);
  const days = [registry[0]?.record.admissionDate, lastOfficial?.record.accepted];
  return days.some((day) => day != null && firstDay(day) > listDay);
}

/** Active in the registry in a chi bộ whose list arrived, and on no list at all. */
export default defineRule<{ branch: string; committee: string | null }>()({
  id: 'missing/from-branch',
  severity: 'error',
  subject: 'person',
  needs: ['registry', 'branches'],
  yieldsTo: [
    'transfers/in-limbo',
    'transfers/still-listed',
    'transfers/overdue-departure',
    'transfers/paper-not-presented',
    'transfers/file-not-submitted',
    'transfers/dissolved-organization',
  ],
  wording: {
    vi: {
      title: 'Có trong cơ sở dữ liệu, không có trong danh sách chi bộ',
      sentence: ({ person, branch }) =>
        `${person} đang sinh hoạt tại ${branch} theo cơ sở dữ liệu, nhưng không có tên trong danh sách của chi bộ này hay của chi bộ nào khác.`,
      advice: 'Hỏi lại chi bộ: bỏ sót trong danh sách, đã chuyển sinh hoạt, đã mất, hay cơ sở dữ liệu ghi nhầm chi bộ.',
    },
    en: {
      title: 'In the registry, not on the chi bộ list',
      sentence: ({ person, branch }) =>
        `The registry has ${person} active in ${branch}, but the name is not on the list of this chi bộ nor on any other list.`,
      advice: 'Ask the chi bộ: left out of the list, moved, deceased, or recorded under the wrong chi bộ in the registry.',
    },
  },
  *run(dossier, context) {
    const { standing } = context;
    const home = registryHomes(dossier).find(({ branch }) => standing.hasList(branch));
    if (!home || home.branch === null || dossier.lists.length > 0 || !standing.hasList(home.branch)) return;
    if (dossier.unsureOf.has('branches') || dossier.unsureOf.has('transfers')) return;
    if (isLaterThanList(dossier, home.branch, standing)) return;
    const isExplained = isExplainedByTransfer(dossier, home.branch, context);
    yield { data: branchName(standing, home.branch), branch: home.branch, isExplained };
  },
});
