import type { RivalLists } from '../../standing/rival-lists.ts';
import { branchName } from '../branch-name.ts';
import { defineRule } from '../define-rule.ts';

const VI: Readonly<Record<RivalLists['because'], string>> = {
  'later-day': 'vì ghi ngày muộn hơn',
  'nearer-registry': 'vì khớp với cơ sở dữ liệu hơn',
  'first-read': 'vì được đọc trước; hai bản không có gì để phân biệt',
};
const EN: Readonly<Record<RivalLists['because'], string>> = {
  'later-day': 'because its day is later',
  'nearer-registry': 'because it agrees better with the registry',
  'first-read': 'because it was read first; nothing tells them apart',
};

/** Two lists claim one chi bộ and hold mostly the same people (an older version, a copy): which one was used, and why. */
export default defineRule<{
  branch: string;
  committee: string | null;
  used: string;
  unused: readonly string[];
  because: RivalLists['because'];
}>()({
  id: 'inputs/two-lists',
  severity: 'warning',
  subject: 'organization',
  needs: ['branches'],
  wording: {
    vi: {
      title: 'Một chi bộ có nhiều bản danh sách',
      sentence: ({ branch, used, unused, because }) =>
        `${branch} có ${unused.length + 1} danh sách gần như cùng những người ấy. Đã dùng ${used} ${VI[because]}; không dùng ${unused.join(', ')}.`,
      advice: 'Bỏ bản cũ ra khỏi thư mục, hoặc chỉ đưa bản đúng vào rồi chạy lại.',
    },
    en: {
      title: 'Several versions of one chi bộ’s list',
      sentence: ({ branch, used, unused, because }) =>
        `${branch} has ${unused.length + 1} lists with mostly the same people. ${used} was used ${EN[because]}; not used: ${unused.join(', ')}.`,
      advice: 'Take the older one out of the folder, or give only the right one and run again.',
    },
  },
  *run(branch, { standing }) {
    for (const rivals of standing.rivals.filter((candidate) => candidate.branch === branch.index)) {
      const used = standing.tableName(rivals.used);
      yield {
        data: { ...branchName(standing, branch.index), used, unused: rivals.unused.map(standing.tableName), because: rivals.because },
        records: [],
      };
    }
  },
});
