import type { CalendarDate, Day } from '../model/calendar-date.ts';
import type { CellIssue, Repair } from '../model/cell-issue.ts';
import type { Node } from '../model/match.ts';
import type { MemberRecord } from '../model/member.ts';
import type { OrganizationRecord } from '../model/organization.ts';
import type { OrganizationClaim } from '../model/person.ts';
import type { Direction, Entry, Table, TableKind } from '../model/table.ts';
import type { TransferRecord } from '../model/transfer.ts';
import type { UnreadRow } from '../model/unread-row.ts';
import { placeKey } from '../vietnam/place.ts';
import { addressNow, placeNow } from '../vietnam/place-now.ts';
import { remember } from '../vietnam/remember.ts';
import { directionIn } from '../vietnam/transfer-direction.ts';
import { columnClaimsReader, sectionClaims, tableClaims, tablesBeside } from './claims.ts';
import { columnDamage, UNDAMAGED } from './column-damage.ts';
import { comparedNumbers } from './compared-numbers.ts';
import { headingRepairs } from './heading-repairs.ts';
import { type KeySource, keysOf } from './keys.ts';
import { memberRecord, type RecordPlace } from './member-record.ts';
import { namesOfTable } from './names-of-table.ts';
import type { Notebook } from './notebook.ts';
import { organizationRecord } from './organization-record.ts';
import { type RowReader, rowReader } from './read-row.ts';
import { saidOfAll } from './said-of-all.ts';
import { transferRecord } from './transfer-record.ts';
import { unmarkedOthers } from './unmarked-others.ts';
import { unreadRows } from './unread-rows.ts';

/** A row of the registry, of a list or of the transfer book. */
export type PersonRecord = MemberRecord | TransferRecord;

/** Everything the tables say, as records; `nodes` are the persons' rows, `nodes[i].index === i`. */
export interface Records {
  readonly tables: readonly Table[];
  /** A record of a person by node: list and registry rows, and rows of the transfer book. */
  readonly persons: readonly PersonRecord[];
  readonly organizations: readonly OrganizationRecord[];
  readonly nodes: readonly Node[];
  readonly issues: readonly CellIssue[];
  readonly repairs: readonly Repair[];
  /** Entries in which no name could be read, by table: reported, never dropped. */
  readonly nameless: readonly { readonly table: number; readonly row: number }[];
  readonly unread: readonly UnreadRow[];
}

const OUTSIDERS: ReadonlySet<TableKind> = new Set(['residents', 'candidates', 'others']);

/** Rows of one section of one table are one list: a person stands on it once. */
const groupOf = (record: PersonRecord, { section, committee }: Entry): string => {
  if (record.kind === 'transfer') return 'transfers';
  if (record.source.role === 'registry') return 'registry';
  const own = record.claims.find(({ from, name }) => from === 'column' && name.branch)?.name;
  return `list:${record.table}|${own ? `${own.branch?.plain}|${own.committee?.plain ?? ''}` : `${committee ?? ''}|${section ?? ''}`}`;
};

/** A residents' contact list, or one of those who left, says nothing of the chi bộ its people belong to now. */
const claimsFor = ({ isOutsider, isOnExtract, status, claims }: MemberRecord) =>
  isOutsider || (isOnExtract && status === 'moved-away') ? [] : claims;

const keysOfRecord = (record: PersonRecord, places: Pick<KeySource, 'placeNow' | 'addressNow'>) =>
  record.kind === 'member'
    ? keysOf(record, { claims: claimsFor(record), admission: record.admissionDate, ...places })
    : keysOf(record, { claims: [], admission: null, ...places });

/** Nodes whose rows leave a choice of numbers, with those by which other rows know them. */
function withComparedNumbers(nodes: readonly Node[], persons: readonly PersonRecord[]): readonly Node[] {
  const numbersOf = comparedNumbers(persons);
  return nodes.map((node) => {
    const numbers = numbersOf(persons[node.index] as PersonRecord);
    return Object.keys(numbers).length === 0 ? node : { ...node, keys: { ...node.keys, ...numbers } };
  });
}

function readPerson(table: Table, row: RowReader, entryIndex: number, place: RecordPlace): PersonRecord | null {
  const entry = table.entries[entryIndex];
  if (!entry) return null;
  return table.kind === 'transfers' ? transferRecord(row, place) : memberRecord(row, entry, place);
}

