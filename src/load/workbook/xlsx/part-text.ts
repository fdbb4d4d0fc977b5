import type { Buffer } from 'node:buffer';
import { Damage } from '../damage.ts';
import type { Part } from './open-zip.ts';

/** The encoding by byte order mark, by the zero bytes of `<`, or by declaration; a declared UTF-16 without zero bytes is none. */
function encodingOf(start: Buffer): string {
  const [first, second] = start;
  if ((first === 0xff && second === 0xfe) || (first === 0x3c && second === 0)) return 'utf-16le';
  if ((first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c)) return 'utf-16be';
  const declared = start.toString('latin1', 0, 200).match(/^\W*<\?xml[^>]*?encoding\s*=\s*["']([\w-]+)["']/)?.[1];
  return declared === undefined || /^utf-?16/i.test(declared) ? 'utf-8' : declared;
}

/** The part's text, piece by piece. A byte that is no letter is damage: replaced by � it would change a name. */
export async function* partText(part: Part): AsyncGenerator<string> {
  let decoder: InstanceType<typeof TextDecoder> | null = null;
  const decode = (chunk?: Buffer): string => {
    try {
      decoder ??= new TextDecoder(encodingOf(chunk as Buffer), { fatal: true });
      return chunk === undefined ? decoder.decode() : decoder.decode(chunk, { stream: true });
    } catch (error) {
      throw new Damage(`${part.name} has bytes that are no letters`, { why: 'damaged-zip', cause: error });
    }
  };
  for await (const chunk of part.chunks()) yield decode(chunk);
  if (decoder !== null) yield decode();
}
