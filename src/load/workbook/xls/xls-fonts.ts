import type { Buffer } from 'node:buffer';
import { type XlsRecord, xlsRecords } from './xls-records.ts';

/** The name of the font of a cell by its 1-based row and column; null where no text stands there. */
export type FontAt = (row: number, column: number) => string | null;

const BOF = 0x809;
const BOUND_SHEET = 0x85;
const FONT = 0x31;
const FORMAT_OF_CELL = 0xe0;
/** Cells that hold a text or the result of a formula: LabelSst, Label, RString and Formula begin alike. */
const TEXTS: ReadonlySet<number> = new Set([0xfd, 0x204, 0xd6, 0x06]);
const BIFF8 = 0x600;

/** Font 4 does not exist. */
const placeOfFont = (index: number) => (index > 4 ? index - 1 : index);

function fontName(data: Buffer, isBiff8: boolean): string {
  const length = data[14] ?? 0;
  if (!isBiff8) return data.toString('latin1', 15, 15 + length);
  const isWide = ((data[15] ?? 0) & 1) === 1;
  return isWide ? data.toString('utf16le', 16, 16 + 2 * length) : data.toString('latin1', 16, 16 + length);
}

function fontsOfCells(records: Iterable<XlsRecord>, nameOf: (format: number) => string | null): FontAt {
  const formats = new Map<number, number>();
  for (const { type, data } of records) {
    if (TEXTS.has(type)) formats.set(data.readUInt16LE(0) * 0x10000 + data.readUInt16LE(2), data.readUInt16LE(4));
  }
  return (row, column) => nameOf(formats.get((row - 1) * 0x10000 + column - 1) ?? -1);
}

/**
 * The fonts of each sheet's texts, in the order in which the sheets stand in the stream; the library does not tell them, and
 * a TCVN3 or VNI text is known by its font. Throws `Damage` where the stream is not sound.
 * Source: [MS-XLS] 2.4.28 BoundSheet8, 2.4.122 Font, 2.4.353 XF.
 */
export function xlsFonts(stream: Buffer): readonly FontAt[] {
  const fonts: string[] = [];
  const formats: number[] = [];
  const sheets: number[] = [];
  let isBiff8 = true;
  for (const { type, data } of xlsRecords(stream, 0)) {
    if (type === BOF) isBiff8 = data.readUInt16LE(0) === BIFF8;
    else if (type === FONT) fonts.push(fontName(data, isBiff8));
    else if (type === FORMAT_OF_CELL) formats.push(data.readUInt16LE(0));
    else if (type === BOUND_SHEET) sheets.push(data.readUInt32LE(0));
  }
  const nameOf = (format: number) => fonts[placeOfFont(formats[format] ?? -1)] ?? null;
  return sheets.toSorted((a, b) => a - b).map((start) => fontsOfCells(xlsRecords(stream, start), nameOf));
}