/** The claims of a row's column, section and table in one list; rows that share them share the list. */
function joinOnce() {
  let last: { readonly parts: readonly (readonly OrganizationClaim[])[]; readonly claims: readonly OrganizationClaim[] } | null = null;
  return (...parts: readonly (readonly OrganizationClaim[])[]): readonly OrganizationClaim[] => {
    if (last === null || parts.some((part, at) => part !== last?.parts[at])) last = { parts, claims: parts.flat() };
    return last.claims;
  };
}

/** Many people come from few places. */
const MOST_PLACES = 100_000;

/** Entries of one section share its claims. */
function onceEach<Claims>(claimsOf: (entry: Entry) => Claims): (entry: Entry) => Claims {
  let last: { readonly entry: Entry; readonly claims: Claims } | null = null;
  return (entry) => {
    if (last === null || last.entry.section !== entry.section || last.entry.committee !== entry.committee) {
      last = { entry, claims: claimsOf(entry) };
    }
    return last.claims;
  };
}

/** Departures or arrivals, by the section nearest to a row of a transfer book, else by its table. */
const directionOfGroup = ({ group }: Entry, { direction }: Table): Direction | null =>
  (group ?? '')
    .split(' > ')
    .map(directionIn)
    .findLast((way) => way !== null) ?? direction;

/** Reads every entry of every table into a record, with what was repaired and what could not be read. */
export function normalise(tables: readonly Table[], asOf: Day): Records {
  const notebook: Notebook = { issues: [], repairs: [] };
  const persons: PersonRecord[] = [];
  const organizations: OrganizationRecord[] = [];
  const nodes: Node[] = [];
  const nameless: { table: number; row: number }[] = [];

  const damage = columnDamage(tables);
  const beside = tablesBeside(tables);
  const hasRegistry = tables.some(({ role }) => role === 'registry');
  const placeKeyOf = remember(MOST_PLACES, placeKey);
  const places = { placeNow: remember(MOST_PLACES, placeNow), addressNow: remember(MOST_PLACES, addressNow) };

  tables.forEach((table, tableIndex) => {
    notebook.repairs.push(...headingRepairs(table, tableIndex));
    const readRow = rowReader(table, tableIndex, damage[tableIndex] ?? UNDAMAGED, notebook);
    const ofTable = table.kind === 'organizations' ? [] : tableClaims(table, beside(table), hasRegistry);
    const ofSection = onceEach(sectionClaims);
    const columnClaims = columnClaimsReader();
    const claimsOf = joinOnce();
    const said = saidOfAll(table);
    const isOther = unmarkedOthers(table);
    const names = namesOfTable(table);
    const day: CalendarDate = table.asOf ?? asOf;
    table.entries.forEach((entry, entryIndex) => {
      const node = persons.length;
      const row = readRow(entry, node);
      const isOrganization = table.kind === 'organizations';
      const place: RecordPlace = {
        node,
        source: { role: table.role, file: table.file, sheet: table.sheet.name, row: entry.row },
        table: tableIndex,
        asOf: day,
        isOutsider: OUTSIDERS.has(table.kind) || entry.isOutsider || isOther(entry.row),
        claims: isOrganization ? [] : claimsOf(columnClaims(row), ofSection(entry), ofTable),
        said: said(entry.group),
        direction: table.kind === 'transfers' ? directionOfGroup(entry, table) : null,
        names,
        placeKey: placeKeyOf,
      };
      if (isOrganization) {
        const organization = organizationRecord(row, place);
        if (organization) organizations.push(organization);
        else nameless.push({ table: tableIndex, row: entry.row });
        return;
      }
      const person = readPerson(table, row, entryIndex, place);
      if (!person) {
        nameless.push({ table: tableIndex, row: entry.row });
        return;
      }
      persons.push(person);
      nodes.push({ index: node, group: groupOf(person, entry), keys: keysOfRecord(person, places) });
    });
  });
  const compared = withComparedNumbers(nodes, persons);
  return { tables, persons, organizations, nodes: compared, nameless, unread: unreadRows(tables, { persons, nameless }), ...notebook };
}
