import { areCompatible, type CalendarDate } from '../../model/calendar-date.ts';
import type { MemberRecord } from '../../model/member.ts';
import { formatDay } from '../../wording/format-day.ts';
import { defineRule } from '../define-rule.ts';
import { differenceOf } from './compare-sources.ts';

/** Of somebody admitted again there are two, and a source may have either. */
const datesOf = ({ admissionDate, readmission }: MemberRecord): readonly CalendarDate[] =>
  [admissionDate, readmission?.on].filter((date) => date != null);

const agree = (list: MemberRecord, registry: MemberRecord) =>
  datesOf(list).some((own) => datesOf(registry).some((other) => areCompatible(own, other)));

/** Same person, the dates of admission differ. */
export default defineRule<{ list: CalendarDate; registry: CalendarDate }>()({
  id: 'conflicts/admission-date',
  severity: 'warning',
  subject: 'person',
  needs: ['registry', 'branches'],
  wording: {
    vi: {
      title: 'Ngày vào Đảng khác nhau',
      sentence: ({ person, list, registry }) =>
        `Ngày vào Đảng của ${person}: danh sách ghi ${formatDay(list, 'vi')}, cơ sở dữ liệu ghi ${formatDay(registry, 'vi')}.`,
      advice: 'Lấy theo quyết định kết nạp và lý lịch đảng viên.',
    },
    en: {
      title: 'Dates of admission differ',
      sentence: ({ person, list, registry }) => `Date of admission of ${person}: the list has ${list}, the registry ${registry}.`,
      advice: 'Follow the decision of admission and the member’s dossier.',
    },
  },
  *run(dossier) {
    const difference = differenceOf(dossier, ({ record }) => (record.admissionDate === null ? null : record), agree);
    const [list, registry] = [difference?.list.admissionDate, difference?.registry.admissionDate];
    if (list && registry) yield { data: { list, registry } };
  },
});
