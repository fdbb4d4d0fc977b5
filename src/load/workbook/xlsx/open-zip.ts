import type { Buffer } from 'node:buffer';
import { type Entry, fromBufferPromise, type ZipFile } from 'yauzl';
import { Damage } from '../damage.ts';
import { type PackedPart, unpack } from './unpack.ts';

/** A sheet of a million rows unpacks to a few hundred megabytes; more than this is an attack or damage. */
const LARGEST = 2 ** 30;
/** XML of real rows packs 10 to 30 times smaller; a bomb, up to a thousand times. */
const LARGEST_RATIO = 200;
const SMALLEST_BOMB = 2 ** 25;
const MOST_PARTS = 20_000;
const XML = /\.(xml|rels|vml)$/;

/** One part of a workbook's package. */
export interface Part {
  readonly name: string;
  /** The unpacked bytes, proved against the zip's length and check sum: what was yielded counts only once the end was reached. */
  chunks(): AsyncIterable<Buffer>;
}

/** A workbook's package: parts by name, upper and lower case alike. */
export interface Package {
  readonly names: readonly string[];
  part(name: string): Part | null;
}

const partName = (entry: Entry) => entry.fileNameRaw.toString('utf8').replaceAll('\\', '/').replace(/^\/+/, '').toLowerCase();

function checkSizes(entries: readonly Entry[]): void {
  let sum = 0;
  for (const { uncompressedSize, compressedSize } of entries) {
    sum += uncompressedSize;
    const isBomb = uncompressedSize > SMALLEST_BOMB && uncompressedSize > compressedSize * LARGEST_RATIO;
    if (isBomb || sum > LARGEST) throw new Damage(`unpacks to ${uncompressedSize} bytes from ${compressedSize}`, { why: 'too-large' });
  }
}

async function packedPart(zip: ZipFile, bytes: Buffer, entry: Entry): Promise<PackedPart> {
  const { fileDataStart: start } = await zip.readLocalFileHeaderPromise(entry, { minimal: true });
  const { compressedSize, uncompressedSize, compressionMethod, crc32 } = entry;
  if (entry.isEncrypted()) throw new Damage(`${partName(entry)} is encrypted`, { why: 'encrypted' });
  return { packed: bytes.subarray(start, start + compressedSize), size: uncompressedSize, crc: crc32, method: compressionMethod };
}

async function readDirectory(zip: ZipFile, bytes: Buffer): Promise<Package> {
  if (zip.entryCount > MOST_PARTS) throw new Damage(`${zip.entryCount} parts`, { why: 'damaged-zip' });
  const entries: Entry[] = [];
  for await (const entry of zip.eachEntry()) entries.push(entry);
  // Pictures and macros are never unpacked.
  const read = entries.filter((entry) => XML.test(partName(entry)));
  checkSizes(read);

  const parts = new Map<string, PackedPart>();
  for (const entry of read) {
    const name = partName(entry);
    const part = await packedPart(zip, bytes, entry);
    const twin = parts.get(name);
    // Two parts of one name are two contents, and programs differ in which of them they show.
    if (twin !== undefined && (twin.crc !== part.crc || twin.size !== part.size))
      throw new Damage(`${name} stands there twice`, { why: 'damaged-zip' });
    parts.set(name, part);
  }
  return {
    names: entries.map(partName),
    part: (name) => {
      const packed = parts.get(name.toLowerCase());
      return packed === undefined ? null : { name, chunks: () => unpack(name, packed) };
    },
  };
}

/** Bytes after the zip's end (a line break added by a mail program) hide it from readers that look only at the very end. */
function withoutTail(bytes: Buffer): Buffer {
  const end = bytes.lastIndexOf('PK\x05\x06', undefined, 'latin1');
  if (end < 0 || end + 22 > bytes.length) return bytes;
  return bytes.subarray(0, end + 22 + bytes.readUInt16LE(end + 20));
}

/** Opens the zip that an .xlsx or .ods file is; only its directory is read yet. */
export async function openZip(whole: Buffer): Promise<Package> {
  const bytes = withoutTail(whole);
  let zip: ZipFile | null = null;
  try {
    // Names are decoded here: yauzl refuses the leading slash that some programs write.
    zip = await fromBufferPromise(bytes, { decodeStrings: false });
    return await readDirectory(zip, bytes);
  } catch (error) {
    throw error instanceof Damage ? error : new Damage('the zip cannot be listed', { why: 'damaged-zip', cause: error });
  } finally {
    zip?.close();
  }
}
