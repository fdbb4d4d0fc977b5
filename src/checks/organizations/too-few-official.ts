import { isOfficialMember } from '../../standing/is-official-member.ts';
import { peopleOfBranch } from '../../standing/people-of-branch.ts';
import type { Standing } from '../../standing/standing.ts';
import { counted } from '../../wording/counted.ts';
import { branchName } from '../branch-name.ts';
import { defineRule } from '../define-rule.ts';
import { organizationFact } from '../fact-keys.ts';

/** Its list has people whose chi bộ nothing tells: a column that names it on one row of many. */
const mayHaveMore = (branch: number, { listedIn, placedIn }: Standing): boolean =>
  [...new Set(listedIn(branch).map(({ record }) => record.table))].some((table) =>
    placedIn(table).some((place) => place.branch === null && place.presence === 'official'),
  );

/** A chi bộ with fewer official members than the Charter asks for. One that has ended, or has nobody, is no finding. */
export default defineRule<{
  branch: string;
  committee: string | null;
  official: number;
  members: number;
  least: number;
  countedIn: 'list' | 'registry';
}>()({
  id: 'organizations/too-few-official',
  severity: 'warning',
  subject: 'organization',
  needs: [['registry', 'branches']],
  yieldsTo: ['organizations/unknown'],
  parameters: ['organisation.minOfficial'],
  wording: {
    vi: {
      title: 'Chi bộ không đủ đảng viên chính thức',
      sentence: ({ branch, official, members, least, countedIn }) =>
        `${branch} có ${members} đảng viên, trong đó ${official} chính thức (đếm theo ${countedIn === 'list' ? 'danh sách chi bộ' : 'cơ sở dữ liệu'}); chi bộ phải có ít nhất ${least} đảng viên chính thức.`,
      advice: 'Xem lại danh sách có đủ người không; nếu đúng thì báo cáo cấp ủy cấp trên để sắp xếp, ghép chi bộ.',
    },
    en: {
      title: 'Too few official members in a chi bộ',
      sentence: ({ branch, official, members, least, countedIn }) =>
        `${branch} has ${counted(members, 'member')}, ${official} of them official (counted ${countedIn === 'list' ? 'on its list' : 'in the registry'}); a chi bộ needs ${least} official members at least.`,
      advice: 'See whether the list is complete; if it is, report to the committee above, so that the chi bộ can be joined to another.',
    },
  },
  *run(branch, { law, standing, given }) {
    if (branch.ending) return;
    const { people, countedIn } = peopleOfBranch(branch.index, standing, given.has('registry'));
    const day = countedIn === 'list' ? standing.listDay(branch.index) : standing.registryDay;
    const limit = law.valueOn('organisation.minOfficial', day);
    const official = people.filter(({ dossier, places }) => isOfficialMember(dossier, places)).length;
    if (!limit || people.length === 0 || official >= limit.value || mayHaveMore(branch.index, standing)) return;
    const rows = people.flatMap(({ dossier, places }) => [...places, ...dossier.registry.filter((place) => !places.includes(place))]);
    yield {
      data: { ...branchName(standing, branch.index), official, members: people.length, least: limit.value, countedIn },
      basis: [limit.basis],
      facts: [organizationFact(branch)],
      records: [...(branch.record ? [branch.record.source] : []), ...rows.map(({ record }) => record.source)],
    };
  },
});
