import type { Table } from '../../model/table.ts';

/** What a row says, cell by cell. */
export function rowText({ sheet }: Table, row: number): string {
  const texts: string[] = [];
  for (let column = 1; column <= sheet.lastColumn; column++) {
    const cell = sheet.cell(row, column);
    if (cell !== null) texts.push(cell.text);
  }
  return texts.join('|');
}

/** Tells a table from others by what it says of itself, so that a file that was moved or renamed keeps its findings. */
export const tableIdentity = (table: Table): string =>
  [
    table.role,
    table.sheet.name,
    ...table.preamble.map(({ text }) => text),
    ...table.columns.map(({ heading }) => heading),
    rowText(table, table.entries[0]?.row ?? 0),
  ].join('|');
