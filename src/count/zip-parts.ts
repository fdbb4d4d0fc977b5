import type { Buffer } from 'node:buffer';
import { StringDecoder } from 'node:string_decoder';
import { fromBufferPromise } from 'yauzl';

/** The parts of a package, by name in lower case. */
export type Parts = ReadonlyMap<string, () => AsyncIterable<Buffer>>;

export async function zipParts(bytes: Buffer): Promise<Parts> {
  const zip = await fromBufferPromise(bytes, { decodeStrings: false });
  const parts = new Map<string, () => AsyncIterable<Buffer>>();
  for await (const entry of zip.eachEntry()) {
    const name = entry.fileNameRaw.toString('utf8').replaceAll('\\', '/').replace(/^\/+/, '').toLowerCase();
    parts.set(name, async function* () {
      yield* (await zip.openReadStreamPromise(entry)) as AsyncIterable<Buffer>;
    });
  }
  return parts;
}

/** Longer than any closing tag. */
const OVERLAP = 64;

/** A part's text in pieces that end where an element does, so that no row or string is cut; the last is what is left. */
export async function* pieces(parts: Parts, name: string, closing: RegExp): AsyncIterable<string> {
  const decoder = new StringDecoder('utf8');
  let held: string[] = [];
  let tail = '';
  for await (const chunk of parts.get(name)?.() ?? []) {
    const text = decoder.write(chunk);
    // Only what is new is searched, or one long element would be searched again with every chunk.
    const near = tail + text;
    const last = [...near.matchAll(closing)].at(-1);
    const cut = last === undefined ? 0 : last.index + last[0].length - tail.length;
    if (cut > 0) {
      yield [...held, text.slice(0, cut)].join('');
      held = [];
    }
    held.push(text.slice(cut));
    tail = near.slice(Math.max(cut + tail.length, near.length - OVERLAP));
  }
  yield [...held, decoder.end()].join('');
}

export async function whole(parts: Parts, name: string): Promise<string> {
  const decoder = new StringDecoder('utf8');
  const texts: string[] = [];
  for await (const chunk of parts.get(name)?.() ?? []) texts.push(decoder.write(chunk));
  return texts.join('') + decoder.end();
}
