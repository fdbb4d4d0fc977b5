import type { MemberFields, MemberRow } from '../area/row.ts';
import { DUES_IN_ORDER } from '../limits.ts';

/** What a row writes: the dossier, but for what was planted. */
export function fieldsOf({ person, written }: MemberRow): MemberFields {
  const { name, gender, birth, nationalId, card, dossier, hometown, admission, official } = person;
  return {
    name,
    gender,
    birth,
    nationalId,
    card,
    dossier,
    hometown,
    admission,
    official,
    kind: official === null ? 'probationary' : 'official',
    status: 'active',
    statusDate: null,
    dues: DUES_IN_ORDER,
    absent: 0,
    reason: null,
    note: null,
    ...written,
  };
}
