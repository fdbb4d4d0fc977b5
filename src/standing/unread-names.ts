import type { Role } from '../model/source.ts';
import type { Table } from '../model/table.ts';
import type { UnreadRow } from '../model/unread-row.ts';

/** The names in rows that are read as nobody, with the roles of their tables. */
export function unreadNames(rows: readonly UnreadRow[], tables: readonly Table[]): ReadonlyMap<string, ReadonlySet<Role>> {
  const roles = new Map<string, Set<Role>>();
  for (const { table, names } of rows) {
    const role = tables[table]?.role;
    if (role === undefined) continue;
    for (const name of names) roles.set(name, (roles.get(name) ?? new Set()).add(role));
  }
  return roles;
}
