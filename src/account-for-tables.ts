import { byTable } from './model/by-table.ts';
import { columnLetters } from './model/column-letters.ts';
import type { LoadedInputs, LoadedWorkbook } from './model/loaded-inputs.ts';
import type { PlacedRows, TableAccount } from './model/report.ts';
import type { Table } from './model/table.ts';
import type { Records } from './normalise/normalise.ts';
import type { Branch } from './standing/branch.ts';
import type { Settlement } from './standing/settle-branches.ts';
import type { Standing } from './standing/standing.ts';

const rowsOf = ({ sheet }: Table) => (sheet.lastRow === 0 ? 0 : sheet.lastRow - sheet.firstRow + 1);

const nameOf = ({ name: { branch, committee } }: Settlement['overruled'][number]) =>
  [branch?.display, committee?.display].filter((part) => part !== undefined).join(' - ');

const placedBy = (settlement: Settlement | null, branch: Branch | null): PlacedRows => ({
  organization: branch?.name ?? null,
  committee: branch?.committee ?? null,
  from: branch === null ? null : (settlement?.from ?? null),
  committeeFrom: branch?.committee == null ? null : (settlement?.committeeFrom ?? settlement?.from ?? null),
  records: 0,
  placed: 0,
  agreeing: 0,
  overruled: (settlement?.overruled ?? []).map((claim) => ({ from: claim.from, name: nameOf(claim) })),
});

/** The chi bộ that a list's rows were placed in, in the order they are met; the registry has a column for it. */
function placedRows(table: number, standing: Standing): readonly PlacedRows[] {
  const groups = new Map<string, { readonly first: PlacedRows; readonly settlements: (Settlement | null)[] }>();
  for (const { record, branch } of standing.placedIn(table)) {
    if (record.source.role === 'registry') break;
    const settlement = standing.settlementOf(record.node);
    const first = placedBy(settlement, branch === null ? null : (standing.branches[branch] ?? null));
    const key = JSON.stringify([branch, first.from, first.committeeFrom, first.overruled]);
    const group = groups.get(key) ?? { first, settlements: [] };
    group.settlements.push(settlement);
    groups.set(key, group);
  }
  return [...groups.values()].map(({ first, settlements }) => {
    const lists = [...new Set(settlements)].flatMap((settlement) => settlement ?? []);
    const sum = (count: (list: Settlement) => number) => lists.reduce((total, list) => total + count(list), 0);
    return { ...first, records: settlements.length, placed: sum(({ placed }) => placed), agreeing: sum(({ agreeing }) => agreeing) };
  });
}

/** A row that holds two records side by side, or a record and what goes on from another, counts once. */
function entryRows({ entries }: Table, nameless: ReadonlySet<number>) {
  const times = new Map<number, number>();
  for (const { row } of entries) times.set(row, (times.get(row) ?? 0) + 1);
  const lost = [...times].filter(([row, records]) => nameless.has(row) && records === 1).length;
  const continuations = new Set(entries.flatMap((entry) => entry.continuations).filter((row) => !times.has(row))).size;
  return { records: times.size - lost, continuations, lost };
}

interface Notes {
  readonly nameless: (table: number) => Records['nameless'];
  readonly repairs: (table: number) => Records['repairs'];
}

/** Every row's fate by table: rows = records + continuations + furniture + blank + problems. */
function tableAccount(table: Table, index: number, { nameless, repairs }: Notes, standing: Standing): TableAccount {
  const { records, continuations, lost } = entryRows(table, new Set(nameless(index).map(({ row }) => row)));
  const account: TableAccount = {
    sheet: table.sheet.name,
    kind: table.kind,
    asOf: table.asOf,
    organizations: placedRows(index, standing),
    headingRows: table.headingRows,
    rows: rowsOf(table),
    records,
    continuations,
    blank: table.blankRows.length,
    problems: table.problemRows.length + lost,
    furniture: table.furniture,
    columns: table.columns.map(({ index: column, heading, field, certainty }) => ({
      column: columnLetters(column),
      heading,
      field,
      certainty,
    })),
    repairs: repairs(index).map(({ row, column, kind, from, to }) => ({ row, column, kind, from, to })),
  };
  const sum = account.records + continuations + account.furniture.length + account.blank + account.problems;
  if (sum !== account.rows) throw new Error(`${table.file}#${table.sheet.name}: ${account.rows} rows, ${sum} accounted for`);
  return account;
}

/** Each table with the fate of every row of its, by its position; a sum that does not come out is a bug and stops the run. */
export function accountForTables({ tables, nameless, repairs }: Records, standing: Standing): readonly TableAccount[] {
  const notes = { nameless: byTable(nameless), repairs: byTable(repairs) };
  return tables.map((table, index) => tableAccount(table, index, notes, standing));
}

/** Files in their roles, each with what is told of its tables; `told` is by the table's position. */
export function inputsWith<Told>(
  { workbooks, tables }: LoadedInputs,
  told: readonly Told[],
): readonly (LoadedWorkbook & { readonly tables: readonly Told[] })[] {
  const own = new Map<string, Told[]>();
  const keyOf = ({ role, file }: Pick<LoadedWorkbook, 'role' | 'file'>) => `${role} ${file}`;
  for (const workbook of workbooks) own.set(keyOf(workbook), []);
  for (const [index, item] of told.entries()) {
    const table = tables[index];
    if (table) own.get(keyOf(table))?.push(item);
  }
  return workbooks.map((workbook) => ({ ...workbook, tables: own.get(keyOf(workbook)) ?? [] }));
}
