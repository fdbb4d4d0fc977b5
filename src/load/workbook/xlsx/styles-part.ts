import { type NumberFormat, numberFormat } from '../number-format.ts';
import type { Part } from './open-zip.ts';
import { type Attributes, parseXml } from './parse-xml.ts';

/** What a cell's style says of its content. */
export interface CellStyle extends NumberFormat {
  readonly font: string | null;
}

export const NO_STYLE: CellStyle = { code: undefined, isDate: false, font: null };

/** The cell styles, by the number that a cell's `s` gives; 0 is the workbook's default. */
export async function stylesPart(part: Part): Promise<readonly CellStyle[]> {
  const codes = new Map<number, string>();
  const fonts: (string | null)[] = [];
  const styles: { readonly format: number; readonly font: number }[] = [];
  const path: string[] = [];
  const read = (parent: string, name: string, attributes: Attributes) => {
    // Differential formats hold fonts and number formats of their own, which are no cell's.
    if (path[0] === 'dxfs') return;
    if (name === 'numFmt' && parent === 'numFmts') codes.set(Number(attributes.numFmtId), attributes.formatCode ?? '');
    if (name === 'font' && parent === 'fonts') fonts.push(null);
    if (name === 'name' && parent === 'font') fonts[fonts.length - 1] = attributes.val ?? null;
    if (name === 'xf' && parent === 'cellXfs')
      styles.push({ format: Number(attributes.numFmtId ?? 0), font: Number(attributes.fontId ?? 0) });
  };
  await parseXml(part, {
    open: (name, attributes) => {
      read(path.at(-1) ?? '', name, attributes);
      if (name !== 'styleSheet') path.push(name);
    },
    text: () => undefined,
    close: () => void path.pop(),
  });
  return styles.map(({ format, font }) => ({ ...numberFormat(format, codes), font: fonts[font] ?? null }));
}
