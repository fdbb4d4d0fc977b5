import type { Identifier } from '../../model/finding.ts';
import { defineRule } from '../define-rule.ts';
import { numberDifference, whereItDiffers } from './number-difference.ts';

/** Same person, the personal numbers (or the old CMND) differ. */
export default defineRule<{ list: Identifier; registry: Identifier; differsAt: readonly number[] }>()({
  id: 'conflicts/national-id',
  severity: 'warning',
  subject: 'person',
  needs: ['registry', 'branches'],
  yieldsTo: ['duplicates/shared-number', 'ids/malformed'],
  wording: {
    vi: {
      title: 'Số định danh khác nhau',
      sentence: ({ person, list, registry, differsAt }) =>
        `Số định danh của ${person}: danh sách ghi ${list}, cơ sở dữ liệu ghi ${registry}${whereItDiffers(differsAt).vi}.`,
      advice: 'Đối chiếu thẻ căn cước; số có thể đã được cấp lại sau khi cải chính.',
    },
    en: {
      title: 'Personal numbers differ',
      sentence: ({ person, list, registry, differsAt }) =>
        `Personal number of ${person}: the list has ${list}, the registry ${registry}${whereItDiffers(differsAt).en}.`,
      advice: 'Check the identity card; a number may have been issued anew after a correction.',
    },
  },
  *run(dossier) {
    const difference = numberDifference(dossier, ['nationalId', 'formerNationalId'], ['personal', 'cmnd']);
    if (difference) yield difference;
  },
});
