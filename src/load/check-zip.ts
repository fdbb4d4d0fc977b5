import { Buffer } from 'node:buffer';
import { crc32, inflateRawSync } from 'node:zlib';
import type { Unreadable } from './unreadable.ts';

const END_OF_DIRECTORY = 0x06054b50;
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

/** The zip's directory, or null where there is none: the file is cut short or no zip. */
export function zipEntries(bytes: Buffer): readonly ZipEntry[] | null {
  const end = bytes.lastIndexOf(Buffer.from('PK\x05\x06', 'latin1'));
  if (end < 0 || end + 22 > bytes.length || bytes.readUInt32LE(end) !== END_OF_DIRECTORY) return null;

  const count = bytes.readUInt16LE(end + 10);
  const entries: ZipEntry[] = [];
  let at = bytes.readUInt32LE(end + 16);
  for (let i = 0; i < count; i++) {
    if (at + 46 > bytes.length || bytes.readUInt32LE(at) !== DIRECTORY_ENTRY) return null;
    const nameLength = bytes.readUInt16LE(at + 28);
    entries.push({
      name: bytes.toString('utf8', at + 46, at + 46 + nameLength),
      method: bytes.readUInt16LE(at + 10),
      crc: bytes.readUInt32LE(at + 16),
      packed: bytes.readUInt32LE(at + 20),
      size: bytes.readUInt32LE(at + 24),
      offset: bytes.readUInt32LE(at + 42),
    });
    at += 46 + nameLength + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
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
