import { Buffer } from 'node:buffer';

const HEADER_ENTRIES = 109;
const MINI_SECTOR = 64;

/** A chain of sectors by the table that says which sector follows each; no more of them than there are. */
function chainOf(table: Buffer, start: number): readonly number[] {
  const chain: number[] = [];
  const most = table.length / 4;
  for (let sector = start; sector < most && chain.length < most; sector = table.readUInt32LE(sector * 4)) chain.push(sector);
  return chain;
}

/**
 * A stream of a compound file by the names it may have, the first that is there; null where there is none.
 * Source: [MS-CFB] 2.2 (header), 2.3 (FAT), 2.4 (mini FAT), 2.6 (directory).
 */
export function containerStream(bytes: Buffer, names: readonly string[]): Buffer | null {
  const size = 1 << bytes.readUInt16LE(30);
  const sector = (number: number) => bytes.subarray((number + 1) * size, (number + 2) * size);
  const joined = (sectors: readonly number[]) => Buffer.concat(sectors.map(sector));

  const tableSectors = Array.from({ length: HEADER_ENTRIES }, (_, at) => bytes.readUInt32LE(76 + at * 4));
  const more = bytes.readUInt32LE(72);
  for (let number = bytes.readUInt32LE(68), left = more; left > 0; left--) {
    const part = sector(number);
    for (let at = 0; at < size - 4; at += 4) tableSectors.push(part.readUInt32LE(at));
    number = part.readUInt32LE(size - 4);
  }
  const sectors = Math.ceil(bytes.length / size);
  const table = joined(tableSectors.filter((number) => number < sectors));
  const directory = joined(chainOf(table, bytes.readUInt32LE(48)));
  const entries = Array.from({ length: directory.length / 128 }, (_, at) => directory.subarray(at * 128, at * 128 + 128));
  const nameOf = (entry: Buffer) => entry.toString('utf16le', 0, Math.max(0, entry.readUInt16LE(64) - 2));
  const root = entries[0];
  const found = names.flatMap((name) => entries.find((entry) => nameOf(entry) === name) ?? [])[0];
  if (found === undefined || root === undefined) return null;

  const [start, length] = [found.readUInt32LE(116), found.readUInt32LE(120)];
  if (length >= bytes.readUInt32LE(56)) return joined(chainOf(table, start)).subarray(0, length);
  const mini = joined(chainOf(table, root.readUInt32LE(116)));
  const chain = chainOf(joined(chainOf(table, bytes.readUInt32LE(60))), start);
  return Buffer.concat(chain.map((number) => mini.subarray(number * MINI_SECTOR, (number + 1) * MINI_SECTOR))).subarray(0, length);
}
