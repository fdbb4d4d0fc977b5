import type { PersonName } from '../model/person.ts';
import type { RowRef } from '../model/source.ts';
import type { Table } from '../model/table.ts';
import type { UnreadRow } from '../model/unread-row.ts';
import { isNameLike, parsePersonName } from '../vietnam/person-name.ts';

type Named = { readonly name: PersonName; readonly source: RowRef };

function namesIn({ sheet }: Table, row: number): readonly string[] {
  return sheet.columnsNear(row).flatMap((column) => {
    const cell = sheet.cell(row, column);
    const name = cell?.kind === 'text' && isNameLike(cell.text) ? parsePersonName(cell.text) : null;
    return name === null ? [] : [name.plain];
  });
}

/** The rows that have a person's data, or people beside a list, and are read as nobody; `persons` are those who are read. */
export function unreadRows(tables: readonly Table[], persons: readonly Named[]): readonly UnreadRow[] {
  const inFile = new Map<string, Set<string>>();
  for (const { source, name } of persons) inFile.set(source.file, (inFile.get(source.file) ?? new Set()).add(name.plain));
  return tables.flatMap((table, index) => {
    const known = (table.kind === 'look-up' && inFile.get(table.file)) || new Set<string>();
    return [...table.problemRows, ...table.beside.map(({ row }) => row)].map((row) => {
      const [first, ...others] = namesIn(table, row);
      const names = first === undefined ? [] : [first, ...others];
      return {
        table: index,
        row,
        names: names.filter((name) => !known.has(name)),
        isToldElsewhere: first !== undefined && known.has(first),
      };
    });
  });
}
