import { rowWeights, type SheetCount, type Weight, weightOf } from './weight.ts';
import { attribute, unescaped } from './xml-text.ts';
import { type Parts, pieces } from './zip-parts.ts';

const CELL = /<table:(?:covered-)?table-cell(\s[^>]*?)?(?:\/>|>(.*?)<\/table:(?:covered-)?table-cell>)/gs;
const ROW_OR_TABLE = /<table:table(\s[^>]*)>|<table:table-row(\s[^>]*?)?(?:\/>|>(.*?)<\/table:table-row>)/gs;

function weightOfCell(tag: string, body: string): Weight {
  // A note pinned to the cell is no part of what it says.
  const shown = body.replace(/<office:annotation\b.*?<\/office:annotation>/gs, '').replace(/<[^>]*>/g, ' ');
  const weight = weightOf(unescaped(shown));
  const type = attribute(tag, 'office:value-type');
  if (type === 'string') return weight > 0 ? weight : weightOf(unescaped(attribute(tag, 'office:string-value') ?? ''));
  return type === null ? weight : 1;
}

const repeats = (tag: string) => Math.max(1, Number(attribute(tag, 'table:number-rows-repeated') ?? 1));

/** The rows of each sheet of an .ods file. */
export async function countOds(parts: Parts): Promise<readonly SheetCount[]> {
  const sheets: { readonly name: string; readonly rows: ReturnType<typeof rowWeights> }[] = [];
  let next = 1;
  for await (const piece of pieces(parts, 'content.xml', /<\/table:table-row>/g)) {
    for (const [, table, tag = '', body = ''] of piece.matchAll(ROW_OR_TABLE)) {
      if (table !== undefined) {
        sheets.push({ name: unescaped(attribute(table, 'table:name') ?? ''), rows: rowWeights() });
        next = 1;
        continue;
      }
      const weight = Math.max(0, ...[...body.matchAll(CELL)].map(([, cell = '', content = '']) => weightOfCell(cell, content))) as Weight;
      const last = next + repeats(tag);
      // Blank rows to the end of the sheet are one element.
      if (weight > 0) for (let row = next; row < last; row++) sheets.at(-1)?.rows.put(row, weight);
      next = last;
    }
  }
  return sheets.map(({ name, rows }) => rows.count(name));
}
