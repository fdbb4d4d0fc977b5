import type { Sheet, Workbook } from '../../model/sheet.ts';
import type { Role } from '../../model/source.ts';
import type { Column, Table, TableKind } from '../../model/table.ts';
import { holdsPerson, isSomebody } from '../evidence/holds-name.ts';
import { outsidersIn } from '../evidence/outsider-words.ts';
import { countsResidents } from '../evidence/residents-words.ts';
import { furnitureWords } from '../evidence/row-words.ts';
import { plainText, type RowCell, rowCells } from '../evidence/sheet-row.ts';
import { fileStem } from '../files/file-stem.ts';
import type { ColumnMapping } from '../heading/column-mapping.ts';
import { headingBlocks } from '../heading/heading-block.ts';
import { noHeading } from '../heading/no-heading.ts';
import { type ListSide, rowFates } from '../row/row-fates.ts';
import { accountForRows } from './account-for-rows.ts';
import { contactsBeside } from './contacts-beside.ts';
import { continuedSheet } from './continued-sheet.ts';
import { setNamesAgainApart } from './names-again.ts';
import { namesResidents } from './names-residents.ts';
import { setOthersApart } from './others-apart.ts';
import { setOutsidersApart } from './outsider-sections.ts';
import { peopleBeside } from './people-beside.ts';
import type { RowsAbove } from './rows-above.ts';
import { type SheetSlice, sheetSlices } from './sheet-slices.ts';
import { sidesUnder } from './sides-under.ts';
import { snapshotDay } from './snapshot-day.ts';

const KINDS = {
  registry: 'members',
  branches: 'members',
  transfers: 'transfers',
  organizations: 'organizations',
} as const satisfies Record<Role, TableKind>;

function kindOf(role: Role, sheet: Sheet, { preamble }: RowsAbove, columns: readonly Column[]): TableKind {
  if (role !== 'branches') return KINDS[role];
  const nameHeading = columns.find(({ field }) => field === 'fullName')?.heading ?? '';
  const titles = preamble.flatMap(({ text }) => (countsResidents(text) ? [] : [text]));
  return [sheet.name, nameHeading, ...titles].map(outsidersIn).find((outsiders) => outsiders !== null) ?? KINDS[role];
}

/** The columns of all sides in their order; one of several serves each. */
function columnsOfSides(sides: readonly ListSide[]): readonly Column[] {
  const columns = sides.flatMap(({ shape, side }) => shape.columns.map((column) => ({ ...column, side })));
  const times = (index: number) => columns.filter((column) => column.index === index).length;
  return columns
    .filter(({ index }, at) => columns.findIndex((column) => column.index === index) === at)
    .map((column) => (times(column.index) > 1 ? { ...column, side: null } : column))
    .sort((a, b) => a.index - b.index);
}

function listTables(file: string, role: Role, slice: SheetSlice, columns: ColumnMapping): readonly Table[] {
  const { sheet, heading } = slice;
  const { sides, above, direction } = sidesUnder(file, role, slice, columns);
  const below = rowFates(sides, new Set(above.preamble.map(({ text }) => text.replace(/\s+/g, ' '))));
  const columnsFound = columnsOfSides(sides);
  const headingRows = Array.from({ length: heading.bottom - heading.top + 1 }, (_, index) => heading.top + index).filter((row) => row > 0);
  const table: Table = {
    role,
    file,
    sheet,
    kind: kindOf(role, sheet, above, columnsFound),
    headingRows,
    columns: columnsFound,
    entries: below.entries,
    furniture: [...above.furniture, ...headingRows.map((row) => ({ row, reason: 'heading' as const })), ...below.furniture],
    blankRows: [...above.blankRows, ...below.blankRows],
    problemRows: [...above.problemRows, ...below.problemRows],
    beside: peopleBeside(
      sides.map(({ shape }) => shape),
      role,
      below.problemRows,
    ),
    preamble: above.preamble,
    controlFigures: below.controlFigures,
    asOf: snapshotDay(above.lines),
    direction,
  };
  return table.kind === 'members' && role === 'branches' ? setOutsidersApart(table) : [table];
}

