import { areCompatible, type CalendarDate, daysBetween, firstDay } from '../../model/calendar-date.ts';
import type { Place } from '../../standing/dossier.ts';
import { formatDay } from '../../wording/format-day.ts';
import { defineRule } from '../define-rule.ts';
import { differenceOf } from './compare-sources.ts';

const lengthOf = ({ record: { admissionDate, officialDate } }: Place) =>
  admissionDate && admissionDate.length === officialDate?.length ? daysBetween(firstDay(admissionDate), firstDay(officialDate)) : null;

/** The official date merely moves along with the date of admission: that difference is one finding, not two. */
function movesWithAdmission([list, registry]: readonly [Place, Place], tolerance: number): boolean {
  const [own, other] = [lengthOf(list), lengthOf(registry)];
  const isSameAdmission = list.record.admissionDate === registry.record.admissionDate;
  return own !== null && other !== null && !isSameAdmission && Math.abs(own - other) <= tolerance;
}

/** Same person, the official dates differ. */
export default defineRule<{ list: CalendarDate; registry: CalendarDate }>()({
  id: 'conflicts/official-date',
  severity: 'warning',
  subject: 'person',
  needs: ['registry', 'branches'],
  figures: ['conflicts.moveTogether'],
  wording: {
    vi: {
      title: 'Ngày chính thức khác nhau',
      sentence: ({ person, list, registry }) =>
        `Ngày chính thức của ${person}: danh sách ghi ${formatDay(list, 'vi')}, cơ sở dữ liệu ghi ${formatDay(registry, 'vi')}.`,
      advice: 'Lấy theo quyết định công nhận đảng viên chính thức.',
    },
    en: {
      title: 'Official dates differ',
      sentence: ({ person, list, registry }) => `Official date of ${person}: the list has ${list}, the registry ${registry}.`,
      advice: 'Follow the decision that recognised the official member.',
    },
  },
  *run(dossier, { figure }) {
    const difference = differenceOf(dossier, ({ record }) => record.officialDate, areCompatible);
    if (!difference || movesWithAdmission(difference.places, figure('conflicts.moveTogether'))) return;
    yield { data: { list: difference.list, registry: difference.registry } };
  },
});
