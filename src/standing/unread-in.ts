import type { PersonFacts } from '../model/person.ts';
import type { Role } from '../model/source.ts';
import type { Table } from '../model/table.ts';
import type { UnreadRow } from '../model/unread-row.ts';

/** Roles in which a row that is read as nobody has somebody's name or number. */
export type UnreadIn = (facts: readonly PersonFacts[]) => ReadonlySet<Role>;

/** Looks people up among the names and numbers of rows that are read as nobody. */
export function unreadIn(rows: readonly UnreadRow[], tables: readonly Table[]): UnreadIn {
  const roles = new Map<string, Set<Role>>();
  for (const { table, names, numbers } of rows) {
    const role = tables[table]?.role;
    if (role === undefined) continue;
    for (const key of [...names, ...numbers]) roles.set(key, (roles.get(key) ?? new Set()).add(role));
  }
  const keysOf = ({ name, numbers }: PersonFacts) => [name.plain, ...numbers.map(({ value }) => value.replace(/^0+/, ''))];
  return (facts) => new Set(roles.size === 0 ? [] : facts.flatMap((own) => keysOf(own).flatMap((key) => [...(roles.get(key) ?? [])])));
}
