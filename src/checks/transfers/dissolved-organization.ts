import { workingDaysBetween } from '../../law/working-days.ts';
import { type Day, daysBetween } from '../../model/calendar-date.ts';
import { officialPlaces, registryHomes } from '../../standing/dossier.ts';
import { counted } from '../../wording/counted.ts';
import { ngay } from '../../wording/day-in-vietnamese.ts';
import { nameOfBranch } from '../branch-name.ts';
import { defineRule } from '../define-rule.ts';

/** Still recorded under a chi bộ that ended more than 30 working days ago: by the registry, or by a list where no registry was given. */
export default defineRule<{
  branch: string;
  successors: readonly string[];
  endedOn: Day;
  elapsed: number;
  calendarDays: number;
  allowed: number;
}>()({
  id: 'transfers/dissolved-organization',
  severity: 'error',
  subject: 'person',
  needs: ['organizations'],
  parameters: ['transfer.afterDissolution'],
  wording: {
    vi: {
      title: 'Còn ghi ở chi bộ đã kết thúc hoạt động',
      sentence: ({ person, branch, successors, endedOn, elapsed, calendarDays, allowed }) =>
        `${person} vẫn được ghi ở ${branch}, chi bộ đã kết thúc hoạt động ${ngay(endedOn)} (${elapsed} ngày làm việc, ${calendarDays} ngày lịch)${
          successors.length > 0 ? `; tổ chức tiếp nhận là ${successors.join(', ')}` : ''
        }; thời hạn chuyển là ${allowed} ngày làm việc.`,
      advice: 'Việc chuyển do tổ chức thực hiện: đề nghị cập nhật nơi sinh hoạt theo quyết định giải thể, sáp nhập hoặc bàn giao.',
    },
    en: {
      title: 'Still recorded under a chi bộ that has ended',
      sentence: ({ person, branch, successors, endedOn, elapsed, calendarDays, allowed }) =>
        `${person} is still recorded under ${branch}, which ended on ${endedOn} (${counted(elapsed, 'working day')}, ${counted(calendarDays, 'calendar day')} ago)${
          successors.length > 0 ? `; succeeded by ${successors.join(', ')}` : ''
        }; the limit is ${allowed} working days.`,
      advice: 'The move is the organisation’s to make: have the record updated by the decision of dissolution, merger or hand-over.',
    },
  },
  *run(dossier, { law, standing, given }) {
    const place = (given.has('registry') ? registryHomes(dossier) : officialPlaces(dossier)).find(
      ({ branch }) => branch !== null && standing.branches[branch]?.ending,
    );
    const ending = place && place.branch !== null ? standing.branches[place.branch]?.ending : null;
    if (!place || !ending?.on) return;
    const limit = law.valueOn('transfer.afterDissolution', ending.on);
    const elapsed = workingDaysBetween(ending.on, place.day);
    if (!limit || elapsed <= limit.value) return;
    const branch = place.branch === null ? undefined : standing.branches[place.branch];
    yield {
      data: {
        branch: nameOfBranch(standing, place.branch),
        successors: ending.successors.map((successor) => nameOfBranch(standing, successor)),
        endedOn: ending.on,
        elapsed,
        calendarDays: daysBetween(ending.on, place.day),
        allowed: limit.value,
      },
      basis: [limit.basis],
      records: [...dossier.records, ...(branch?.record ? [branch.record.source] : [])],
      branch: place.branch,
    };
  },
});
