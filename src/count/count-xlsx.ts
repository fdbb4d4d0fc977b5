import { rowWeights, type SheetCount, type Weight, weightOf } from './weight.ts';
import { attribute, unescaped } from './xml-text.ts';
import { type Parts, pieces, whole } from './zip-parts.ts';

const textOf = (xml: string): string => unescaped([...xml.matchAll(/<(?:\w+:)?t(?:\s[^>]*)?>([^<]*)</g)].map(([, text]) => text).join(''));
const weightOfText = (text: string): Weight => weightOf(text.replace(/_x[\da-f]{4}_/gi, ' '));

async function sharedWeights(parts: Parts): Promise<readonly Weight[]> {
  const weights: Weight[] = [];
  const name = [...parts.keys()].find((part) => /(^|\/)sharedstrings\.xml$/.test(part)) ?? '';
  for await (const piece of pieces(parts, name, /<\/(?:\w+:)?si>/g)) {
    for (const [, open, body] of piece.matchAll(/<(?:\w+:)?si(?:\s*(\/)|\s[^>]*)?>(?:(.*?)<\/(?:\w+:)?si>)?/gs)) {
      // How a syllable is to be pronounced (rPh) is no part of the text.
      weights.push(open === '/' ? 0 : weightOfText(textOf((body ?? '').replace(/<(?:\w+:)?rPh\b.*?<\/(?:\w+:)?rPh>/gs, ''))));
    }
  }
  return weights;
}

function weightOfCell(tag: string, body: string, shared: readonly Weight[]): Weight {
  const type = attribute(tag, 't');
  if (type === 'inlineStr') return weightOfText(textOf(body));
  const value = /<(?:\w+:)?v(?:\s[^>]*)?>([^<]*)</.exec(body)?.[1];
  if (value === undefined || value === '') return 0;
  if (type === 's') return shared[Number(value)] ?? 0;
  // An error (#N/A), a boolean or a number has no letters that matter.
  return type === 'str' ? weightOfText(unescaped(value)) : 1;
}

async function countSheet(parts: Parts, part: string, name: string, shared: readonly Weight[]): Promise<SheetCount> {
  const rows = rowWeights();
  let last = 0;
  for await (const piece of pieces(parts, part, /<\/(?:\w+:)?(?:row|sheetData)>/g)) {
    for (const [, tag = '', body = ''] of piece.matchAll(/<(?:\w+:)?row(\s[^>]*?)?(?:\/>|>(.*?)<\/(?:\w+:)?row>)/gs)) {
      last = Number(attribute(tag, 'r') ?? last + 1);
      for (const [, cell = '', content = ''] of body.matchAll(/<(?:\w+:)?c(\s[^>]*?)?(?:\/>|>(.*?)<\/(?:\w+:)?c>)/gs)) {
        rows.put(last, weightOfCell(cell, content, shared));
      }
    }
    if (/<\/(?:\w+:)?sheetData>$/.test(piece)) break;
  }
  return rows.count(name);
}

/** The rows of each sheet of an .xlsx or .xlsm file. */
export async function countXlsx(parts: Parts): Promise<readonly SheetCount[]> {
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
    counts.push(await countSheet(parts, part, unescaped(attribute(tag, 'name') ?? ''), shared));
  }
  return counts;
}
