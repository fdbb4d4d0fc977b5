import type { Field } from '../../model/field.ts';

/** What only lists of Party members have columns of. */
export const PARTY_FIELDS: readonly Field[] = [
  'admissionDate',
  'officialDate',
  'partyCard',
  'formerPartyCard',
  'duesPaidThrough',
  'monthsAbsent',
];
