import { Damage } from '../damage.ts';

export const LAST_ROW = 1_048_576;
export const LAST_COLUMN = 16_384;

export interface CellAddress {
  readonly row: number;
  readonly column: number;
}

/** `AB12` is row 12, column 28; signs of absolute addresses are passed over. Throws for what no sheet has. */
export function cellAddress(text: string): CellAddress {
  let column = 0;
  let row = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code >= 48 && code <= 57) row = row * 10 + code - 48;
    else if (code >= 65 && code <= 90 && row === 0) column = column * 26 + code - 64;
    else if (code >= 97 && code <= 122 && row === 0) column = column * 26 + code - 96;
    else if (code !== 36) row = Number.NaN;
  }
  if (!(row >= 1 && row <= LAST_ROW && column >= 1 && column <= LAST_COLUMN))
    throw new Damage(`no cell is called ${text}`, { why: 'damaged-zip' });
  return { row, column };
}
