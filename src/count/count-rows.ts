import type { Buffer } from 'node:buffer';
import { readFile } from 'node:fs/promises';
import { countOds } from './count-ods.ts';
import { countXls } from './count-xls.ts';
import { countXlsx } from './count-xlsx.ts';
import { hidingRecord } from './hiding-record.ts';
import { type SheetCount, type Weight, weightOf } from './weight.ts';
import { zipParts } from './zip-parts.ts';

/** How many rows each sheet has, counted when it is asked for. */
type Opinion = () => readonly SheetCount[];

async function countPackage(bytes: Buffer): Promise<readonly SheetCount[]> {
  const parts = await zipParts(bytes);
  return parts.has('content.xml') ? countOds(parts) : countXlsx(parts);
}

async function onlyOpinion(count: () => readonly SheetCount[] | Promise<readonly SheetCount[]>): Promise<readonly Opinion[]> {
  try {
    const counts = await count();
    return counts.length > 0 ? [() => counts] : [];
  } catch {
    return [];
  }
}

function decoded(bytes: Buffer): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  // In UTF-16 one half of most letters is zero, and in no other text.
  const sample = bytes.subarray(0, 4000);
  const [high, low] = [0, 1].map((half) => sample.filter((byte, at) => byte === 0 && at % 2 === half).length) as [number, number];
  if (high + low > sample.length / 20) return new TextDecoder(high > low ? 'utf-16be' : 'utf-16le').decode(bytes);
  return bytes.toString('utf8');
}

/** The records of a csv file, told by quotes, line breaks and one delimiter alone, and where quotes may hide rows. */
function countRecords(text: string, delimiter: string): SheetCount {
  const field = new RegExp(`((?:"[^"]*(?:""[^"]*)*"?)?[^${delimiter}\\r\\n]*)(?:([${delimiter}])|\\r\\n|\\n|\\r|$)`, 'y');
  const records: string[] = [];
  let [filled, worded, weight, start] = [0, 0, 0 as Weight, 0];
  while (field.lastIndex < text.length) {
    const [, content = '', more] = field.exec(text) ?? [];
    const own = weightOf(content.replaceAll('"', ''));
    if (own > weight) weight = own;
    if (more !== undefined && field.lastIndex < text.length) continue;
    filled += weight > 0 ? 1 : 0;
    worded += weight === 2 ? 1 : 0;
    weight = 0;
    records.push(text.slice(start, field.lastIndex));
    start = field.lastIndex;
  }
  return { name: '', filled, worded, hidingRecord: hidingRecord(records, delimiter) };
}

/**
 * A second opinion on how many rows and sheets a file has, which shares no code with `src/load`, whose work it checks.
 *
 * The counts that a file allows: one for a workbook, one a delimiter for a text. Empty where it is of another kind, or too
 * odd for so simple a reader: then there is no second opinion.
 */
export async function countRows(file: string): Promise<readonly Opinion[]> {
  const bytes = await readFile(file);
  if (bytes.subarray(0, 4).toString('latin1') === 'PK\x03\x04') return onlyOpinion(() => countPackage(bytes));
  if (bytes.subarray(0, 4).toString('hex') === 'd0cf11e0') return onlyOpinion(() => countXls(bytes));
  const text = decoded(bytes);
  return [',', ';', '\t', '|'].map((delimiter) => () => [countRecords(text, delimiter)]);
}
