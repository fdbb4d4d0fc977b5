import { accountForTables } from './account-for-tables.ts';
import type { Day } from './model/calendar-date.ts';
import type { CellIssue } from './model/cell-issue.ts';
import { columnLetters } from './model/column-letters.ts';
import type { Inspection, TableInspection } from './model/inspection.ts';
import type { LoadedInputs } from './model/loaded-inputs.ts';
import { normalise } from './normalise/normalise.ts';
import { buildStanding } from './standing/build-standing.ts';

/** What is asked of an inspection. */
export interface InspectRequest {
  readonly asOf: Day;
  readonly version: string;
}

const isOf =
  (file: string, sheet: string) =>
  ({ source }: CellIssue) =>
    source.file === file && source.sheet === sheet;

/** How every file was understood, before anything is matched: nobody is compared with anybody. */
export function inspect(loaded: LoadedInputs, { asOf, version }: InspectRequest): Inspection {
  const records = normalise(loaded.tables, asOf);
  const alone = records.persons.map((_, node) => node);
  const matching = { personOf: alone, persons: alone.map((node) => [node]), pairs: [] };
  const standing = buildStanding({ ...records, matching, asOf, scope: null });
  return {
    version,
    skipped: loaded.skipped,
    inputs: accountForTables(loaded, records, standing).map((input) => ({
      ...input,
      tables: input.tables.map((table): TableInspection => {
        const own = loaded.tables.find(({ file, sheet, role }) => file === input.file && sheet.name === table.sheet && role === input.role);
        const first = own?.sheet.firstRow ?? 0;
        const last = own?.sheet.lastRow ?? 0;
        const issues = records.issues.filter(isOf(input.file, table.sheet)).filter(({ source: { row } }) => row >= first && row <= last);
        return {
          ...table,
          problemRows: own?.problemRows ?? [],
          hiddenColumns: (own?.columns ?? [])
            .filter(({ index }) => own?.sheet.isColumnHidden(index))
            .map(({ index }) => columnLetters(index)),
          issues: issues.map(({ source, column, heading, field, kind, text }) => ({ row: source.row, column, heading, field, kind, text })),
        };
      }),
    })),
  };
}
