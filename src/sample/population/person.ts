import type { Day } from '../../model/calendar-date.ts';
import type { Gender } from '../../model/table.ts';

/** Somebody invented, as the original dossier has them. */
export interface Person {
  readonly name: string;
  readonly gender: Gender;
  readonly birth: Day;
  /** Twelve digits that go with sex and birth year. */
  readonly nationalId: string;
  /** Eight digits; null while on probation. */
  readonly card: string | null;
  readonly dossier: string;
  readonly hometown: string;
  readonly admission: Day;
  /** null while on probation. */
  readonly official: Day | null;
}
