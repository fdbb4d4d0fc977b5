import { officialPlaces } from '../../standing/dossier.ts';
import { nameOfBranch } from '../branch-name.ts';
import { defineRule } from '../define-rule.ts';

/** Listed in a chi bộ other than the registry's, and no transfer record leads there. */
export default defineRule<{ list: string; registry: string }>()({
  id: 'transfers/without-record',
  severity: 'error',
  subject: 'person',
  needs: ['registry', 'branches', 'transfers'],
  yieldsTo: [
    'duplicates/across-branches',
    'transfers/dissolved-organization',
    'transfers/overdue-departure',
    'transfers/paper-not-presented',
    'transfers/file-not-submitted',
    'transfers/still-listed',
  ],
  breach: true,
  wording: {
    vi: {
      title: 'Sinh hoạt ở chi bộ khác mà không có hồ sơ chuyển',
      sentence: ({ person, list, registry }) =>
        `${person} đang sinh hoạt trong danh sách ${list}, cơ sở dữ liệu ghi ${registry}, và sổ chuyển sinh hoạt không có bản ghi nào chuyển đến ${list}.`,
      advice: 'Tìm giấy giới thiệu chuyển sinh hoạt; nếu chưa có thì làm thủ tục theo quy định.',
    },
    en: {
      title: 'In another chi bộ without a transfer record',
      sentence: ({ person, list, registry }) =>
        `${person} is active on the list of ${list}, the registry shows ${registry}, and the transfer book has no record of a move to ${list}.`,
      advice: 'Look for the introduction paper; if there is none, go through the transfer as prescribed.',
    },
  },
  *run(dossier, { standing }) {
    // "đã chuyển sinh hoạt" in the registry says that there was a move, not that it was recorded
    const homes = dossier.registry.filter(({ presence }) => presence === 'official' || presence === 'moved');
    const [home] = homes;
    if (!home || homes.some(({ branch }) => branch === null) || dossier.unsureOf.has('transfers')) return;
    const places = officialPlaces(dossier).filter(({ branch }) => branch !== null);
    if (places.some(({ branch }) => homes.some((other) => other.branch === branch))) return;
    // a chi bộ that ended moved its people by one decision: dissolved-organization speaks, or nobody does
    const hasEnded = (branch: number | null) => branch !== null && standing.branches[branch]?.ending != null;
    if (homes.some(({ branch }) => hasEnded(branch))) return;
    const isRecorded = (branch: number | null) =>
      dossier.transfers.some(({ record, to, from }) => to === branch || (record.transferKind === 'official' && from === branch));
    const place = places.find(({ branch }) => !isRecorded(branch) && !hasEnded(branch));
    if (!place) return;
    yield { data: { list: nameOfBranch(standing, place.branch), registry: nameOfBranch(standing, home.branch) }, branch: place.branch };
  },
});
