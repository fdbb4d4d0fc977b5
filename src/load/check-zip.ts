import { Buffer } from 'node:buffer';
import { crc32, inflateRawSync } from 'node:zlib';
import type { Unreadable } from './unreadable.ts';

const LONG_LOCATOR = 0x07064b50;
const DIRECTORY_ENTRY = 0x02014b50;
const LOCAL_HEADER = 0x04034b50;
/** A sheet of a million rows unpacks to a few hundred megabytes; more than this is an attack or damage. */
const LARGEST = 2 ** 30;

interface ZipEntry {
  readonly name: string;
  readonly method: number;
  readonly crc: number;
  readonly packed: number;
  readonly size: number;
  readonly offset: number;
}

const NOT_HERE = 0xffffffff;

/** Values that did not fit, or that a program always writes long, stand in the entry's zip64 field, in this order. */
function longValues(bytes: Buffer, at: number, length: number, short: readonly number[]): readonly number[] {
  let field = at;
  while (field + 4 <= at + length && bytes.readUInt16LE(field) !== 1) field += 4 + bytes.readUInt16LE(field + 2);
  let next = field + 4;
  return short.map((value) => {
    if (value !== NOT_HERE || next + 8 > at + length) return value;
    next += 8;
    return Number(bytes.readBigUInt64LE(next - 8));
  });
}

function entryAt(bytes: Buffer, at: number): ZipEntry & { readonly next: number } {
  const nameEnd = at + 46 + bytes.readUInt16LE(at + 28);
  const extra = bytes.readUInt16LE(at + 30);
  const short = [bytes.readUInt32LE(at + 24), bytes.readUInt32LE(at + 20), bytes.readUInt32LE(at + 42)];
  const [size = 0, packed = 0, offset = 0] = longValues(bytes, nameEnd, extra, short);
  return {
    name: bytes.toString('utf8', at + 46, nameEnd),
    method: bytes.readUInt16LE(at + 10),
    crc: bytes.readUInt32LE(at + 16),
    packed,
    size,
    offset,
    next: nameEnd + extra + bytes.readUInt16LE(at + 32),
  };
}

/** Where the directory begins and how many entries it has; null where the file is cut short or no zip. */
function directory(bytes: Buffer): { readonly at: number; readonly count: number } | null {
  const end = bytes.lastIndexOf(Buffer.from('PK\x05\x06', 'latin1'));
  if (end < 0 || end + 22 > bytes.length) return null;
  const short = { at: bytes.readUInt32LE(end + 16), count: bytes.readUInt16LE(end + 10) };
  if (short.at !== NOT_HERE && short.count !== 0xffff) return short;
  if (end < 20 || bytes.readUInt32LE(end - 20) !== LONG_LOCATOR) return short;
  const long = Number(bytes.readBigUInt64LE(end - 12));
  if (long + 56 > bytes.length) return null;
  return { at: Number(bytes.readBigUInt64LE(long + 48)), count: Number(bytes.readBigUInt64LE(long + 32)) };
}

/** The zip's entries, or null where they cannot be listed: the file is cut short or no zip. */
export function zipEntries(bytes: Buffer): readonly ZipEntry[] | null {
  const found = directory(bytes);
  if (found === null) return null;
  const entries: ZipEntry[] = [];
  let at = found.at;
  for (let i = 0; i < found.count; i++) {
    if (at + 46 > bytes.length || bytes.readUInt32LE(at) !== DIRECTORY_ENTRY) return null;
    const entry = entryAt(bytes, at);
    entries.push(entry);
    at = entry.next;
  }
  return entries;
}

function unpack(bytes: Buffer, entry: ZipEntry): Buffer | null {
  if (entry.offset + 30 > bytes.length || bytes.readUInt32LE(entry.offset) !== LOCAL_HEADER) return null;
  const start = entry.offset + 30 + bytes.readUInt16LE(entry.offset + 26) + bytes.readUInt16LE(entry.offset + 28);
  const packed = bytes.subarray(start, start + entry.packed);
  if (entry.method === 0) return packed;
  if (entry.method !== 8) return null;
  try {
    return inflateRawSync(packed, { maxOutputLength: Math.max(1, entry.size) });
  } catch {
    return null;
  }
}

function isWhole(bytes: Buffer, entry: ZipEntry): boolean {
  const content = unpack(bytes, entry);
  if (content === null || content.length !== entry.size || crc32(content) !== entry.crc) return false;
  if (!/\.xml$/i.test(entry.name) || content[0] === 0xff || content[0] === 0xfe) return true;
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(content);
    return true;
  } catch {
    return false;
  }
}

/**
 * What is wrong with a workbook's zip, or null. The reader behind it checks neither check sums nor letters, and would
 * hand on a damaged name in silence.
 */
export function checkZip(bytes: Buffer): Unreadable | null {
  const entries = zipEntries(bytes);
  if (entries === null || entries.length === 0) return 'damaged-zip';
  if (entries.reduce((sum, { size }) => sum + size, 0) > LARGEST) return 'too-large';
  return entries.every((entry) => isWhole(bytes, entry)) ? null : 'damaged-zip';
}
