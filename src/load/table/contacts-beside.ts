import type { Column, Entry, Table } from '../../model/table.ts';
import { headingKey } from '../../vietnam/heading-field.ts';

const IS_WORKPLACE = /(?:^| )noi (?:dang )?cong tac$/;
const MOST = 0.9;

const workplaceOf = ({ columns }: Table): Column | undefined =>
  columns.find(({ field, heading }) => field === 'residenceOrganization' && IS_WORKPLACE.test(headingKey(heading)));

/** Whether nearly everybody on a table has a chi bộ at work, and none is the one that the table's own title names. */
function areElsewhere(table: Table, { index }: Column): boolean {
  const workplaces = table.entries.flatMap(({ row }: Entry) => {
    const text = headingKey(table.sheet.cell(row, index)?.text ?? '');
    return text === '' ? [] : [text];
  });
  const titles = table.preamble.map(({ text }) => headingKey(text));
  return workplaces.length >= MOST * table.entries.length && !workplaces.some((own) => titles.some((title) => title.includes(own)));
}

/**
 * A sheet that says of each of its people which chi bộ they are members of at work, beside a list in the same workbook that does
 * not, is of residents' contacts, though no title says so.
 */
export function contactsBeside(tables: readonly Table[]): readonly Table[] {
  const isList = ({ role, kind, entries }: Table) => role === 'branches' && kind === 'members' && entries.length > 0;
  const lists = tables.filter(isList);
  if (lists.every((table) => workplaceOf(table) !== undefined)) return tables;
  return tables.map((table) => {
    const column = workplaceOf(table);
    return isList(table) && column !== undefined && areElsewhere(table, column) ? { ...table, kind: 'residents' } : table;
  });
}
