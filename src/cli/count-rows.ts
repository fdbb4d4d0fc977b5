import type { Buffer } from 'node:buffer';
import { readFile } from 'node:fs/promises';
import { StringDecoder } from 'node:string_decoder';
import { fromBufferPromise, type ZipFile } from 'yauzl';

// A second opinion on how many rows and sheets a file has. It must share no code with src/load, whose work it checks.

/** A sheet's rows as they stand in the file. */
export interface SheetCount {
  /** "" for csv. */
  readonly name: string;
  /** Rows with any content. */
  readonly filled: number;
  /** Rows with a letter in them: more than a number alone. */
  readonly worded: number;
}

const BLANK = /^[\s\u200b\u2060\ufeff]*$/;
// A lone letter may number a row; a name or a word has two.
const LETTER = /\p{L}{2}/u;

const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

const unescaped = (xml: string): string =>
  xml.replace(
    /&#x([\da-f]+);|&#(\d+);|&(lt|gt|amp|quot|apos);/gi,
    (whole, hex: string | undefined, decimal: string | undefined, name: string | undefined) => {
      if (name !== undefined) return ENTITIES[name.toLowerCase()] ?? whole;
      return String.fromCodePoint(hex === undefined ? Number(decimal) : Number.parseInt(hex, 16));
    },
  );
const textOf = (xml: string): string => unescaped([...xml.matchAll(/<(?:\w+:)?t(?:\s[^>]*)?>([^<]*)</g)].map(([, text]) => text).join(''));
const attribute = (tag: string, name: string): string | null => {
  const found = new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(tag);
  return found?.[1] ?? found?.[2] ?? null;
};

type Parts = ReadonlyMap<string, () => AsyncIterable<Buffer>>;

async function partsOf(zip: ZipFile): Promise<Parts> {
  const parts = new Map<string, () => AsyncIterable<Buffer>>();
  for await (const entry of zip.eachEntry()) {
    const name = entry.fileNameRaw.toString('utf8').replaceAll('\\', '/').replace(/^\/+/, '').toLowerCase();
    parts.set(name, async function* () {
      yield* (await zip.openReadStreamPromise(entry)) as AsyncIterable<Buffer>;
    });
  }
  return parts;
}

/** A part's text in pieces that end where an element does, so that no row or string is cut. */
async function* pieces(parts: Parts, name: string, closing: RegExp | null): AsyncIterable<string> {
  const decoder = new StringDecoder('utf8');
  let rest = '';
  for await (const chunk of parts.get(name)?.() ?? []) {
    rest += decoder.write(chunk);
    const last = closing === null ? undefined : [...rest.matchAll(closing)].at(-1);
    if (last === undefined) continue;
    const end = last.index + last[0].length;
    yield rest.slice(0, end);
    rest = rest.slice(end);
  }
  yield rest + decoder.end();
}

async function whole(parts: Parts, name: string): Promise<string> {
  let text = '';
  for await (const piece of pieces(parts, name, null)) text += piece;
  return text;
}

/** What a shared string is: nothing to see, a text without letters, or one with. */
type Weight = 0 | 1 | 2;
const weightOf = (text: string): Weight => {
  const shown = text.replace(/_x[\da-f]{4}_/gi, ' ');
  return BLANK.test(shown) ? 0 : LETTER.test(shown) ? 2 : 1;
};

async function sharedWeights(parts: Parts): Promise<readonly Weight[]> {
  const weights: Weight[] = [];
  const name = [...parts.keys()].find((part) => /(^|\/)sharedstrings\.xml$/.test(part)) ?? '';
  for await (const piece of pieces(parts, name, /<\/(?:\w+:)?si>/g)) {
    for (const [, open, body] of piece.matchAll(/<(?:\w+:)?si(?:\s*(\/)|\s[^>]*)?>(?:(.*?)<\/(?:\w+:)?si>)?/gs)) {
      // How a syllable is to be pronounced (rPh) is no part of the text.
      weights.push(open === '/' ? 0 : weightOf(textOf((body ?? '').replace(/<(?:\w+:)?rPh\b.*?<\/(?:\w+:)?rPh>/gs, ''))));
    }
  }
  return weights;
}

