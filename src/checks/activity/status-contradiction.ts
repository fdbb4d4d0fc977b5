import type { CalendarDate, Day } from '../../model/calendar-date.ts';
import type { Place } from '../../standing/dossier.ts';
import { ngay } from '../../wording/day-in-vietnamese.ts';
import { nameOfBranch } from '../branch-name.ts';
import { defineRule } from '../define-rule.ts';
import { contradictoryRows } from './contradictory-rows.ts';

/** What a row says that has its person out. */
type Gone = 'deceased' | 'removed' | 'expelled' | 'left';

const VI: Readonly<Record<Gone, string>> = {
  deceased: 'đã từ trần',
  removed: 'đã bị xóa tên',
  expelled: 'đã bị khai trừ',
  left: 'đã ra khỏi Đảng',
};
const EN: Readonly<Record<Gone, string>> = {
  deceased: 'as deceased',
  removed: 'as struck off',
  expelled: 'as expelled',
  left: 'as out of the Party',
};

/** The registry, or the chi bộ whose list it is. */
const listOf = ({ record, branch }: Place, name: (branch: number | null) => string) =>
  record.source.role === 'registry' ? null : name(branch);

const vi = (list: string | null, day: Day) => `${list === null ? 'cơ sở dữ liệu' : `danh sách ${list}`} (tính đến ${ngay(day)})`;
const en = (list: string | null, day: Day) => `${list === null ? 'the registry' : `the list of ${list}`} (as of ${day})`;
const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** One source says removed, expelled, out of the Party or deceased, the other active. "Chuyển đi" is no leaving of the Party. */
export default defineRule<{
  status: Gone;
  since: CalendarDate | null;
  list: string | null;
  day: Day;
  activeList: string | null;
  activeDay: Day;
}>()({
  id: 'activity/status-contradiction',
  severity: 'error',
  subject: 'person',
  needs: ['registry', 'branches'],
  wording: {
    vi: {
      title: 'Hai nguồn ghi trạng thái trái ngược nhau',
      sentence: ({ person, status, since, list, day, activeList, activeDay }) =>
        `${capital(vi(list, day))} ghi ${person} ${VI[status]}${since ? ` ${ngay(since)}` : ''}; ${vi(activeList, activeDay)} ghi đang sinh hoạt.`,
      advice: 'Xác minh với chi bộ và hồ sơ (giấy chứng tử, quyết định), rồi sửa nguồn ghi sai.',
    },
    en: {
      title: 'The sources contradict each other on the status',
      sentence: ({ person, status, since, list, day, activeList, activeDay }) =>
        `${capital(en(list, day))} has ${person} ${EN[status]}${since ? ` since ${since}` : ''}; ${en(activeList, activeDay)} has the person as active.`,
      advice: 'Verify with the chi bộ and the dossier (death certificate, decision), then correct the source that is wrong.',
    },
  },
  *run(dossier, { standing }) {
    const rows = contradictoryRows(dossier);
    if (!rows) return;
    const [gone, active] = rows;
    const name = (branch: number | null) => nameOfBranch(standing, branch);
    yield {
      data: {
        status: gone.record.status as Gone,
        since: gone.record.statusDate,
        list: listOf(gone, name),
        day: gone.day,
        activeList: listOf(active, name),
        activeDay: active.day,
      },
    };
  },
});
