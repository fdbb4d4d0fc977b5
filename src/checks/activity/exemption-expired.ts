import { type CalendarDate, daysBetween, lastDay } from '../../model/calendar-date.ts';
import { activePlaces, isOut, type Place } from '../../standing/dossier.ts';
import { counted } from '../../wording/counted.ts';
import { ngay } from '../../wording/day-in-vietnamese.ts';
import { defineRule } from '../define-rule.ts';

const endOf = ({ record }: Place) => (record.exemptUntil === null ? '' : lastDay(record.exemptUntil));

/** Rows of one end by the day they speak of. */
const order = (place: Place) => `${endOf(place)} ${place.day}`;

/** Still recorded as exempt from activity (miễn sinh hoạt) after the end of the exemption. */
export default defineRule<{ until: CalendarDate; calendarDays: number }>()({
  id: 'activity/exemption-expired',
  severity: 'warning',
  subject: 'person',
  needs: [['registry', 'branches']],
  wording: {
    vi: {
      title: 'Miễn sinh hoạt đã hết hạn',
      sentence: ({ person, until, calendarDays }) =>
        `${person} được miễn sinh hoạt đến ${ngay(until)}, đã quá ${calendarDays} ngày mà vẫn ghi là miễn sinh hoạt.`,
      advice: 'Hỏi chi bộ và người này: xin miễn tiếp, hay đã sinh hoạt trở lại; cập nhật danh sách.',
    },
    en: {
      title: 'Exemption from activity expired',
      sentence: ({ person, until, calendarDays }) =>
        `${person} was exempt from activity until ${until}; ${counted(calendarDays, 'day')} later the record still says exempt.`,
      advice: 'Ask the chi bộ and the person: a new exemption, or already back; bring the list up to date.',
    },
  },
  *run(dossier) {
    if (isOut(dossier)) return;
    // where the sources give several ends the last is in force
    const [place] = activePlaces(dossier).toSorted((a, b) => (order(a) < order(b) ? 1 : -1));
    if (!place?.record.exemptUntil || place.day <= endOf(place)) return;
    yield { data: { until: place.record.exemptUntil, calendarDays: daysBetween(endOf(place), place.day) } };
  },
});
