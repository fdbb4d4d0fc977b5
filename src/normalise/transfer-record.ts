import type { Field } from '../model/field.ts';
import type { OrganizationName } from '../model/organization-name.ts';
import type { Direction } from '../model/table.ts';
import type { TransferRecord } from '../model/transfer.ts';
import { headingKey } from '../vietnam/heading-field.ts';
import { saysNo, transferKindOfHeading } from '../vietnam/heading-value.ts';
import { parseOrganizationName } from '../vietnam/organization-name.ts';
import { parseTransferKind, saysStudy } from '../vietnam/status.ts';
import { directionOfKind } from '../vietnam/transfer-direction.ts';
import { dateIn, dateWithin } from './dates.ts';
import type { RecordPlace } from './member-record.ts';
import { personFacts } from './person-facts.ts';
import type { RowReader, Value } from './read-row.ts';

const DATES = ['decisionEffective', 'paperIssued', 'accepted', 'until', 'extendedUntil'] as const;

const nameIn = (row: RowReader, field: Field): OrganizationName | null => {
  const text = row.text(field);
  return text ? parseOrganizationName(text, 'branch') : null;
};

const isFilled = ({ text }: Value) => !saysNo(text);
const lowest = (heading: string) => heading.split(' > ').at(-1) ?? heading;

/** Departures or arrivals, as is said of the row's table or of its part; else by the kind of its move. */
function directionOf(row: RowReader, { direction }: RecordPlace): Direction | null {
  if (direction !== null) return direction;
  const ways = new Set(row.values('transferKind').flatMap(({ text, column }) => directionOfKind(text, column.heading) ?? []));
  return ways.size === 1 ? ([...ways][0] ?? null) : null;
}

const isSame = (a: OrganizationName, b: OrganizationName | null) => a.branch !== null && a.branch.plain === b?.branch?.plain;

/**
 * The two ends. "Nơi chuyển đi" is the origin, but in a book of departures alone it is where they went; an end that has no
 * column is the chi bộ whose book it is.
 */
function endsOf(row: RowReader, place: RecordPlace): Pick<TransferRecord, 'from' | 'to'> {
  const [from, to] = [nameIn(row, 'fromOrganization'), nameIn(row, 'toOrganization')];
  const own = place.claims.find(({ isExplicit, name }) => isExplicit && name.branch !== null)?.name ?? null;
  const direction = directionOf(row, place);
  if (own === null || direction === null || (from && to)) return { from, to };
  const other = from ?? to;
  if (other !== null && isSame(other, own)) return direction === 'away' ? { from: own, to: null } : { from: null, to: own };
  return direction === 'away' ? { from: own, to: other } : { from: other, to: own };
}

/** "Chuyển sinh hoạt đảng", "Chuyển đi", "Chuyển SHĐ": a move, of a kind that is not said. */
const SAYS_ONLY_MOVE = /^\s*(giới thiệu\s+)?chuyển(\s+(sinh hoạt|shđ?|đảng|đi|đến|ra|vào))*\s*$/iu;

/** "Tạm thời" in words, or a mark in a column of that name; a row that says nothing is an official move. */
function kindOf(row: RowReader, { said }: RecordPlace): TransferRecord['transferKind'] {
  const filled = row.values('transferKind').filter(isFilled);
  for (const value of filled) {
    const kind = parseTransferKind(value.text) ?? transferKindOfHeading(value.column.heading);
    if (kind) return kind;
  }
  const [unknown] = filled.filter(({ text }) => /\p{L}{2}/u.test(text) && !SAYS_ONLY_MOVE.test(text));
  if (unknown && directionOfKind(unknown.text, unknown.column.heading) === null) {
    row.note(unknown, 'unknown-status');
    return 'unknown';
  }
  return said.status === 'temporary-here' || said.status === 'temporary-elsewhere' ? 'temporary' : 'official';
}

/** A day in a column that stands for a kind of move is the day of the move, where no other column has one. */
function dayOfMark(row: RowReader): string | null {
  const value = row
    .values('transferKind')
    .find(({ cell, column }) => cell.kind === 'date' || (/\d/.test(cell.text) && transferKindOfHeading(column.heading)));
  if (value === undefined) return null;
  return value.cell.kind === 'date' ? value.cell.text : (dateWithin(value.text)?.date ?? null);
}

const DAY_OF_MOVE = /^ngay chuyen(?: (?:sinh hoat|sh|shd)(?: dang)?)?$/;

/** "Ngày chuyển" in a table of arrivals, where no other column has the paper's day or that of acceptance: the day they came. */
const isDayTheyCame = (row: RowReader, place: RecordPlace): boolean =>
  directionOf(row, place) === 'here' &&
  row.columns('accepted').length + row.columns('paperIssued').length === 0 &&
  row.columns('decisionEffective').every(({ heading }) => DAY_OF_MOVE.test(headingKey(lowest(heading))));

/** Reads a row of the transfer book; null where it names nobody. */
export function transferRecord(row: RowReader, place: RecordPlace): TransferRecord | null {
  const { node, source, table, asOf, names, placeKey } = place;
  const facts = personFacts(row, { asOf, admission: dateIn(row, 'admissionDate').date, names, placeKey });
  if (!facts) return null;
  const dates = DATES.map((field) => [field, dateIn(row, field)] as const);
  const date = Object.fromEntries(dates.map(([field, parsed]) => [field, parsed.date])) as Record<(typeof DATES)[number], string | null>;
  const isDated = date.decisionEffective ?? date.paperIssued ?? date.accepted;
  const moved = isDated ? null : dayOfMark(row);
  const words = ['transferKind', 'reason', 'note'] as const;
  return {
    ...facts,
    kind: 'transfer',
    node,
    source,
    table,
    transferKind: kindOf(row, place),
    isKindSaid: row.values('transferKind').some(isFilled),
    isStudy: words.some((field) => saysStudy(row.text(field) ?? '')),
    ...endsOf(row, place),
    ...date,
    ...(isDayTheyCame(row, place) && { accepted: date.decisionEffective, decisionEffective: null }),
    ...(moved && (directionOf(row, place) === 'here' ? { accepted: moved } : { decisionEffective: moved })),
    paperNumber: row.text('paperNumber'),
    note: row.text('note'),
    unreadable: new Set(dates.flatMap(([field, parsed]) => ((!parsed.date && !parsed.isBlank) || row.hasError(field) ? [field] : []))),
  };
}
