import { type CsvShape, kindOf, type WrittenRecord } from './csv-shape.ts';

/** Fewer rows do not show that every row has as many cells. */
const FEW = 2;

/**
 * Whether the file ends in the middle of its last row: without a line break, with fewer cells than every other row has, and
 * with what a row begins with, a number or a name, in those that there are. A total or a signature begins otherwise.
 */
export function isCutOff(text: string, records: readonly WrittenRecord[], { width, kinds, heading }: CsvShape): boolean {
  const last = records.at(-1)?.cells ?? [];
  if (/[\r\n]$/.test(text) || last.length >= width) return false;
  const above = records.slice(heading + 1, -1);
  if (above.length < FEW || above.some(({ cells }) => cells.length !== width)) return false;
  const told = last.flatMap((cell, column) => (kinds[column] === 'words' ? [] : [kindOf(cell) === kinds[column]]));
  // What is cut itself may look like anything: "Phạm T", "15/0".
  return told[0] === true && told.slice(0, -1).every(Boolean);
}
