import type { CalendarDate } from '../model/calendar-date.ts';
import { formatDay } from './format-day.ts';

/** "ngày 30/04/1975", "tháng 04/1975", "năm 1975". */
export const ngay = (date: CalendarDate): string =>
  `${date.length === 10 ? 'ngày' : date.length === 7 ? 'tháng' : 'năm'} ${formatDay(date, 'vi')}`;
