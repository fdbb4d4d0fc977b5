import { type Dossier, officialPlaces, type Place, temporaryPlaces } from '../../standing/dossier.ts';
import { branchName } from '../branch-name.ts';
import { defineRule } from '../define-rule.ts';
import { isReadmission } from '../is-readmission.ts';

const rowsByBranch = (dossier: Dossier): readonly (readonly Place[])[] => {
  // a sheet "Chuyển đến" beside the list names some of its people once more
  const present = [...officialPlaces(dossier), ...temporaryPlaces(dossier)].filter(({ record }) => !record.isOnExtract);
  const branches = [...new Set(present.map(({ branch }) => branch))];
  return branches.map((branch) => dossier.lists.filter((place) => place.branch === branch && present.includes(place)));
};

/** One person twice on one chi bộ list. */
export default defineRule<{ branch: string; committee: string | null; times: number }>()({
  id: 'duplicates/in-list',
  severity: 'error',
  subject: 'person',
  needs: [['registry', 'branches']],
  wording: {
    vi: {
      title: 'Ghi trùng trong một danh sách chi bộ',
      sentence: ({ person, branch, times }) => `${person} được ghi ${times} lần trong danh sách ${branch}.`,
      advice:
        'So các dòng đã nêu; nếu đúng là một người thì giữ lại một dòng, nếu là hai người trùng tên thì bổ sung số định danh để phân biệt.',
    },
    en: {
      title: 'Twice on one chi bộ list',
      sentence: ({ person, branch, times }) => `${person} stands ${times} times on the list of ${branch}.`,
      advice: 'Compare the rows named; if they are one person keep one row, if they are namesakes add the numbers that tell them apart.',
    },
  },
  *run(dossier, { standing }) {
    for (const places of rowsByBranch(dossier)) {
      const [place] = places;
      if (!place || places.length < 2 || isReadmission(places)) continue;
      yield {
        data: { ...branchName(standing, place.branch), times: places.length },
        branch: place.branch,
        discriminator: branchName(standing, place.branch).branch,
      };
    }
  },
});
