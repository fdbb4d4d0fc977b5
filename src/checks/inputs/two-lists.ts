import type { RivalLists } from '../../standing/rival-lists.ts';
import { branchName } from '../branch-name.ts';
import { defineRule } from '../define-rule.ts';

const VI: Readonly<Record<RivalLists['because'], string>> = {
  'later-day': 'vì ghi ngày muộn hơn',
  'named-older': 'vì bản kia theo tên là bản cũ hoặc bản nháp',
  'nearer-registry': 'vì khớp với cơ sở dữ liệu hơn',
  'first-read': 'vì được đọc trước; hai bản không có gì để phân biệt',
};
const EN: Readonly<Record<RivalLists['because'], string>> = {
  'later-day': 'because its day is later',
  'named-older': 'because the other is called old or a draft',
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
  onUnusedOnly: number;
}>()({
  id: 'inputs/two-lists',
  severity: 'warning',
  subject: 'organization',
  needs: ['branches'],
  wording: {
    vi: {
      title: 'Một chi bộ có nhiều bản danh sách',
      sentence: ({ branch, used, unused, because, onUnusedOnly }) =>
        `${branch} có ${unused.length + 1} danh sách gần như cùng những người ấy. Đã dùng ${used} ${VI[because]}; không dùng ${unused.join(', ')}.${
          onUnusedOnly === 0 ? '' : ` Có ${onUnusedOnly} người chỉ có tên ở bản không dùng, chưa được đối chiếu.`
        }`,
      advice: 'Bỏ bản cũ ra khỏi thư mục, hoặc chỉ đưa bản đúng vào rồi chạy lại.',
    },
    en: {
      title: 'Several versions of one chi bộ’s list',
      sentence: ({ branch, used, unused, because, onUnusedOnly }) =>
        `${branch} has ${unused.length + 1} lists with mostly the same people. ${used} was used ${EN[because]}; not used: ${unused.join(', ')}.${
          onUnusedOnly === 0 ? '' : ` Standing only on what was not used, and not compared: ${onUnusedOnly}.`
        }`,
      advice: 'Take the older one out of the folder, or give only the right one and run again.',
    },
  },
  *run(branch, { standing }) {
    for (const { used, unused, because, onUnusedOnly } of standing.rivals.filter((rivals) => rivals.branch === branch.index)) {
      const names = { used: standing.tableName(used), unused: unused.map(standing.tableName) };
      yield { data: { ...branchName(standing, branch.index), ...names, because, onUnusedOnly }, records: [] };
    }
  },
});
