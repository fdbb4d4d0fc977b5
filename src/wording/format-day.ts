import type { CalendarDate } from '../model/calendar-date.ts';
import type { Language } from '../model/finding.ts';

/** A date as an office writes it: `30/04/1975`, `04/1975` or `1975` in Vietnamese, ISO 8601 in English. */
export const formatDay = (date: CalendarDate, language: Language): string =>
  language === 'vi' ? date.split('-').reverse().join('/') : date;
