import { accountForTables, inputsWith } from './account-for-tables.ts';
import { match } from './match/match.ts';
import { byTable } from './model/by-table.ts';
import type { Day } from './model/calendar-date.ts';
import { columnLetters } from './model/column-letters.ts';
import type { Inspection, TableInspection } from './model/inspection.ts';
import type { LoadedInputs } from './model/loaded-inputs.ts';
import type { Matching } from './model/match.ts';
import type { Table } from './model/table.ts';
import { normalise, type Records } from './normalise/normalise.ts';
import { buildStanding } from './standing/build-standing.ts';

/** What is asked of an inspection. */
export interface InspectRequest {
  readonly asOf: Day;
  readonly version: string;
}

function hiddenRows({ sheet, blankRows }: Table): readonly number[] {
  const blank = new Set(blankRows);
  const rows = sheet.lastRow === 0 ? 0 : sheet.lastRow - sheet.firstRow + 1;
  return Array.from({ length: rows }, (_, at) => sheet.firstRow + at).filter((row) => sheet.isRowHidden(row) && !blank.has(row));
}

const hiddenColumns = ({ sheet, columns }: Table): readonly string[] =>
  columns.filter(({ index }) => sheet.isColumnHidden(index)).map(({ index }) => columnLetters(index));

/** Where the registry places a list's people may tell whose list it is, as in an audit. */
const isRegistryGiven = ({ workbooks }: LoadedInputs) =>
  workbooks.some(({ role }) => role === 'registry') && workbooks.some(({ role }) => role === 'branches');

function nobodyMatched({ persons }: Records): Matching {
  const alone = persons.map((_, node) => node);
  return { personOf: alone, persons: alone.map((node) => [node]), pairs: [] };
}

/** How every file was understood. People are compared only where a registry comes with the lists. */
export function inspect(loaded: LoadedInputs, { asOf, version }: InspectRequest): Inspection {
  const records = normalise(loaded.tables, asOf);
  const matching = isRegistryGiven(loaded) ? match(records.nodes) : nobodyMatched(records);
  const standing = buildStanding({ ...records, matching, asOf, scope: null });
  const accounts = accountForTables(records, standing);
  const [issuesOf, namelessOf] = [byTable(records.issues), byTable(records.nameless)];
  const tables = records.tables.flatMap((table, index): readonly TableInspection[] => {
    const account = accounts[index];
    if (account === undefined) return [];
    const problemRows = [...new Set([...table.problemRows, ...namelessOf(index).map(({ row }) => row)])].sort((a, b) => a - b);
    const issues = issuesOf(index).map(({ source, column, heading, field, kind, text }) => {
      return { row: source.row, column, heading, field, kind, text };
    });
    const hidden = { isHidden: table.sheet.hidden, hiddenRows: hiddenRows(table), hiddenColumns: hiddenColumns(table) };
    const beside = table.beside.map(({ row, columns }) => ({ row, columns: columns.map(columnLetters) }));
    return [{ ...account, problemRows, beside, ...hidden, issues }];
  });
  return { version, asOf, skipped: loaded.skipped, inputs: inputsWith(loaded, tables) };
}
