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

function writeHeading(sheet: Worksheet, { columns }: BookTable): void {
  const row = sheet.addRow(columns.map(({ heading }) => heading));
  row.height = HEADING_HEIGHT;
  for (const at of columns.keys()) row.getCell(at + 1).style = HEADING_STYLE;
  row.commit();
}

function writeRows(sheet: Worksheet, { columns, rows }: BookTable): void {
  const widths = columns.map(({ width }) => width);
  for (const cells of rows) {
    const row = sheet.addRow([]);
    for (const [at, { kind }] of columns.entries()) {
      const cell = row.getCell(at + 1);
      cell.value = cellValue(cells[at] ?? null);
      cell.style = COLUMN_STYLE[kind];
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
  const headingRow = lead.length + 2;
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
    worksheet.pageSetup.printTitlesRow = `${headingRow}:${headingRow}`;
    worksheet.autoFilter = {
      from: { row: headingRow, column: 1 },
      to: { row: headingRow + table.rows.length, column: table.columns.length },
    };
    writeHeading(worksheet, table);
    writeRows(worksheet, table);
    addChoices(worksheet, table, headingRow + 1);
  }
  worksheet.commit();
}
