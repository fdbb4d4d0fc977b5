import type { Identifier } from '../../model/finding.ts';
import { defineRule } from '../define-rule.ts';
import { numberDifference, whereItDiffers } from './number-difference.ts';

/** Same person, the card numbers differ. An old card of 8 digits against a new one of 12 does not (38-HD/BTCTW). */
export default defineRule<{ list: Identifier; registry: Identifier; differsAt: readonly number[] }>()({
  id: 'conflicts/party-card',
  severity: 'warning',
  subject: 'person',
  needs: ['registry', 'branches'],
  yieldsTo: ['duplicates/shared-number'],
  wording: {
    vi: {
      title: 'Số thẻ đảng viên khác nhau',
      sentence: ({ person, list, registry, differsAt }) =>
        `Số thẻ đảng viên của ${person}: danh sách ghi ${list}, cơ sở dữ liệu ghi ${registry}${whereItDiffers(differsAt).vi}.`,
      advice: 'Đối chiếu thẻ đảng viên và sổ phát thẻ.',
    },
    en: {
      title: 'Party card numbers differ',
      sentence: ({ person, list, registry, differsAt }) =>
        `Party card number of ${person}: the list has ${list}, the registry ${registry}${whereItDiffers(differsAt).en}.`,
      advice: 'Check the card itself and the book of cards issued.',
    },
  },
  *run(dossier) {
    const difference = numberDifference(dossier, ['partyCard', 'formerPartyCard'], ['card', 'personal']);
    if (difference) yield difference;
  },
});
