import type { Cell } from '../../../model/sheet.ts';
import { Damage } from '../damage.ts';
import type { SerialDays } from '../serial-days.ts';
import type { SheetBuilder } from '../sheet-grid.ts';
import { cellAddress, LAST_COLUMN, LAST_ROW } from './cell-address.ts';
import { cellValue } from './cell-value.ts';
import { isZero } from './column-reader.ts';
import type { Attributes } from './parse-xml.ts';
import { type CollectedText, fontOf } from './run-collector.ts';
import type { SharedStrings } from './shared-strings.ts';
import { type CellStyle, NO_STYLE } from './styles-part.ts';
import { isTrue } from './workbook-part.ts';

/** What the cells of a sheet refer to. */
export interface SheetContext {
  readonly name: string;
  readonly days: SerialDays;
  readonly styles: readonly CellStyle[];
  readonly strings: SharedStrings;
}

/** A formula whose cell holds nothing: a blank, or never calculated, which only the whole workbook tells. */
export interface OpenFormula {
  readonly row: number;
  readonly column: number;
  readonly cell: Cell;
}

/** What is known of a sheet's formulas once it was read. */
export interface Formulas {
  /** Whether any carries a result. */
  readonly areCalculated: boolean;
  readonly open: readonly OpenFormula[];
}

/** Takes a sheet's rows and cells as they come and puts them into the grid. */
export interface CellReader {
  openRow(attributes: Attributes): void;
  openCell(attributes: Attributes): void;
  openContent(target: 'value' | 'formula' | 'string'): void;
  addText(target: 'value' | 'formula', text: string): void;
  takeString(text: CollectedText): void;
  closeCell(): void;
  merge(reference: string): void;
  formulas(): Formulas;
}

const isSame = (one: Cell, other: Cell) => one.kind === other.kind && one.text === other.text;

/** Where the next row and cell stand: where they say, or after the one before. */
function position() {
  let row = 0;
  let column = 0;
  let isRowTold = true;
  let farthest = 0;
  let lastRow = 0;
  return {
    get lastRow() {
      return lastRow;
    },
    get row() {
      return row;
    },
    get column() {
      return column;
    },
    openRow(told: string | undefined): void {
      isRowTold = told !== undefined;
      row = told === undefined ? row + 1 : Number(told);
      column = 0;
      if (!(Number.isInteger(row) && row >= 1 && row <= LAST_ROW)) throw new Damage(`there is no row ${told}`, { why: 'damaged-zip' });
      lastRow = Math.max(lastRow, row);
    },
    /** Whether something may stand there already. */
    openCell(told: string | undefined): boolean {
      if (told === undefined) column++;
      else {
        const address = cellAddress(told);
        if (isRowTold && address.row !== row) throw new Damage(`cell ${told} stands in row ${row}`, { why: 'damaged-zip' });
        row = address.row;
        column = address.column;
        lastRow = Math.max(lastRow, row);
      }
      if (column > LAST_COLUMN) throw new Damage(`row ${row} has too many cells`, { why: 'damaged-zip' });
      const place = row * 0x8000 + column;
      const isBehind = place <= farthest;
      farthest = Math.max(farthest, place);
      return isBehind;
    },
  };
}

/** Puts cells where the reader stands; `isBehind` says that something may stand there already. */
function cellSink(sheet: SheetBuilder, { strings, name }: SheetContext, at: { readonly row: number; readonly column: number }) {
  const put = (cell: Cell, isBehind: boolean): void => {
    const twin = isBehind ? sheet.cell(at.row, at.column) : null;
    // Of two cells in one place a program shows one only: the other may be a person.
    if (twin !== null && !isSame(twin, cell)) {
      throw new Damage('stands there twice', { why: 'doubled-cell', place: { sheet: name, row: at.row, column: at.column } });
    }
    sheet.put(at.row, at.column, cell);
  };
  return {
    put,
    putShared(index: number, style: CellStyle, isBehind: boolean): void {
      const text = strings.position(index);
      if (text === null) return;
      const font = fontOf(strings.fonts(index), style.font);
      if (isBehind) put({ kind: 'text', text: strings.text(text), font }, true);
      else sheet.putText(at.row, at.column, text, font);
    },
  };
}

/** A reader of one sheet's cells into its grid. */
export function cellReader(sheet: SheetBuilder, context: SheetContext): CellReader {
  const { styles, days } = context;
  const at = position();
  const open: OpenFormula[] = [];
  let areCalculated = false;
  let lastColumn = 0;
  let isBehind = false;
  let type: string | undefined;
  let style = NO_STYLE;
  let value = '';
  let string: CollectedText | null = null;
  let formula: string | null = null;
  let hasValue = false;

  const { put, putShared } = cellSink(sheet, context, at);
  const closeFormula = (code: string) => {
    if (value !== '') areCalculated = true;
    else if (type !== 'str' || !hasValue) {
      const cell: Cell = { kind: 'error', text: `=${code}`, font: style.font };
      // No place for a result at all is no result; an empty one may be a blank that was calculated.
      if (hasValue) open.push({ row: at.row, column: at.column, cell });
      else put(cell, isBehind);
    }
  };

  return {
    openRow: ({ r, hidden, ht }) => {
      at.openRow(r);
      if (isTrue(hidden) || isZero(ht)) sheet.hideRow(at.row);
    },
    openCell: ({ r, t, s }) => {
      isBehind = at.openCell(r);
      lastColumn = Math.max(lastColumn, at.column);
      type = t;
      style = styles[s === undefined ? 0 : Number(s)] ?? NO_STYLE;
      value = '';
      string = null;
      formula = null;
      hasValue = false;
    },
    openContent: (target) => {
      if (target === 'value') hasValue = true;
      else if (target === 'formula') formula = '';
    },
    addText: (target, text) => {
      if (target === 'value') value += text;
      else formula += text;
    },
    takeString: (text) => {
      string = text;
    },
    closeCell: () => {
      if (formula !== null) closeFormula(formula);
      if (string !== null) put({ kind: 'text', text: string.text, font: fontOf(string.fonts, style.font) }, isBehind);
      else if (type === 's' && value !== '') putShared(Number(value), style, isBehind);
      else if (value !== '') {
        const cell = cellValue(type, value, style, days);
        if (cell !== null) put(cell, isBehind);
      }
    },
    merge: (reference) => {
      const [first = '', last = first] = reference.split(':');
      const [one, other] = [cellAddress(first), cellAddress(last)];
      const [top, left] = [Math.min(one.row, other.row), Math.min(one.column, other.column)];
      if (one.row === other.row && one.column === other.column) return;
      // A merge down to the last row of all is meant for the rows that are there.
      const bottom = Math.max(top, Math.min(Math.max(one.row, other.row), at.lastRow));
      const right = Math.max(left, Math.min(Math.max(one.column, other.column), lastColumn));
      sheet.merge({ top, left, bottom, right });
    },
    formulas: () => ({ areCalculated, open }),
  };
}
