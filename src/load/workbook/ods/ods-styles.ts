import type { Part } from '../xlsx/open-zip.ts';
import { type Attributes, parseXml } from '../xlsx/parse-xml.ts';

interface Style {
  readonly parent: string | undefined;
  font: string | null;
  isHidden: boolean;
}

/** The named styles of an OpenDocument file that say something of cells. */
export interface OdsStyles {
  /** The font of a style, its own or inherited; for no style, the document's. */
  fontOf(family: 'table-cell' | 'text', name: string | undefined): string | null;
  isHiddenTable(name: string | undefined): boolean;
}

/** Takes styles as they come in styles.xml and before the content. */
export interface OdsStyleReader {
  open(name: string, attributes: Attributes): void;
  styles: OdsStyles;
}

const DEEPEST_CHAIN = 20;
const keyOf = (family: string | undefined, name: string | undefined) => `${family} ${name ?? ''}`;
const unquoted = (family: string | undefined) => family?.replace(/^'(.*)'$/, '$1') ?? null;

export function odsStyleReader(): OdsStyleReader {
  const faces = new Map<string, string | null>();
  const styles = new Map<string, Style>();
  let current: Style | null = null;
  const fontOf = (family: string, name: string | undefined): string | null => {
    let style = styles.get(keyOf(family, name));
    for (let step = 0; style !== undefined && step < DEEPEST_CHAIN; step++) {
      if (style.font !== null) return style.font;
      style = styles.get(keyOf(family, style.parent));
    }
    // A run without a font of its own is in the cell's.
    return family === 'text' ? null : (styles.get(keyOf(family, undefined))?.font ?? null);
  };

  return {
    open: (name, attributes) => {
      if (name === 'font-face') faces.set(attributes['style:name'] ?? '', unquoted(attributes['svg:font-family']));
      else if (name === 'style' || name === 'default-style') {
        current = { parent: attributes['style:parent-style-name'], font: null, isHidden: false };
        styles.set(keyOf(attributes['style:family'], attributes['style:name']), current);
      } else if (name === 'text-properties' && current !== null) {
        const face = attributes['style:font-name'];
        current.font = face === undefined ? unquoted(attributes['fo:font-family']) : (faces.get(face) ?? face);
      } else if (name === 'table-properties' && current !== null) current.isHidden = attributes['table:display'] === 'false';
    },
    styles: { fontOf, isHiddenTable: (name) => styles.get(keyOf('table', name))?.isHidden ?? false },
  };
}

/** Reads the styles that stand in a part of their own. */
export async function readStyles(part: Part, reader: OdsStyleReader): Promise<void> {
  await parseXml(part, { open: reader.open, text: () => undefined, close: () => undefined });
}
