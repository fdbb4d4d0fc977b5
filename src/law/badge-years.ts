import type { Reading } from './versions.ts';

interface BadgeYears {
  readonly years: readonly number[];
  readonly document: 'hd-01-2021';
  readonly article: string;
  readonly reading: Reading;
}

/** Years of membership honoured by a badge (Huy hiệu Đảng), counted from the day of the decision on admission. */
export const BADGE_YEARS: BadgeYears = {
  years: [30, 40, 45, 50, 55, 60, 65, 70, 75, 80, 85, 90],
  document: 'hd-01-2021',
  article: 'mục 18',
  reading: 'read',
};
