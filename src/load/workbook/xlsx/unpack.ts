import { Buffer } from 'node:buffer';
import { crc32, createInflateRaw, inflateRawSync } from 'node:zlib';
import { Damage } from '../damage.ts';

/** A part as the zip holds it, with what the zip promises of it. */
export interface PackedPart {
  readonly packed: Buffer;
  readonly size: number;
  readonly crc: number;
  readonly method: number;
}

const STORED = 0;
const DEFLATED = 8;
/** Up to here a part is inflated in one call, which costs a tenth of a stream's. */
const SMALL = 2 ** 20;
const CHUNK = 2 ** 17;

async function* inflated({ packed, size, method }: PackedPart): AsyncGenerator<Buffer> {
  if (method === STORED) for (let at = 0; at < packed.length; at += CHUNK) yield packed.subarray(at, at + CHUNK);
  else if (size <= SMALL) yield inflateRawSync(packed, { maxOutputLength: Math.max(1, size) });
  else {
    const stream = createInflateRaw({ chunkSize: CHUNK });
    stream.end(packed);
    for await (const chunk of stream) yield Buffer.from(chunk);
  }
}

/** The part's bytes; throws at the end where they are not what the zip promised, and at once where they are more. */
export async function* unpack(name: string, part: PackedPart): AsyncGenerator<Buffer> {
  if (part.method !== STORED && part.method !== DEFLATED)
    throw new Damage(`${name}: packing method ${part.method}`, { why: 'damaged-zip' });
  let size = 0;
  let crc = 0;
  try {
    for await (const chunk of inflated(part)) {
      size += chunk.length;
      if (size > part.size) break;
      crc = crc32(chunk, crc);
      yield chunk;
    }
  } catch (error) {
    throw error instanceof Damage ? error : new Damage(`${name} cannot be unpacked`, { why: 'damaged-zip', cause: error });
  }
  if (size !== part.size) throw new Damage(`${name} unpacks to another size than ${part.size}`, { why: 'damaged-zip' });
  if (crc !== part.crc) throw new Damage(`${name} fails its check sum`, { why: 'damaged-zip' });
}
