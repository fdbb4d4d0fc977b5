import { columnLetters } from './model/column-letters.ts';
import type { LoadedInputs } from './model/loaded-inputs.ts';
import type { InputAccount, TableAccount } from './model/report.ts';
import type { Table } from './model/table.ts';
import type { Records } from './normalise/normalise.ts';

const rowsOf = ({ sheet }: Table) => (sheet.lastRow === 0 ? 0 : sheet.lastRow - sheet.firstRow + 1);

/** Every row's fate by table: rows = records + continuations + furniture + blank + problems. */
function tableAccount(table: Table, index: number, { nameless, repairs }: Records): TableAccount {
  const lost = nameless.filter((row) => row.table === index).length;
  const continuations = table.entries.reduce((sum, entry) => sum + entry.continuations.length, 0);
  const account: TableAccount = {
    sheet: table.sheet.name,
    headingRows: table.headingRows,
    rows: rowsOf(table),
    records: table.entries.length - lost,
    continuations,
    blank: table.blankRows.length,
    problems: table.problemRows.length + lost,
    furniture: table.furniture,
    columns: table.columns.map(({ index: column, heading, field }) => ({ column: columnLetters(column), heading, field })),
    repairs: repairs.filter((repair) => repair.table === index).map(({ row, column, kind, from, to }) => ({ row, column, kind, from, to })),
  };
  const sum = account.records + continuations + account.furniture.length + account.blank + account.problems;
  if (sum !== account.rows) throw new Error(`${table.file}#${table.sheet.name}: ${account.rows} rows, ${sum} accounted for`);
  return account;
}

/** The inputs with the fate of every row of theirs; a sum that does not come out is a bug and stops the run. */
export const accountForTables = ({ workbooks }: LoadedInputs, records: Records): readonly InputAccount[] =>
  workbooks.map(({ role, file, sha256 }) => ({
    role,
    file,
    sha256,
    tables: records.tables.flatMap((table, index) =>
      table.file === file && table.role === role ? [tableAccount(table, index, records)] : [],
    ),
  }));
