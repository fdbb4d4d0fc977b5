import type { Buffer } from 'node:buffer';
import { containerStream } from './container-stream.ts';
import { sharedTexts } from './shared-texts.ts';
import { type RowWeights, rowWeights, type SheetCount, type Weight, weightOf } from './weight.ts';

const BOF = 0x809;
const EOF = 0x0a;
const BOUND_SHEET = 0x85;
const SHARED = 0xfc;
const CONTINUE = 0x3c;
const FORMULA = 0x06;
const RESULT = 0x207;
const SHARED_TEXT = 0xfd;
const TEXTS: ReadonlySet<number> = new Set([0x204, 0xd6]);
/** Number, RK, MulRk and BoolErr. */
const VALUES: ReadonlySet<number> = new Set([0x203, 0x27e, 0xbd, 0x205]);

interface Record {
  readonly type: number;
  readonly data: Buffer;
}

function* recordsFrom(stream: Buffer, start: number): Generator<Record> {
  let depth = 0;
  for (let at = start; at + 4 <= stream.length; at += 4 + stream.readUInt16LE(at + 2)) {
    const type = stream.readUInt16LE(at);
    if (type === BOF) depth++;
    if (depth === 1) yield { type, data: stream.subarray(at + 4, at + 4 + stream.readUInt16LE(at + 2)) };
    if (type === EOF && --depth === 0) return;
  }
}

/** A text with a length of two bytes before it, and from Excel 97 on a byte that says how wide its characters are. */
function textAt(data: Buffer, at: number, isExcel97: boolean): string {
  const length = data.readUInt16LE(at);
  if (!isExcel97) return data.toString('latin1', at + 2, at + 2 + length);
  const isWide = ((data[at + 2] ?? 0) & 1) === 1;
  return isWide ? data.toString('utf16le', at + 3, at + 3 + 2 * length) : data.toString('latin1', at + 3, at + 3 + length);
}

/** A formula's result is a number, unless its last two bytes say that it is something else: 0 a text that follows, 3 nothing. */
function weightOfResult(data: Buffer): Weight {
  if (data.readUInt16LE(12) !== 0xffff) return 1;
  return data[6] === 0 || data[6] === 3 ? 0 : 1;
}

interface SheetPlace {
  readonly start: number;
  readonly name: string;
}

interface Globals {
  readonly isExcel97: boolean;
  readonly sheets: readonly SheetPlace[];
  readonly shared: readonly Weight[];
}

function sheetPlace(data: Buffer, isExcel97: boolean): SheetPlace {
  const isWide = isExcel97 && ((data[7] ?? 0) & 1) === 1;
  const begin = isExcel97 ? 8 : 7;
  const length = (data[6] ?? 0) * (isWide ? 2 : 1);
  return { start: data.readUInt32LE(0), name: data.toString(isWide ? 'utf16le' : 'latin1', begin, begin + length) };
}

function globalsOf(stream: Buffer): Globals {
  const sheets: SheetPlace[] = [];
  const segments: Buffer[] = [];
  let isExcel97 = true;
  let isShared = false;
  for (const { type, data } of recordsFrom(stream, 0)) {
    if (type === BOF) isExcel97 = data.readUInt16LE(0) === 0x600;
    isShared = type === SHARED || (isShared && type === CONTINUE);
    if (isShared) segments.push(data);
    // Charts and macros are no lists.
    if (type === BOUND_SHEET && data[5] === 0) sheets.push(sheetPlace(data, isExcel97));
  }
  return { isExcel97, sheets, shared: sharedTexts(segments).map(weightOf) };
}

function putCells(rows: RowWeights, records: Iterable<Record>, { isExcel97, shared }: Globals): void {
  let rowOfFormula = 0;
  for (const { type, data } of records) {
    if (type === SHARED_TEXT) rows.put(data.readUInt16LE(0), shared[data.readUInt32LE(6)] ?? 0);
    else if (TEXTS.has(type)) rows.put(data.readUInt16LE(0), weightOf(textAt(data, 6, isExcel97)));
    else if (VALUES.has(type)) rows.put(data.readUInt16LE(0), 1);
    else if (type === FORMULA) {
      rowOfFormula = data.readUInt16LE(0);
      rows.put(rowOfFormula, weightOfResult(data));
    } else if (type === RESULT) rows.put(rowOfFormula, weightOf(textAt(data, 0, isExcel97)));
  }
}

/** The rows of each sheet of an .xls file, Excel 5 to 2003; empty where it holds no workbook. Source: [MS-XLS] 2.3 and 2.4. */
export function countXls(bytes: Buffer): readonly SheetCount[] {
  const stream = containerStream(bytes, ['Workbook', 'Book']);
  if (stream === null) return [];
  const globals = globalsOf(stream);
  return globals.sheets.map(({ start, name }) => {
    const rows = rowWeights();
    putCells(rows, recordsFrom(stream, start), globals);
    return rows.count(name);
  });
}
