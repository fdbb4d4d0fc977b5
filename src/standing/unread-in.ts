import type { MemberRecord } from '../model/member.ts';
import type { Role } from '../model/source.ts';
import type { Table } from '../model/table.ts';
import type { TransferRecord } from '../model/transfer.ts';
import type { UnreadRow } from '../model/unread-row.ts';

/** Roles in which a row that is read as nobody has somebody's name or number, or two of the days of a life. */
export type UnreadIn = (records: readonly (MemberRecord | TransferRecord)[]) => ReadonlySet<Role>;

/** Each two of some days in order: one day alone is many people's. */
const inPairs = (days: readonly string[]): readonly string[] =>
  days.flatMap((day, at) => days.slice(at + 1).map((later) => `${day} ${later}`));

/** Birth, admission and becoming official, in the order of a life. */
const daysOf = (record: MemberRecord | TransferRecord): readonly string[] =>
  [record.birthDate, ...(record.kind === 'member' ? [record.admissionDate, record.officialDate] : [])].flatMap((day) => day ?? []);

/** Looks people up among the names, numbers and days of rows that are read as nobody. */
export function unreadIn(rows: readonly UnreadRow[], tables: readonly Table[]): UnreadIn {
  const roles = new Map<string, Set<Role>>();
  for (const { table, names, numbers, days } of rows) {
    const role = tables[table]?.role;
    if (role === undefined) continue;
    const keys = [...names, ...numbers, ...(names.length === 0 ? inPairs(days) : [])];
    for (const key of keys) roles.set(key, (roles.get(key) ?? new Set()).add(role));
  }
  const keysOf = (record: MemberRecord | TransferRecord) => [
    record.name.plain,
    ...record.numbers.map(({ value }) => value.replace(/^0+/, '')),
    ...inPairs(daysOf(record)),
  ];
  return (records) => new Set(roles.size === 0 ? [] : records.flatMap((own) => keysOf(own).flatMap((key) => [...(roles.get(key) ?? [])])));
}
