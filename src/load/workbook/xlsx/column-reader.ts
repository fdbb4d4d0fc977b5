import { Damage } from '../damage.ts';
import type { SheetBuilder } from '../sheet-grid.ts';
import { LAST_COLUMN } from './cell-address.ts';
import type { Attributes } from './parse-xml.ts';
import { isTrue } from './workbook-part.ts';

/** Reads what a sheet says of its columns. */
export interface ColumnReader {
  read(attributes: Attributes): void;
}

/** A size of nothing hides a row or column as well as the flag does. */
export const isZero = (size: string | undefined): boolean => size !== undefined && Number(size) === 0;

export function columnReader(sheet: SheetBuilder): ColumnReader {
  let told = 0;
  return {
    read: ({ min, max, hidden, width }) => {
      const last = Math.min(LAST_COLUMN, Number(max ?? min));
      told += Math.max(0, last - Number(min)) + 1;
      // Ranges of columns do not overlap; a million that do would keep the reader busy for hours.
      if (!(told <= LAST_COLUMN * 4)) throw new Damage('the columns overlap', { why: 'damaged-zip' });
      if (!isTrue(hidden) && !isZero(width)) return;
      for (let column = Math.max(1, Number(min)); column <= last; column++) sheet.hideColumn(column);
    },
  };
}