const hasName = (cells: readonly RowCell[]): boolean =>
  cells.some(({ cell }) => cell.kind === 'text' && isSomebody(plainText(cell)) && furnitureWords(plainText(cell)) === null);

/** Whether most rows of a sheet name somebody, though nothing more: people who were written on a sheet of their own. */
function holdsNames(sheet: Sheet): boolean {
  let [named, others] = [0, 0];
  for (let row = sheet.firstRow; row > 0 && row <= sheet.lastRow; row++) {
    const cells = rowCells(sheet, row);
    if (hasName(cells)) named += 1;
    else if (cells.length > 0) others += 1;
  }
  return named > others;
}

/** A sheet without a list: code lists of drop-down cells, instructions, summaries, or nothing at all. */
function lookUpTable(file: string, role: Role, sheet: Sheet): Table {
  const furniture: Table['furniture'][number][] = [];
  const blankRows: number[] = [];
  const problemRows: number[] = [];
  const isOfNames = role !== 'organizations' && holdsNames(sheet);
  for (let row = sheet.firstRow; row > 0 && row <= sheet.lastRow; row++) {
    const cells = rowCells(sheet, row);
    if (cells.length === 0) blankRows.push(row);
    else if (role !== 'organizations' && (holdsPerson(cells) || (isOfNames && hasName(cells)))) problemRows.push(row);
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
    problemRows,
    beside: [],
    preamble: [],
    controlFigures: [],
    asOf: null,
    direction: null,
  };
}

/** A table without a day of its own speaks of the day that the rest of its workbook does, if that is one day. */
function datedAlike(tables: readonly Table[]): readonly Table[] {
  const [day, ...others] = new Set(tables.flatMap(({ asOf }) => asOf ?? []));
  if (day === undefined || others.length > 0) return tables;
  return tables.map((table) => (table.asOf === null && table.kind !== 'look-up' ? { ...table, asOf: day } : table));
}

/** A file's name tells only where none of its sheets, titles and sections does. */
function residentsByFile(file: string, tables: readonly Table[]): readonly Table[] {
  if (tables.some(({ kind }) => kind === 'residents')) return tables;
  const stem = fileStem(file);
  const isOfThem = ({ role, kind, sheet }: Table) => role === 'branches' && kind === 'members' && namesResidents(stem, sheet.name);
  return tables.map((table) => (isOfThem(table) ? { ...table, kind: 'residents' } : table));
}

/** Each sheet's tables; a sheet without a heading may go on with the last list before it. */
function slicesOf(sheets: readonly Sheet[], role: Role, columns: ColumnMapping) {
  const found: { readonly sheet: Sheet; readonly slices: readonly SheetSlice[] }[] = [];
  for (const sheet of sheets) {
    const slices = sheetSlices(sheet, headingBlocks(sheet, role, columns), role);
    const before = found.findLast((other) => other.slices.length > 0)?.slices.at(-1);
    const further = slices.length > 0 || before === undefined || sheet.lastRow === 0 ? null : continuedSheet(sheet, before, role, columns);
    found.push({ sheet, slices: further === null ? slices : [further] });
  }
  return found;
}

/**
 * The tables of a workbook, one or more a sheet, with each row's fate. A workbook of people without any heading stops the
 * run; where another sheet of it is a list, rows of people on a sheet without one (instructions with an example, a page
 * pasted beside) are problems to report, unless that list goes on there: they must not be lost in silence.
 */
export function findTables(workbook: Workbook, role: Role, columns: ColumnMapping): readonly Table[] {
  const { file, sheets } = workbook;
  const found = slicesOf(sheets, role, columns);
  const isAnyFound = found.some(({ slices }) => slices.length > 0);
  const tables = found.flatMap(({ sheet, slices }) => {
    if (slices.length > 0) return slices.flatMap((slice) => listTables(file, role, slice, columns));
    if (!isAnyFound && !sheet.hidden && sheet.lastRow > 0) throw noHeading(file, sheet, role);
    return [lookUpTable(file, role, sheet)];
  });
  const told = setNamesAgainApart(setOthersApart(residentsByFile(file, contactsBeside(datedAlike(tables)))));
  for (const table of told) accountForRows(table);
  return told;
}
