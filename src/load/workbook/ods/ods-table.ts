import { Damage } from '../damage.ts';
import type { SheetBuilder } from '../sheet-grid.ts';
import { LAST_COLUMN, LAST_ROW } from '../xlsx/cell-address.ts';
import type { Attributes } from '../xlsx/parse-xml.ts';
import { fontOf } from '../xlsx/run-collector.ts';
import { odsCell } from './ods-cell.ts';
import type { OdsStyles } from './ods-styles.ts';
import type { OdsText } from './ods-text.ts';

/** More cells than any list: a cell may say in a few bytes that it stands in every place of a sheet. */
const MOST_CELLS = 20_000_000;

/** Takes the columns, rows and cells of one table as they come; each may say how often it is repeated. */
export interface OdsTableReader {
  openColumn(attributes: Attributes): void;
  openRow(attributes: Attributes): void;
  openCell(attributes: Attributes): void;
  closeCell(text: OdsText): void;
  closeRow(): void;
}

const repeats = (attributes: Attributes, direction: 'columns' | 'rows') =>
  Math.max(1, Number(attributes[`table:number-${direction}-repeated`] ?? 1) || 1);
const isHidden = (attributes: Attributes) => /^(collapse|filter)$/.test(attributes['table:visibility'] ?? '');

export function odsTable(sheet: SheetBuilder, styles: OdsStyles, firstDay: string): OdsTableReader {
  const columnStyles: { readonly last: number; readonly style: string | undefined }[] = [];
  let row = 1;
  let column = 1;
  let lastColumnTold = 0;
  let rowAttributes: Attributes = {};
  let cellAttributes: Attributes = {};
  let cells = 0;

  const styleOf = () =>
    cellAttributes['table:style-name'] ??
    rowAttributes['table:default-cell-style-name'] ??
    columnStyles.find(({ last }) => column <= last)?.style;
  const put = (text: OdsText) => {
    const font = fontOf(text.fonts, styles.fontOf('table-cell', styleOf()));
    const cell = odsCell(cellAttributes, text.text, firstDay, font);
    if (cell === null) return;
    const [rows, columns] = [repeats(rowAttributes, 'rows'), repeats(cellAttributes, 'columns')];
    cells += rows * columns;
    if (!(cells <= MOST_CELLS)) throw new Damage('its cells are repeated too often', { why: 'too-large' });
    if (row + rows - 1 > LAST_ROW || column + columns - 1 > LAST_COLUMN)
      throw new Damage('a cell beyond the sheet', { why: 'damaged-workbook' });
    for (let r = row; r < row + rows; r++) for (let c = column; c < column + columns; c++) sheet.put(r, c, cell);
  };
  const merge = () => {
    const rows = Number(cellAttributes['table:number-rows-spanned'] ?? 1);
    const columns = Number(cellAttributes['table:number-columns-spanned'] ?? 1);
    if (rows * columns > 1)
      sheet.merge({
        top: row,
        left: column,
        bottom: Math.min(LAST_ROW, row + rows - 1),
        right: Math.min(LAST_COLUMN, column + columns - 1),
      });
  };

  return {
    openColumn: (attributes) => {
      const last = Math.min(LAST_COLUMN, lastColumnTold + repeats(attributes, 'columns'));
      if (isHidden(attributes)) for (let at = lastColumnTold + 1; at <= last; at++) sheet.hideColumn(at);
      columnStyles.push({ last, style: attributes['table:default-cell-style-name'] });
      lastColumnTold = last;
    },
    openRow: (attributes) => {
      rowAttributes = attributes;
      column = 1;
      if (!isHidden(attributes)) return;
      const last = Math.min(LAST_ROW, row + repeats(attributes, 'rows') - 1);
      for (let at = row; at <= last; at++) sheet.hideRow(at);
    },
    openCell: (attributes) => {
      cellAttributes = attributes;
      merge();
    },
    closeCell: (text) => {
      put(text);
      column += repeats(cellAttributes, 'columns');
    },
    closeRow: () => {
      row += repeats(rowAttributes, 'rows');
    },
  };
}
