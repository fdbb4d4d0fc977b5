import type { CellValue, stream, Worksheet } from 'exceljs';
import type { BookCell, BookSheet, BookTable } from '../model/book.ts';
import { columnLetters } from '../model/column-letters.ts';
import { serialDay } from '../model/serial-day.ts';
import {
  BOLD_STYLE,
  COLUMN_STYLE,
  DAY_STYLE,
  DIFFERENT_FONT,
  FONT,
  HEADING_STYLE,
  LEAD_STYLE,
  TITLE_STYLE,
  WRAPPED_LEAD_STYLE,
} from './cell-style.ts';
import { headingMerges } from './heading-merges.ts';
import { rowHeight } from './row-height.ts';

type Writer = stream.xlsx.WorkbookWriter;

const A4 = 9;
/** Two lines, in points. */
const HEADING_HEIGHT = 30;
/** Inches: what a printer needs, and room for a hole punch at the top. */
const MARGINS = { left: 0.3, right: 0.3, top: 0.5, bottom: 0.5, header: 0.2, footer: 0.2 };

function cellValue(content: BookCell): CellValue {
  if (content === null || typeof content !== 'object') return content;
  if ('bold' in content) return content.bold;
  if ('changed' in content) return content.changed;
  if ('day' in content) return serialDay(content.day);
  const richText = content.parts.map(({ text, isDifferent }) => ({ text, font: isDifferent ? DIFFERENT_FONT : FONT }));
  // the library knows a shared text again by what it is as a string, and every rich text would be "[object Object]"
  return { richText, toString: () => `\u0000${JSON.stringify(content.parts)}` };
}

function leadStyle(content: BookCell, isAlone: boolean) {
  // a sentence alone in its row runs on over the columns beside it
  if (content === null || typeof content !== 'object') return isAlone ? LEAD_STYLE : WRAPPED_LEAD_STYLE;
  return 'day' in content ? DAY_STYLE : BOLD_STYLE;
}

function writeLead(sheet: Worksheet, { mark, lead, widths }: BookSheet): void {
  const title = sheet.addRow([mark]);
  title.getCell(1).style = TITLE_STYLE;
  title.commit();
  for (const cells of lead) {
    const row = sheet.addRow([]);
    for (const [at, content] of cells.entries()) {
      const cell = row.getCell(at + 1);
      cell.value = cellValue(content);
      cell.style = leadStyle(content, cells.length === 1);
    }
    if (cells.length > 1) row.height = rowHeight(cells, widths);
    row.commit();
  }
}

const isHigh = (table: BookTable | null): boolean => table?.columns.some(({ over }) => over !== undefined) === true;

/** Headings in one row, or in two where some stand over others. */
function writeHeading(sheet: Worksheet, table: BookTable, headingRow: number): void {
  const { columns } = table;
  const rows = isHigh(table) ? [sheet.addRow([]), sheet.addRow([])] : [sheet.addRow([])];
  for (const [at, { heading, over }] of columns.entries()) {
    for (const row of rows) row.getCell(at + 1).style = HEADING_STYLE;
    const isUnder = over !== undefined && over !== null;
    const [upper, lower] = rows;
    if (upper !== undefined) upper.getCell(at + 1).value = isUnder ? over : heading;
    if (isUnder && lower !== undefined) lower.getCell(at + 1).value = heading;
  }
  if (isHigh(table))
    for (const [left, right, bottom] of headingMerges(columns)) sheet.mergeCells(headingRow, left, headingRow + bottom, right);
  for (const row of rows) {
    row.height = HEADING_HEIGHT;
    row.commit();
  }
}

const isChanged = (content: BookCell) => typeof content === 'object' && content !== null && 'changed' in content;

function writeRows(sheet: Worksheet, { columns, rows }: BookTable): void {
  const widths = columns.map(({ width }) => width);
  for (const cells of rows) {
    const row = sheet.addRow([]);
    for (const [at, { kind }] of columns.entries()) {
      const cell = row.getCell(at + 1);
      cell.value = cellValue(cells[at] ?? null);
      cell.style = COLUMN_STYLE[isChanged(cells[at] ?? null) ? 'fill' : kind];
    }
    row.height = rowHeight(cells.slice(0, -1), widths);
    row.commit();
  }
}

/** Drop-downs, and days where days are asked for; what is typed instead is refused only where nothing else can be meant. */
function addChoices(sheet: Worksheet, { columns, rows }: BookTable, first: number): void {
  for (const [at, { kind, choices, isOpen }] of columns.entries()) {
    const letters = columnLetters(at + 1);
    const range = `${letters}${first}:${letters}${first + rows.length - 1}`;
    if (choices === undefined || kind === 'fill-day' || rows.length === 0) continue;
    const formulae = [`"${choices.join(',')}"`];
    // the typings know cells only; the library writes a range as it stands
    (sheet as unknown as { dataValidations: { add(range: string, rule: object): void } }).dataValidations.add(range, {
      type: 'list',
      allowBlank: true,
      formulae,
      showErrorMessage: isOpen !== true,
    });
  }
}

const viewOf = (table: BookTable | null, headingRow: number) =>
  table === null ? [{ showGridLines: false }] : [{ state: 'frozen' as const, xSplit: table.frozen, ySplit: headingRow }];

/** Writes one sheet to its end; its rows leave memory as they are written. */
export function writeSheet(workbook: Writer, sheet: BookSheet, foot: string): void {
  const { name, table, lead, isHidden } = sheet;
  const headingRow = lead.length + (isHigh(table) ? 3 : 2);
  const state = isHidden ? 'veryHidden' : 'visible';
  const worksheet = workbook.addWorksheet(name, {
    state,
    views: viewOf(table, headingRow),
    pageSetup: { paperSize: A4, orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0, margins: MARGINS },
    headerFooter: { oddFooter: `&L${foot.replaceAll('&', '&&')}&R&P/&N` },
  });
  const widths = table === null ? sheet.widths : table.columns.map(({ width }) => width);
  worksheet.columns = widths.map((width, at) => ({ width, hidden: table?.columns[at]?.kind === 'id' }));
  writeLead(worksheet, sheet);
  if (table !== null) {
    worksheet.pageSetup.printTitlesRow = `${lead.length + 2}:${headingRow}`;
    worksheet.autoFilter = {
      from: { row: headingRow, column: 1 },
      to: { row: headingRow + table.rows.length, column: table.columns.length },
    };
    writeHeading(worksheet, table, lead.length + 2);
    writeRows(worksheet, table);
    addChoices(worksheet, table, headingRow + 1);
  }
  worksheet.commit();
}
