import type { Table } from '../model/table.ts';
import type { UnreadRow } from '../model/unread-row.ts';
import { isNameLike, parsePersonName } from '../vietnam/person-name.ts';

function namesIn({ sheet }: Table, row: number): readonly string[] {
  return sheet.columnsNear(row).flatMap((column) => {
    const cell = sheet.cell(row, column);
    const name = cell?.kind === 'text' && isNameLike(cell.text) ? parsePersonName(cell.text) : null;
    return name === null ? [] : [name.plain];
  });
}

/** The rows that have a person's data, or people beside a list, and are read as nobody, with the names in them. */
export const unreadRows = (tables: readonly Table[]): readonly UnreadRow[] =>
  tables.flatMap((table, index) =>
    [...table.problemRows, ...table.beside.map(({ row }) => row)].map((row) => ({ table: index, row, names: namesIn(table, row) })),
  );
