import type { SheetBuilder } from '../sheet-grid.ts';
import { type CellReader, cellReader, type Formulas, type SheetContext } from './cell-reader.ts';
import { type ColumnReader, columnReader } from './column-reader.ts';
import type { Part } from './open-zip.ts';
import { type Attributes, parseXml, type XmlHandler } from './parse-xml.ts';
import { runCollector } from './run-collector.ts';

/** Depths of a sheet's elements: worksheet, sheetData, row, c, v. Elsewhere the same names mean other things. */
const SECTION = 2;
const ROW = 3;
const CELL = 4;
const CONTENT = 5;

type Target = 'value' | 'formula' | 'string';
const TARGETS: Readonly<Record<string, Target>> = { v: 'value', f: 'formula', is: 'string' };

function sheetHandler(cells: CellReader, columns: ColumnReader): XmlHandler {
  const runs = runCollector();
  let depth = 0;
  let section = '';
  let isRow = false;
  let isCell = false;
  let target: Target | null = null;

  const openInSection = (name: string, attributes: Attributes) => {
    isRow = section === 'sheetData' && name === 'row';
    if (isRow) cells.openRow(attributes);
    else if (section === 'cols' && name === 'col') columns.read(attributes);
    else if (section === 'mergeCells' && name === 'mergeCell') cells.merge(attributes.ref ?? '');
  };

  return {
    open: (name, attributes) => {
      depth++;
      if (target === 'string') runs.open(name, attributes);
      else if (depth === CONTENT && isCell) {
        target = TARGETS[name] ?? null;
        if (target !== null) cells.openContent(target);
      } else if (depth === CELL) {
        isCell = isRow && name === 'c';
        if (isCell) cells.openCell(attributes);
      } else if (depth === ROW) openInSection(name, attributes);
      else if (depth === SECTION) section = name;
    },
    text: (text) => {
      if (target === 'string') runs.text(text);
      else if (target !== null) cells.addText(target, text);
    },
    close: (name) => {
      if (depth === CONTENT) {
        if (target === 'string') cells.takeString(runs.take());
        target = null;
      } else if (target === 'string') runs.close(name);
      else if (depth === CELL && isCell) {
        cells.closeCell();
        isCell = false;
      }
      depth--;
    },
  };
}

/** Reads the rows, cells, merges and hidden rows and columns of one sheet's part; what it says of its size is not believed. */
export async function sheetPart(part: Part, sheet: SheetBuilder, context: SheetContext): Promise<Formulas> {
  const cells = cellReader(sheet, context);
  await parseXml(part, sheetHandler(cells, columnReader(sheet)));
  return cells.formulas();
}
