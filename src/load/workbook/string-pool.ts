import { Buffer } from 'node:buffer';

/** Strings kept once, as bytes outside the heap, and named by their position; one pool serves a workbook. */
export interface StringPool {
  add(text: string): number;
  at(position: number): string;
}

/** Invisible characters that look like nothing: white space, zero-width blanks, a byte order mark. */
const INVISIBLE = /^[\s\u200b\u2060\ufeff]*$/;

/** Whether a text shows nothing. */
export function isBlankText(text: string): boolean {
  const first = text.charCodeAt(0);
  return first > 0x20 && first < 0x7f ? false : INVISIBLE.test(text);
}

function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash ^ (hash >>> 15);
}

/** Whether these bytes are the text in UTF-8. Beyond ASCII and what Vietnamese needs, they are decoded to tell. */
function isAt(bytes: Buffer, start: number, end: number, text: string): boolean {
  let at = start;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code < 0x80) {
      if (bytes[at++] !== code) return false;
    } else if (code < 0x800) {
      if (bytes[at++] !== (0xc0 | (code >> 6)) || bytes[at++] !== (0x80 | (code & 0x3f))) return false;
    } else if (code >= 0xd800 && code < 0xe000) return bytes.toString('utf8', start, end) === text;
    else if (
      bytes[at++] !== (0xe0 | (code >> 12)) ||
      bytes[at++] !== (0x80 | ((code >> 6) & 0x3f)) ||
      bytes[at++] !== (0x80 | (code & 0x3f))
    )
      return false;
  }
  return at === end;
}

function enlarged<T extends Uint32Array | Int32Array>(array: T, grown: T): T {
  grown.set(array);
  return grown;
}

const MOST_RECENT = 4096;

/**
 * The texts that were asked for last, of the pool that was asked last: a row is looked at several times while it is judged, a
 * column says the same over and over, and what is decoded once is also kept once by whoever keeps it.
 */
const recent = {
  pool: null as StringPool | null,
  positions: new Int32Array(MOST_RECENT).fill(-1),
  texts: [] as string[],
};

function recentOf(pool: StringPool, position: number, decode: (position: number) => string): string {
  const slot = position & (MOST_RECENT - 1);
  if (recent.pool !== pool) {
    recent.pool = pool;
    recent.positions.fill(-1);
  }
  const known = recent.positions[slot] === position ? recent.texts[slot] : undefined;
  if (known !== undefined) return known;
  const text = decode(position);
  recent.positions[slot] = position;
  recent.texts[slot] = text;
  return text;
}

export function stringPool(): StringPool {
  let bytes = Buffer.allocUnsafeSlow(2 ** 12);
  let ends = new Uint32Array(256);
  let hashes = new Int32Array(256);
  /** Open addressing: a string's position + 1, at the first free slot from its hash on. */
  let slots = new Int32Array(1024);
  let count = 0;
  let used = 0;

  const startOf = (position: number) => (position === 0 ? 0 : (ends[position - 1] ?? 0));
  const decode = (position: number) => bytes.toString('utf8', startOf(position), ends[position]);
  const freeSlot = (hash: number) => {
    let slot = hash & (slots.length - 1);
    while (slots[slot] !== 0) slot = (slot + 1) & (slots.length - 1);
    return slot;
  };
  const makeRoom = (length: number) => {
    if (used + length * 3 > bytes.length) {
      const grown = Buffer.allocUnsafeSlow(Math.max(bytes.length * 2, used + length * 3));
      bytes.copy(grown, 0, 0, used);
      bytes = grown;
    }
    if (count < ends.length) return;
    ends = enlarged(ends, new Uint32Array(count * 2));
    hashes = enlarged(hashes, new Int32Array(count * 2));
    slots = new Int32Array(slots.length * 2);
    for (let position = 0; position < count; position++) slots[freeSlot(hashes[position] ?? 0)] = position + 1;
  };

  const pool: StringPool = {
    at: (position) => recentOf(pool, position, decode),
    add(text) {
      const hash = hashOf(text);
      let slot = hash & (slots.length - 1);
      for (let known = slots[slot] ?? 0; known !== 0; known = slots[slot] ?? 0) {
        if (hashes[known - 1] === hash && isAt(bytes, startOf(known - 1), ends[known - 1] ?? 0, text)) return known - 1;
        slot = (slot + 1) & (slots.length - 1);
      }
      makeRoom(text.length);
      used += bytes.write(text, used, 'utf8');
      ends[count] = used;
      hashes[count] = hash;
      slots[freeSlot(hash)] = count + 1;
      return count++;
    },
  };
  return pool;
}
