import { workingDaysBetween } from '../../law/working-days.ts';
import { type CalendarDate, type Day, lastDay } from '../../model/calendar-date.ts';
import { type Dossier, type Place, registryHome, registryHomes } from '../../standing/dossier.ts';
import { counted } from '../../wording/counted.ts';
import { ngay } from '../../wording/day-in-vietnamese.ts';
import { nameOfBranch } from '../branch-name.ts';
import { defineRule } from '../define-rule.ts';

/** A transfer record of this departure: a move out of the chi bộ, temporary or official, or on to somewhere else. */
function hasRecord({ transfers, lastOfficial }: Dossier, branch: number | null): boolean {
  if (lastOfficial !== null && lastOfficial.to !== branch) return true;
  // who came back since is here by a record, and an older departure tells nothing of this one
  const arrival = transfers.findLastIndex(({ record, to }) => record.transferKind === 'official' && to === branch);
  return transfers.slice(arrival + 1).some(({ from }) => from === branch);
}

const isElsewhere = ({ lists }: Dossier, { branch }: Place) =>
  lists.some(
    (other) => other.branch !== branch && (other.presence === 'official' || other.presence === 'temporary' || other.presence === 'unknown'),
  );

const isStillHere = ({ lists }: Dossier, { branch }: Place) =>
  lists.some((other) => other.branch === branch && other.presence === 'official');

/** A list says "chuyển đi", there is no transfer record, the person is on no other list, and the registry still shows the old chi bộ. */
export default defineRule<{ from: string; movedOn: CalendarDate | null; elapsed: number | null; allowed: number | null }>()({
  id: 'transfers/in-limbo',
  severity: 'error',
  subject: 'person',
  needs: ['registry', 'branches', 'transfers'],
  breach: true,
  parameters: ['transfer.presentWithin'],
  wording: {
    vi: {
      title: 'Đã chuyển đi nhưng không rõ đi đâu',
      sentence: ({ person, from, movedOn, elapsed }) =>
        `Danh sách ${from} ghi ${person} đã chuyển đi${movedOn ? ` từ ${ngay(movedOn)}${elapsed === null ? '' : ` (${elapsed} ngày làm việc)`}` : ' (không ghi ngày)'}, nhưng sổ chuyển sinh hoạt không có bản ghi, không chi bộ nào khác có tên, và cơ sở dữ liệu vẫn ghi ở chi bộ cũ.`,
      advice: 'Hỏi chi bộ cũ đã giới thiệu đi đâu, liên hệ người này để nối lại sinh hoạt.',
    },
    en: {
      title: 'Moved away, to nobody knows where',
      sentence: ({ person, from, movedOn, elapsed }) =>
        `The list of ${from} says that ${person} moved away${movedOn ? ` on ${movedOn}${elapsed === null ? '' : ` (${counted(elapsed, 'working day')} ago)`}` : ' (no day given)'}, but the transfer book has no record, no other chi bộ lists the person, and the registry still shows the old chi bộ.`,
      advice: 'Ask the old chi bộ where the person was introduced to, and get in touch with the person so that activity can be resumed.',
    },
  },
  *run(dossier, { law, standing }) {
    const home = registryHome(dossier);
    if (registryHomes(dossier).some(({ branch }) => branch !== home?.branch)) return;
    const place = dossier.lists.find(({ presence, branch }) => presence === 'moved' && branch !== null && branch === home?.branch);
    if (!home || !place || hasRecord(dossier, place.branch) || isElsewhere(dossier, place) || isStillHere(dossier, place)) return;
    if (dossier.unsureOf.has('transfers') || dossier.registry.some(({ presence }) => presence === 'moved' || presence === 'out')) return;

    const movedOn = place.record.statusDate;
    const draft = { records: dossier.records, branch: place.branch };
    const from = nameOfBranch(standing, place.branch);
    if (!movedOn) {
      yield { ...draft, data: { from, movedOn, elapsed: null, allowed: null } };
      return;
    }
    const since: Day = lastDay(movedOn);
    const limit = law.valueOn('transfer.presentWithin', since);
    const elapsed = workingDaysBetween(since, place.day);
    if (!limit || elapsed <= limit.value || home.day < since) return;
    yield { ...draft, data: { from, movedOn, elapsed, allowed: limit.value }, basis: [limit.basis] };
  },
});
