import type { Buffer } from 'node:buffer';
import { Damage } from '../damage.ts';

/** One record of a workbook stream: its type and what it holds. */
export interface XlsRecord {
  readonly type: number;
  readonly data: Buffer;
}

const BOF = 0x809;
const EOF = 0x0a;
const HEADER = 4;

const damage = (what: string) => new Damage(what, { why: 'damaged-workbook' });

/**
 * The records of the substream that begins at a place, without those of charts inside it. No record has the type 0: a disk
 * that gave zeros for a sector did, and the people in it would be gone without a word. Source: [MS-XLS] 2.1.4 and 2.1.7.20.
 */
export function* xlsRecords(stream: Buffer, start: number): Generator<XlsRecord> {
  let depth = 0;
  for (let at = start; at + HEADER <= stream.length; ) {
    const [type, length] = [stream.readUInt16LE(at), stream.readUInt16LE(at + 2)];
    const data = stream.subarray(at + HEADER, at + HEADER + length);
    if (data.length < length) throw damage('a record is cut off');
    if (type === 0) throw damage('a record of no type');
    if (at === start && type !== BOF) throw damage('no substream where one is promised');
    if (type === BOF) depth++;
    if (type === EOF) depth--;
    if (depth === 0) return;
    if (depth === 1) yield { type, data };
    at += HEADER + length;
  }
  throw damage('a substream without an end');
}
