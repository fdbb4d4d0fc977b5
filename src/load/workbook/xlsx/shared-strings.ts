import { Damage } from '../damage.ts';
import { isBlankText, type StringPool } from '../string-pool.ts';
import type { Part } from './open-zip.ts';
import { parseXml } from './parse-xml.ts';
import { type RunFonts, runCollector } from './run-collector.ts';

/** The strings that cells name by number. */
export interface SharedStrings {
  /** The string's position in the pool, or null where it is blank. */
  position(index: number): number | null;
  fonts(index: number): RunFonts | null;
  /** The text at a position of the pool. */
  text(position: number): string;
}

export const NO_STRINGS: SharedStrings = {
  position: (index) => {
    throw new Damage(`there is no string ${index}`, { why: 'damaged-zip' });
  },
  fonts: () => null,
  text: () => '',
};

/** Reads the shared strings into the pool. */
export async function sharedStrings(part: Part, pool: StringPool): Promise<SharedStrings> {
  const positions: number[] = [];
  const fonts = new Map<number, RunFonts>();
  const runs = runCollector();
  let isItem = false;
  await parseXml(part, {
    open: (name, attributes) => {
      if (name === 'si') isItem = true;
      else if (isItem) runs.open(name, attributes);
    },
    text: (text) => {
      if (isItem) runs.text(text);
    },
    close: (name) => {
      if (name !== 'si') return runs.close(name);
      const item = runs.take();
      isItem = false;
      if (item.fonts !== null) fonts.set(positions.length, item.fonts);
      positions.push(isBlankText(item.text) ? -1 : pool.add(item.text));
    },
  });
  return {
    position: (index) => {
      const position = positions[index];
      if (position === undefined) throw new Damage(`there is no string ${index}`, { why: 'damaged-zip' });
      return position < 0 ? null : position;
    },
    fonts: (index) => fonts.get(index) ?? null,
    text: pool.at,
  };
}
