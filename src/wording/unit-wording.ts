import type { Bilingual } from '../model/finding.ts';
import type { Unit } from '../model/rule-catalogue.ts';

/** What a limit of the law is counted in. */
export const UNIT_WORDING: Readonly<Record<Unit, Bilingual>> = {
  'working-days': { vi: 'ngày làm việc', en: 'working days' },
  months: { vi: 'tháng', en: 'months' },
  years: { vi: 'tuổi', en: 'years of age' },
  members: { vi: 'đảng viên', en: 'members' },
};
