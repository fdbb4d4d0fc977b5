import type { Field } from '../model/field.ts';
import type { OrganizationName } from '../model/organization-name.ts';
import type { TransferRecord } from '../model/transfer.ts';
import { parseOrganizationName } from '../vietnam/organization-name.ts';
import { parseTransferKind, saysStudy } from '../vietnam/status.ts';
import { dateIn } from './dates.ts';
import type { RecordPlace } from './member-record.ts';
import { personFacts } from './person-facts.ts';
import type { RowReader } from './read-row.ts';

const DATES = ['decisionEffective', 'paperIssued', 'accepted', 'until', 'extendedUntil'] as const;

const place = (row: RowReader, field: Field): OrganizationName | null => {
  const text = row.text(field);
  return text ? parseOrganizationName(text, 'branch') : null;
};

/** Reads a row of the transfer book; null where it names nobody. A row that does not say "tạm thời" is an official move. */
export function transferRecord(row: RowReader, { node, source, table, asOf }: RecordPlace): TransferRecord | null {
  const facts = personFacts(row, asOf, null);
  if (!facts) return null;
  const dates = DATES.map((field) => [field, dateIn(row, field)] as const);
  const date = Object.fromEntries(dates.map(([field, parsed]) => [field, parsed.date])) as Record<(typeof DATES)[number], string | null>;
  const words = ['transferKind', 'reason', 'note'] as const;
  return {
    ...facts,
    kind: 'transfer',
    node,
    source,
    table,
    transferKind: parseTransferKind(row.text('transferKind') ?? '') ?? 'official',
    isStudy: words.some((field) => saysStudy(row.text(field) ?? '')),
    from: place(row, 'fromOrganization'),
    to: place(row, 'toOrganization'),
    ...date,
    paperNumber: row.text('paperNumber'),
    note: row.text('note'),
    unreadable: new Set(dates.flatMap(([field, parsed]) => (!parsed.date && !parsed.isBlank ? [field] : []))),
  };
}
