import type { Field } from '../model/field.ts';
import type { Table } from '../model/table.ts';

/** What is one person's alone: merged over several rows, it is not the others'. */
const OWN: ReadonlySet<Field | null> = new Set<Field | null>([
  null,
  'fullName',
  'familyAndMiddleName',
  'surname',
  'givenName',
  'alias',
  'birthDate',
  'nationalId',
  'formerNationalId',
  'partyCard',
  'formerPartyCard',
  'dossierNumber',
  'otherId',
  'registryId',
  'phone',
  'organizationName',
  'organizationCode',
]);

/** The row in which a cell stands that is merged downwards over a row; null where none is. */
export type SharedCells = (row: number, column: number) => number | null;

/** A chi bộ, a status or a day that is merged downwards over several people is said of each of them. */
export function sharedCells({ sheet, columns, entries }: Table): SharedCells {
  const shared = new Set(columns.filter(({ field }) => !OWN.has(field)).map(({ index }) => index));
  const merges = sheet.merges.filter(({ top, bottom, left }) => bottom > top && shared.has(left));
  if (merges.length === 0) return () => null;
  const begun = new Set(entries.map(({ row }) => row));
  const tops = new Map<string, number>();
  for (const { top, bottom, left } of merges) {
    if (!begun.has(top)) continue;
    for (let row = top + 1; row <= Math.min(bottom, sheet.lastRow); row++) tops.set(`${row} ${left}`, top);
  }
  return (row, column) => tops.get(`${row} ${column}`) ?? null;
}
