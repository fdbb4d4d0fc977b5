import type { Sheet } from '../../../model/sheet.ts';
import { cellMemory } from '../cell-memory.ts';
import { dayZero, serialDays } from '../serial-days.ts';
import { type SheetBuilder, sheetBuilder } from '../sheet-grid.ts';
import type { Formulas } from './cell-reader.ts';
import type { Package } from './open-zip.ts';
import { promisedPart } from './relationships.ts';
import { NO_STRINGS, sharedStrings } from './shared-strings.ts';
import { sheetPart } from './sheet-part.ts';
import { stylesPart } from './styles-part.ts';
import { workbookPart } from './workbook-part.ts';

interface ReadSheet {
  readonly sheet: SheetBuilder;
  readonly formulas: Formulas;
}

/** Where no formula of the workbook carries a result, a program wrote it and nothing ever calculated it: its empty cells are no blanks. */
function settleFormulas(sheets: readonly ReadSheet[]): void {
  if (sheets.some(({ formulas }) => formulas.areCalculated)) return;
  for (const { sheet, formulas } of sheets) for (const { row, column, cell } of formulas.open) sheet.put(row, column, cell);
}

/** Reads the sheets of an .xlsx or .xlsm file, in the workbook's order, hidden ones too. */
export async function readXlsx(source: Package): Promise<readonly Sheet[]> {
  const workbook = await workbookPart(source);
  const memory = cellMemory();
  const styles = workbook.styles === null ? [] : await stylesPart(promisedPart(source, workbook.styles));
  const strings =
    workbook.sharedStrings === null ? NO_STRINGS : await sharedStrings(promisedPart(source, workbook.sharedStrings), memory.strings);
  const context = { days: serialDays(workbook.is1904), styles, strings };
  const sheets: ReadSheet[] = [];
  for (const { name, isHidden, target } of workbook.sheets) {
    const sheet = sheetBuilder(name, isHidden, memory, dayZero(workbook.is1904));
    sheets.push({ sheet, formulas: await sheetPart(promisedPart(source, target), sheet, { ...context, name }) });
  }
  settleFormulas(sheets);
  return sheets.map(({ sheet }) => sheet.build());
}
