import type { Bilingual } from '../model/finding.ts';
import type { Unit } from '../model/rule-catalogue.ts';

/** What a limit of the law, or a figure of the tool's own, is counted in. */
export const UNIT_WORDING: Readonly<Record<Unit, Bilingual>> = {
  'working-days': { vi: 'ngày làm việc', en: 'working days' },
  days: { vi: 'ngày', en: 'days' },
  months: { vi: 'tháng', en: 'months' },
  years: { vi: 'tuổi', en: 'years of age' },
  year: { vi: 'năm', en: 'year' },
  'calendar-years': { vi: 'năm', en: 'years' },
  probability: { vi: 'xác suất', en: 'probability' },
  percent: { vi: 'phần trăm', en: 'per cent' },
  members: { vi: 'đảng viên', en: 'members' },
};
