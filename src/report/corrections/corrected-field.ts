import type { Field } from '../../model/field.ts';

/** The fields that a difference is about, the likeliest first. What the import file does not let anybody change is not among them. */
const FIELDS: Readonly<Record<string, readonly Field[]>> = {
  'conflicts/name': ['fullName'],
  'conflicts/birth-date': ['birthDate'],
  'conflicts/gender': ['gender'],
  'conflicts/national-id': ['nationalId', 'formerNationalId'],
  'conflicts/party-card': ['partyCard', 'formerPartyCard'],
  'conflicts/admission-date': ['admissionDate'],
  'conflicts/official-date': ['officialDate'],
  'conflicts/kind': ['kind'],
};

/** Empty where the registry’s import file takes no correction of this: a chi bộ is changed by a transfer. */
export const correctedFields = (rule: string): readonly Field[] => FIELDS[rule] ?? [];
