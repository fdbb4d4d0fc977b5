import type { Role } from '../model/source.ts';
import type { Table } from '../model/table.ts';
import { isNameLike, parsePersonName } from '../vietnam/person-name.ts';

function namesIn({ sheet, problemRows, beside }: Table): readonly string[] {
  const rows = [...problemRows, ...beside.map(({ row }) => row)];
  return rows.flatMap((row) =>
    sheet.columnsNear(row).flatMap((column) => {
      const cell = sheet.cell(row, column);
      const name = cell?.kind === 'text' && isNameLike(cell.text) ? parsePersonName(cell.text) : null;
      return name === null ? [] : [name.plain];
    }),
  );
}

/**
 * The names, plain, in rows that have a person's data, or stand beside a list, and are read as nobody, with the roles of their
 * tables: such a row is reported, and nobody of that name is said to be missing there.
 */
export function unreadNames(tables: readonly Table[]): ReadonlyMap<string, ReadonlySet<Role>> {
  const roles = new Map<string, Set<Role>>();
  for (const table of tables) {
    for (const name of namesIn(table)) roles.set(name, (roles.get(name) ?? new Set()).add(table.role));
  }
  return roles;
}
