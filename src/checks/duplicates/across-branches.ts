import { type Dossier, officialPlaces } from '../../standing/dossier.ts';
import { nameOfBranch } from '../branch-name.ts';
import { defineRule } from '../define-rule.ts';

/** A transfer record says which place is right: the last official move came to one of them, or is on its way out of one. */
function isToldByTransfer({ lastOfficial }: Dossier, branches: readonly (number | null)[]): boolean {
  if (!lastOfficial) return false;
  return branches.includes(lastOfficial.to) || (lastOfficial.record.accepted === null && branches.includes(lastOfficial.from));
}

/** One person officially active on two chi bộ lists, and no transfer record says which is right. */
export default defineRule<{ branches: readonly string[]; isBookGiven: boolean }>()({
  id: 'duplicates/across-branches',
  severity: 'error',
  subject: 'person',
  needs: [['registry', 'branches']],
  wording: {
    vi: {
      title: 'Sinh hoạt chính thức ở hai chi bộ',
      sentence: ({ person, branches, isBookGiven }) =>
        `${person} có tên là đảng viên sinh hoạt chính thức trong danh sách của ${branches.join(' và ')}; ${
          isBookGiven
            ? 'sổ chuyển sinh hoạt không có bản ghi nào cho biết nơi nào đúng'
            : 'chưa có sổ chuyển sinh hoạt để biết nơi nào đúng'
        }.`,
      advice:
        'Hỏi hai chi bộ xem người này đang sinh hoạt ở đâu; chi bộ còn lại sửa danh sách của mình, hoặc ghi ở đó là sinh hoạt tạm thời.',
    },
    en: {
      title: 'Official in two chi bộ',
      sentence: ({ person, branches, isBookGiven }) =>
        `${person} is listed as an official participant by ${branches.join(' and ')}; ${
          isBookGiven ? 'no transfer record says which is right' : 'no transfer book was given that could say which is right'
        }.`,
      advice: 'Ask both chi bộ where this person takes part; the other corrects its list, or marks the activity there as temporary.',
    },
  },
  *run(dossier, { standing, given }) {
    const listed = [...new Set(officialPlaces(dossier).map(({ branch }) => branch))];
    // the old list of a chi bộ that was merged or handed over is no second place
    const isHandedOver = (branch: number | null) => standing.successorsOf(branch).some((successor) => listed.includes(successor));
    const branches = listed.filter((branch) => !isHandedOver(branch));
    if (branches.length < 2 || isToldByTransfer(dossier, branches) || dossier.unsureOf.has('transfers')) return;
    yield { data: { branches: branches.map((branch) => nameOfBranch(standing, branch)), isBookGiven: given.has('transfers') } };
  },
});
