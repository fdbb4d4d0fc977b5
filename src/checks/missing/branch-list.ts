import { counted } from '../../wording/counted.ts';
import { branchName } from '../branch-name.ts';
import { defineRule } from '../define-rule.ts';

/** The registry has members in a chi bộ from which no list came: one finding for the chi bộ, not one a person. */
export default defineRule<{ branch: string; committee: string | null; members: number }>()({
  id: 'missing/branch-list',
  severity: 'warning',
  subject: 'organization',
  needs: ['registry', 'branches'],
  wording: {
    vi: {
      title: 'Chi bộ chưa gửi danh sách',
      sentence: ({ branch, members }) =>
        `Cơ sở dữ liệu có ${members} đảng viên đang sinh hoạt tại ${branch}, nhưng chưa nhận được danh sách nào của chi bộ này; những người đó chưa được đối chiếu.`,
      advice: 'Đề nghị chi bộ gửi danh sách rồi chạy lại.',
    },
    en: {
      title: 'No list came from the chi bộ',
      sentence: ({ branch, members }) =>
        `The registry has ${counted(members, 'active member')} in ${branch}, but no list of this chi bộ was given; ${members === 1 ? 'this person was' : 'these people were'} not compared.`,
      advice: 'Ask the chi bộ for its list and run again.',
    },
  },
  *run(branch, { standing }) {
    // a chi bộ that has ended owes no list
    if (branch.ending || standing.hasList(branch.index)) return;
    const members = standing.registeredIn(branch.index).filter(({ presence }) => presence === 'official');
    if (members.length === 0) return;
    const own = branch.record ? [branch.record.source] : [];
    yield {
      data: { ...branchName(standing, branch.index), members: members.length },
      records: [...own, ...members.map(({ record }) => record.source)],
    };
  },
});
