import type { Sheet, Workbook } from '../model/sheet.ts';
import type { Role } from '../model/source.ts';
import type { Table, TableKind } from '../model/table.ts';
import { accountForRows } from './account-for-rows.ts';
import type { ColumnMapping } from './column-mapping.ts';
import { draftColumns } from './draft-columns.ts';
import { headingBlocks } from './heading-block.ts';
import { listShape } from './list-shape.ts';
import { noHeading } from './no-heading.ts';
import { setResidentsApart } from './residents-section.ts';
import { rowFates } from './row-fates.ts';
import { saysResidents } from './row-words.ts';
import { holdsPerson, type RowsAbove, rowsAbove } from './rows-above.ts';
import { settleColumns } from './settle-columns.ts';
import { rowCells } from './sheet-row.ts';
import { type SheetSlice, sheetSlices } from './sheet-slices.ts';
import { snapshotDay } from './snapshot-day.ts';

const KINDS = {
  registry: 'members',
  branches: 'members',
  transfers: 'transfers',
  organizations: 'organizations',
} as const satisfies Record<Role, TableKind>;

function kindOf(role: Role, sheet: Sheet, { preamble }: RowsAbove): TableKind {
  const saysSo = saysResidents(sheet.name) || preamble.some(({ text }) => saysResidents(text));
  return role === 'branches' && saysSo ? 'residents' : KINDS[role];
}

function listTables(file: string, role: Role, { sheet, heading }: SheetSlice, columns: ColumnMapping): readonly Table[] {
  const drafts = settleColumns(file, sheet, heading.bottom, draftColumns(sheet, heading, role, columns));
  const above = rowsAbove(sheet, heading.top);
  const shape = listShape(sheet, role, heading, drafts);
  const below = rowFates(shape);
  const headingRows = Array.from({ length: heading.bottom - heading.top + 1 }, (_, index) => heading.top + index);
  const table: Table = {
    role,
    file,
    sheet,
    kind: kindOf(role, sheet, above),
    headingRows,
    columns: shape.columns,
    entries: below.entries,
    furniture: [...above.furniture, ...headingRows.map((row) => ({ row, reason: 'heading' as const })), ...below.furniture],
    blankRows: [...above.blankRows, ...below.blankRows],
    problemRows: [...above.problemRows, ...below.problemRows],
    preamble: above.preamble,
    controlFigures: below.controlFigures,
    asOf: snapshotDay(above.lines),
  };
  return table.kind === 'members' && role === 'branches' ? setResidentsApart(table) : [table];
}

/** A sheet without a list: code lists of drop-down cells, instructions, summaries, or nothing at all. */
function lookUpTable(file: string, role: Role, sheet: Sheet): Table {
  const furniture: Table['furniture'][number][] = [];
  const blankRows: number[] = [];
  for (let row = sheet.firstRow; row > 0 && row <= sheet.lastRow; row++) {
    if (rowCells(sheet, row).length === 0) blankRows.push(row);
    else furniture.push({ row, reason: 'look-up' });
  }
  return {
    role,
    file,
    sheet,
    kind: sheet.lastRow === 0 ? KINDS[role] : 'look-up',
    headingRows: [],
    columns: [],
    entries: [],
    furniture,
    blankRows,
    problemRows: [],
    preamble: [],
    controlFigures: [],
    asOf: null,
  };
}

function hasPeople(sheet: Sheet): boolean {
  for (let row = sheet.firstRow; row > 0 && row <= sheet.lastRow; row++) if (holdsPerson(rowCells(sheet, row))) return true;
  return false;
}

/**
 * The tables of a workbook, one or more a sheet, with each row's fate. A sheet of people without a heading stops the
 * run: its rows must not be lost in silence.
 */
export function findTables(workbook: Workbook, role: Role, columns: ColumnMapping): readonly Table[] {
  const { file, sheets } = workbook;
  const found = sheets.map((sheet) => ({ sheet, slices: sheetSlices(sheet, headingBlocks(sheet, role, columns)) }));
  const isAnyFound = found.some(({ slices }) => slices.length > 0);
  const tables = found.flatMap(({ sheet, slices }) => {
    if (slices.length > 0) return slices.flatMap((slice) => listTables(file, role, slice, columns));
    const isNeeded = !isAnyFound && !sheet.hidden && sheet.lastRow > 0;
    if (isNeeded || (role !== 'organizations' && hasPeople(sheet))) throw noHeading(file, sheet, role);
    return [lookUpTable(file, role, sheet)];
  });
  for (const table of tables) accountForRows(table);
  return tables;
}
