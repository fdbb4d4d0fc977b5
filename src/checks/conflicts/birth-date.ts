import { areCompatible, type CalendarDate } from '../../model/calendar-date.ts';
import { formatDay } from '../../wording/format-day.ts';
import { defineRule } from '../define-rule.ts';
import { birthYearFact } from '../fact-keys.ts';
import { differenceOf } from './compare-sources.ts';

const yearOf = (date: CalendarDate) => date.slice(0, 4);

/**
 * Same person, the birth dates differ; a year against a full date of that year does not. By 13-TB/TW the birth date follows
 * the original dossier, so that neither side is called wrong here.
 */
export default defineRule<{ list: CalendarDate; registry: CalendarDate }>()({
  id: 'conflicts/birth-date',
  severity: 'warning',
  subject: 'person',
  needs: ['registry', 'branches'],
  documents: ['tb-13-2016'],
  wording: {
    vi: {
      title: 'Ngày sinh khác nhau',
      sentence: ({ person, list, registry }) =>
        `Ngày sinh của ${person}: danh sách ghi ${formatDay(list, 'vi')}, cơ sở dữ liệu ghi ${formatDay(registry, 'vi')}.`,
      advice: 'Lấy theo hồ sơ đảng viên gốc (13-TB/TW), không theo giấy tờ làm lại về sau.',
    },
    en: {
      title: 'Birth dates differ',
      sentence: ({ person, list, registry }) => `Birth date of ${person}: the list has ${list}, the registry ${registry}.`,
      advice: 'Follow the original member’s dossier (13-TB/TW), not papers re-made later.',
    },
  },
  *run(dossier, { law }) {
    const difference = differenceOf(dossier, ({ record }) => record.birthDate, areCompatible);
    if (!difference) return;
    const { list, registry, places } = difference;
    yield {
      data: { list, registry },
      basis: law.citing('tb-13-2016', places[0].day),
      facts: yearOf(list) === yearOf(registry) ? [] : [birthYearFact(dossier)],
    };
  },
});
