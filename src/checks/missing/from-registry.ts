import { firstDay } from '../../model/calendar-date.ts';
import { officialPlaces, temporaryPlaces } from '../../standing/dossier.ts';
import { branchName } from '../branch-name.ts';
import { defineRule } from '../define-rule.ts';

/** Active on a chi bộ list, and the registry has no record of the person anywhere. */
export default defineRule<{ branch: string; committee: string | null }>()({
  id: 'missing/from-registry',
  severity: 'error',
  subject: 'person',
  needs: ['registry', 'branches'],
  yieldsTo: [
    'transfers/temporary-without-home',
    'transfers/in-limbo',
    'transfers/still-listed',
    'transfers/overdue-departure',
    'transfers/paper-not-presented',
    'transfers/file-not-submitted',
  ],
  wording: {
    vi: {
      title: 'Có trong danh sách chi bộ, không có trong cơ sở dữ liệu',
      sentence: ({ person, branch }) =>
        `${person} đang sinh hoạt trong danh sách ${branch}, nhưng không tìm thấy bản ghi nào của người này trong cơ sở dữ liệu.`,
      advice: 'Đối chiếu hồ sơ gốc; nếu đúng là đảng viên của chi bộ thì đề nghị bổ sung vào cơ sở dữ liệu.',
    },
    en: {
      title: 'On a chi bộ list, not in the registry',
      sentence: ({ person, branch }) =>
        `${person} is active on the list of ${branch}, but the registry has no record of this person anywhere.`,
      advice:
        'Compare with the original dossier; if the person is a member of this chi bộ, ask for the record to be added to the registry.',
    },
  },
  *run(dossier, { standing }) {
    if (dossier.registry.length > 0 || dossier.unsureOf.has('registry') || dossier.unsureOf.has('transfers')) return;
    const [place] = [...officialPlaces(dossier), ...temporaryPlaces(dossier)];
    if (!place) return;
    const exported = standing.registryDay;
    // an export is judged by its own day: a member admitted or taken over after it is no gap in it
    const admitted = place.record.admissionDate;
    if (admitted && firstDay(admitted) > exported) return;
    const transfer = dossier.lastOfficial;
    const isInHand = transfer !== null && (!transfer.record.accepted || firstDay(transfer.record.accepted) > exported);
    // a visitor is another chi bộ's member: temporary-without-home speaks where that cannot be so
    yield {
      data: branchName(standing, place.branch),
      branch: place.branch,
      isExplained: isInHand || place.presence === 'temporary',
    };
  },
});
