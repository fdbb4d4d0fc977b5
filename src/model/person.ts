import type { CalendarDate } from './calendar-date.ts';
import type { OrganizationName } from './organization-name.ts';
import type { RowRef } from './source.ts';
import type { Gender } from './table.ts';

/** A name: as it is shown, and the keys it is compared on. Keys are lower case, NFC, single blanks. */
export interface PersonName {
  /** Composed and cleaned of honorifics, titles and brackets; letter case as written. */
  readonly display: string;
  /** Case and tone placement folded: "hòa" for Hoà and HÒA. */
  readonly exact: string;
  /** `exact` with i and y folded where that is safe (Mỹ = Mĩ, Lý = Lí; not Vy, My, Ly). */
  readonly iy: string;
  /** Without diacritics: "nguyen van a"; an abbreviated syllable keeps its dot: "ng. van a". */
  readonly plain: string;
  readonly isAbbreviated: boolean;
  /** Names in brackets or in an alias column, plain. */
  readonly aliases: readonly string[];
  /** A–D written after the name to tell namesakes apart. */
  readonly namesakeLetter: string | null;
}

/** The syllables of a name without diacritics: cut when they are asked for, there being some hundred thousand names. */
export const syllablesOf = ({ plain }: Pick<PersonName, 'plain'>): readonly string[] => plain.split(' ');

/**
 * What a number is by its digits: `personal` 12 digits (the new card number too: one key space), `cmnd` 9, `card` 8,
 * `dossier` a dossier number, `other` any other number, as text.
 */
export type NumberForm = 'personal' | 'cmnd' | 'card' | 'dossier' | 'other';

/** What was done to a number to read it. */
export type NumberRepair = 'zeros-lost' | 'padded' | 'grouping' | 'letter-o' | 'decimal-card';

/** What the first six digits of a personal number tell of its holder (Nghị định 137/2015, Điều 13). */
export interface NumberHolder {
  /** The three digits of the province or country of birth registration: "036". */
  readonly code: string;
  /** "Nam Định"; null for a code of no province: a birth registered abroad, or a slip. */
  readonly province: string | null;
  readonly gender: Gender;
  readonly birthYear: number;
}

export interface PersonNumber {
  /** The field of its column. */
  readonly field: 'nationalId' | 'formerNationalId' | 'partyCard' | 'formerPartyCard' | 'dossierNumber' | 'otherId';
  readonly form: NumberForm;
  /** Normalised: digits only for the first three forms. */
  readonly value: string;
  readonly repairs: readonly NumberRepair[];
  /** As it stands in its cell, or in its part of a cell of several. */
  readonly written: string;
  /** Letters of its column, "C". */
  readonly column: string;
  /** null for every form but `personal`. */
  readonly holder: NumberHolder | null;
}

/** A number that cannot be read: `malformed` has no known form, `precision-lost` lost its digits in a program. */
export interface UnreadNumber {
  readonly field: PersonNumber['field'];
  readonly written: string;
  readonly column: string;
  readonly problem: 'malformed' | 'precision-lost';
}

/** What any row says about a person. */
export interface PersonFacts {
  readonly name: PersonName;
  /** null where unknown or unreadable. */
  readonly birthDate: CalendarDate | null;
  /** The digits of an impossible birth date, day first (`31021960`): "one digit off" needs them. */
  readonly birthDigits: string | null;
  readonly gender: Gender | null;
  readonly numbers: readonly PersonNumber[];
  readonly unreadNumbers: readonly UnreadNumber[];
  /** Numbers that are personal numbers if they lost zeros, and then tell of another year of birth than the row: compared only where another row carries one in full. */
  readonly doubtfulNumbers: readonly PersonNumber[];
  readonly hometown: string | null;
  readonly residence: string | null;
}

/** The number of a form, the first there is: a row may carry one in several columns. */
export const numberOf = (facts: PersonFacts, ...forms: readonly NumberForm[]): PersonNumber | null =>
  facts.numbers.find(({ form }) => forms.includes(form)) ?? null;

/** Something in a row or table that says which chi bộ or committee, or both, it belongs to. */
export interface OrganizationClaim {
  readonly name: OrganizationName;
  /** The organisation code of 14 digits, without dots. */
  readonly code: string | null;
  readonly from: 'column' | 'section' | 'title' | 'sheet' | 'file';
  /** Says "chi bộ" or "đảng bộ" in so many words; otherwise the text counts only if a known organisation is called so. */
  readonly isExplicit: boolean;
}

/** A record of any source; `node` is its position among all records of the run, which the match and the dossiers use. */
export interface SourceRecord {
  readonly node: number;
  readonly source: RowRef;
  /** Position in the run's tables. */
  readonly table: number;
}
