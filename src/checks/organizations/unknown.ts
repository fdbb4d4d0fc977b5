import { branchName } from '../branch-name.ts';
import { defineRule } from '../define-rule.ts';
import { organizationFact } from '../fact-keys.ts';

/** A list's chi bộ is neither in the registry nor in the organisation list: a slip in its name, or a chi bộ that nobody entered. */
export default defineRule<{ branch: string; committee: string | null; members: number; among: 'registry' | 'organizations' | 'both' }>()({
  id: 'organizations/unknown',
  severity: 'warning',
  subject: 'organization',
  needs: ['branches', ['organizations', 'registry']],
  wording: {
    vi: {
      title: 'Chi bộ không có trong cơ sở dữ liệu và danh mục tổ chức',
      sentence: ({ branch, members, among }) =>
        `Có danh sách ${members} người của ${branch}, nhưng ${
          { both: 'cả cơ sở dữ liệu và danh mục tổ chức đảng đều', registry: 'cơ sở dữ liệu', organizations: 'danh mục tổ chức đảng' }[
            among
          ]
        } không có chi bộ này.`,
      advice:
        'Xem lại tên chi bộ trong danh sách (tiêu đề, tên trang tính, tên tệp, cột chi bộ); nếu là chi bộ mới thì bổ sung vào danh mục.',
    },
    en: {
      title: 'A chi bộ that neither the registry nor the organisation list has',
      sentence: ({ branch, members, among }) =>
        `There is a list of ${members} people of ${branch}, a chi bộ that ${
          {
            both: 'neither the registry nor the organisation list has',
            registry: 'the registry does not have',
            organizations: 'the organisation list does not have',
          }[among]
        }.`,
      advice: 'Look again at the name on the list (title, sheet, file, column of chi bộ); if the chi bộ is new, have it entered.',
    },
  },
  *run(branch, { standing, given }) {
    if (branch.record || !standing.hasList(branch.index) || standing.registeredIn(branch.index).length > 0) return;
    const rows = standing.listedIn(branch.index);
    yield {
      data: {
        ...branchName(standing, branch.index),
        members: new Set(rows.map(({ record }) => standing.personOf[record.node])).size,
        among: !given.has('organizations') ? 'registry' : given.has('registry') ? 'both' : 'organizations',
      },
      facts: [organizationFact(branch)],
      records: rows.map(({ record }) => record.source),
    };
  },
});
