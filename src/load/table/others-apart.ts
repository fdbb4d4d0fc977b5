import type { Table } from '../../model/table.ts';
import { areInstructions, areOthers } from '../evidence/other-list.ts';
import { PARTY_FIELDS } from '../evidence/party-fields.ts';

/** Whether a table's people are no members, by its title and its sheet's name. */
function isOfOthers({ role, kind, sheet, preamble, columns, entries }: Table): boolean {
  if (kind !== 'members' || entries.length === 0) return false;
  const texts = [sheet.name, ...preamble.map(({ text }) => text)];
  const isOfParty = columns.some(({ field }) => field !== null && PARTY_FIELDS.includes(field));
  return areInstructions(texts, () => entries.length) || (role === 'branches' && areOthers(texts, isOfParty));
}

/**
 * Beside a list of members a workbook may have a sheet of others, a youth union or an example of how to write a row: these people
 * are no members. Where a workbook has nothing else, who gives it as a list means it.
 */
export function setOthersApart(tables: readonly Table[]): readonly Table[] {
  const isList = (table: Table) => table.kind === 'members' && table.entries.length > 0 && !isOfOthers(table);
  return tables.some(isList) ? tables.map((table) => (isOfOthers(table) ? { ...table, kind: 'others' } : table)) : tables;
}
