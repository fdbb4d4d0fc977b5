import { addDays, type Day } from '../model/calendar-date.ts';
import { DOCUMENTS, type DocumentId } from './documents.ts';

/**
 * How a value is known: `read` in the text itself, `reported` by secondary sources, or `carried-over` from the text
 * before, whose successor was not read.
 */
export type Reading = 'read' | 'reported' | 'carried-over';

/** What one text says of a parameter, and on which days. A day that no version covers is silence: there is no value, and no default. */
export interface Version {
  readonly from: Day;
  /** null while in force. */
  readonly to: Day | null;
  readonly value: number;
  readonly document: DocumentId;
  /** As cited in Vietnamese: `6.3.1 c` for a point of a regulation, else with its word, `Điều 5.1`, `mục 8`. */
  readonly article: string;
  readonly reading: Reading;
}

const READ_REGULATIONS = ['qd-29', 'qd-24', 'qd-232', 'qd-294'] as const;

const whileInForce = (document: DocumentId, value: number, article: string, reading: Reading): Version => {
  const { from, to } = DOCUMENTS[document];
  return { from, to, value, document, article, reading };
};

/** A value of the Charter, which has not changed since 2011. */
export const charterVersions = (value: number, article: string): readonly Version[] => [whileInForce('charter', value, article, 'read')];

/** The same, carried back from 1990 on to the Charters before it, which were not read: older ones had other lengths of probation. */
export const charterVersionsSince1990 = (value: number, article: string): readonly Version[] => [
  whileInForce('charters-vi-x', value, '', 'carried-over'),
  ...charterVersions(value, article),
];

/**
 * A value that each regulation on implementing the Charter repeats under the same point since 2016. Of the two of
 * 2026 the bodies were not read: `in208` says whether secondary sources confirm the value for 208-QĐ/TW.
 */
export const regulationVersions = (value: number, article: string, in208: 'reported' | 'carried-over'): readonly Version[] => [
  ...READ_REGULATIONS.map((document) => whileInForce(document, value, article, 'read')),
  whileInForce('qd-20', value, article, 'carried-over'),
  whileInForce('qd-208', value, article, in208),
];

/**
 * A value of the Secretariat's guidance of 2021. It was issued for 24-QĐ/TW and nothing replaced it while 232-QĐ/TW
 * was in force; of the later guidance, and of the guidance that went with 29-QĐ/TW, the section was not read.
 */
export const guidanceVersions = (value: number, article: string): readonly Version[] => [
  whileInForce('qd-29', value, '', 'carried-over'),
  { ...whileInForce('qd-24', value, '', 'carried-over'), to: addDays(DOCUMENTS['hd-01-2021'].from, -1) },
  { ...whileInForce('hd-01-2021', value, article, 'read'), to: DOCUMENTS['qd-24'].to },
  { ...whileInForce('hd-01-2021', value, article, 'carried-over'), from: DOCUMENTS['qd-232'].from },
  whileInForce('hd-06-2025', value, article, 'carried-over'),
  whileInForce('hd-01-2026', value, article, 'carried-over'),
];

/** A value of the forms of 12-HD/BTCTW; whether 38-HD/BTCTW keeps it was not read, so the rule ends with the text. */
export const formVersions = (value: number, article: string): readonly Version[] => [whileInForce('hd-12-2022', value, article, 'read')];