function weightOfCell(tag: string, body: string, shared: readonly Weight[]): Weight {
  const type = attribute(tag, 't');
  if (type === 'inlineStr') return weightOf(textOf(body));
  const value = /<(?:\w+:)?v(?:\s[^>]*)?>([^<]*)</.exec(body)?.[1];
  if (value === undefined || value === '') return 0;
  if (type === 's') return shared[Number(value)] ?? 0;
  // An error (#N/A), a boolean or a number has no letters that matter.
  return type === 'str' ? weightOf(unescaped(value)) : 1;
}

async function countSheet(parts: Parts, name: string, shared: readonly Weight[]): Promise<Omit<SheetCount, 'name'>> {
  const rows = new Map<number, Weight>();
  let last = 0;
  for await (const piece of pieces(parts, name, /<\/(?:\w+:)?row>/g)) {
    for (const [, tag = '', body = ''] of piece.matchAll(/<(?:\w+:)?row(\s[^>]*?)?(?:\/>|>(.*?)<\/(?:\w+:)?row>)/gs)) {
      last = Number(attribute(tag, 'r') ?? last + 1);
      for (const [, cell = '', content = ''] of body.matchAll(/<(?:\w+:)?c(\s[^>]*?)?(?:\/>|>(.*?)<\/(?:\w+:)?c>)/gs)) {
        const weight = weightOfCell(cell, content, shared);
        if (weight > (rows.get(last) ?? 0)) rows.set(last, weight);
      }
    }
  }
  return { filled: rows.size, worded: [...rows.values()].filter((weight) => weight === 2).length };
}

async function countWorkbook(bytes: Buffer): Promise<readonly SheetCount[]> {
  const zip = await fromBufferPromise(bytes, { decodeStrings: false });
  const parts = await partsOf(zip);
  const book = await whole(parts, 'xl/workbook.xml');
  const relations = await whole(parts, 'xl/_rels/workbook.xml.rels');
  const targets = new Map(
    [...relations.matchAll(/<(?:\w+:)?Relationship\s[^>]*>/g)].map(([tag]) => [attribute(tag, 'Id'), attribute(tag, 'Target') ?? '']),
  );
  const shared = await sharedWeights(parts);
  const counts: SheetCount[] = [];
  for (const [tag] of book.matchAll(/<(?:\w+:)?sheet\s[^>]*>/g)) {
    const target = (targets.get(attribute(tag, 'r:id') ?? attribute(tag, '\\w+:id')) ?? '').toLowerCase().replace(/^\.\//, '');
    const part = target.startsWith('/') ? target.slice(1) : `xl/${target}`;
    if (!part.includes('worksheets/')) continue;
    counts.push({ name: unescaped(attribute(tag, 'name') ?? ''), ...(await countSheet(parts, part, shared)) });
  }
  return counts;
}

function decoded(bytes: Buffer): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  const zeros = bytes.subarray(0, 4000).filter((byte) => byte === 0).length;
  if (zeros > 40) return new TextDecoder(bytes[0] === 0 ? 'utf-16be' : 'utf-16le').decode(bytes);
  return bytes.toString('utf8');
}

/** The records of a csv file, told by quotes, line breaks and one delimiter alone. */
function countRecords(text: string, delimiter: string): SheetCount {
  const field = new RegExp(`((?:"(?:[^"]|"")*"?)?[^${delimiter}\\r\\n]*)(?:([${delimiter}])|\\r\\n|\\n|\\r|$)`, 'y');
  let [filled, worded, weight] = [0, 0, 0 as Weight];
  while (field.lastIndex < text.length) {
    const [, content = '', more] = field.exec(text) ?? [];
    const own = weightOf(content.replaceAll('"', ''));
    if (own > weight) weight = own;
    if (more !== undefined && field.lastIndex < text.length) continue;
    filled += weight > 0 ? 1 : 0;
    worded += weight === 2 ? 1 : 0;
    weight = 0;
  }
  return { name: '', filled, worded };
}

/**
 * The counts that a file allows: one for a workbook, one a delimiter for a text. Empty where it is of another kind, or too
 * odd for so simple a reader: then there is no second opinion.
 */
export async function countRows(file: string): Promise<readonly (() => readonly SheetCount[])[]> {
  const bytes = await readFile(file);
  if (bytes.subarray(0, 2).toString('latin1') === 'PK') {
    return countWorkbook(bytes).then(
      (counts) => (counts.length > 0 ? [() => counts] : []),
      () => [],
    );
  }
  if (bytes.subarray(0, 4).toString('hex') === 'd0cf11e0') return [];
  const text = decoded(bytes);
  return [',', ';', '\t', '|'].map((delimiter) => () => [countRecords(text, delimiter)]);
}
