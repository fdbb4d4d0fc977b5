import { firstDay } from '../model/calendar-date.ts';
import type { Dossier, Place } from './dossier.ts';

/** What a row says: official, on probation, or nothing. An official date that has come goes before a "dự bị" that nobody changed. */
function said({ record: { membership, officialDate }, day }: Place): boolean | null {
  if (membership === 'official' || (officialDate !== null && firstDay(officialDate) <= day)) return true;
  return membership === null && officialDate === null ? null : false;
}

/** Whether a person is an official member by the rows that are counted, else by the others; a member of whom nothing says so is one. */
export function isOfficialMember({ lists, registry }: Pick<Dossier, 'lists' | 'registry'>, counted: readonly Place[]): boolean {
  const told = [...counted, ...lists, ...registry].map(said).find((answer) => answer !== null);
  return told ?? true;
}
