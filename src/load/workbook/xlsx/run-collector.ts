import { encodingOfFont } from '../../../vietnam/legacy-encoding.ts';
import type { Attributes } from './parse-xml.ts';

/** The fonts that the runs of a text name. */
export interface RunFonts {
  /** The one that tells most: a legacy font before others, and of equals the one of the longest run. */
  readonly font: string;
  /** Whether some run names none and so is in the cell's font. */
  readonly usesCellFont: boolean;
}

export interface CollectedText {
  readonly text: string;
  readonly fonts: RunFonts | null;
}

/** Puts together the text of a shared or inline string: plain, or in runs; furigana are left out. */
export interface RunCollector {
  open(name: string, attributes: Attributes): void;
  text(text: string): void;
  close(name: string): void;
  /** The text so far; the collector begins anew. */
  take(): CollectedText;
}

/** A stretch of text in one font; null is the cell's. */
interface Run {
  text: string;
  font: string | null;
}

const isLegacyFont = (font: string | null): boolean => font !== null && encodingOfFont(font) !== null;

/** The font that tells how a cell's text is to be read: that of its runs, unless the cell's own legacy font tells more. */
export function fontOf(fonts: RunFonts | null, cellFont: string | null): string | null {
  if (fonts === null || (fonts.usesCellFont && isLegacyFont(cellFont) && !isLegacyFont(fonts.font))) return cellFont;
  return fonts.font;
}

/** `_x000D_` stands for the character with that number; `_x005F_` keeps what follows from being read so. */
export function unescapeText(text: string): string {
  const unescaped = text.includes('_x')
    ? text.replace(/_x([0-9a-f]{4})_/gi, (code, digits: string) =>
        /^d[89a-f]/i.test(digits) ? code : String.fromCharCode(Number.parseInt(digits, 16)),
      )
    : text;
  return unescaped.includes('\r') ? unescaped.replace(/\r\n?/g, '\n') : unescaped;
}

/** The fonts of a text's runs, or null where none names one. */
export function runFonts(runs: readonly Run[]): RunFonts | null {
  let best: Run | null = null;
  let usesCellFont = false;
  const weight = ({ text, font }: Run) => text.trim().length + (isLegacyFont(font) ? 1e6 : 0);
  for (const run of runs) {
    if (run.text.trim() === '') continue;
    if (run.font === null) usesCellFont = true;
    else if (best === null || weight(run) > weight(best)) best = run;
  }
  return best?.font == null ? null : { font: best.font, usesCellFont };
}

export function runCollector(): RunCollector {
  let runs: Run[] = [];
  let plain = '';
  let phonetic = 0;
  let isText = false;
  return {
    open: (name, attributes) => {
      if (name === 'rPh') phonetic++;
      else if (name === 't') isText = phonetic === 0;
      else if (name === 'r') runs.push({ text: '', font: null });
      else if (name === 'rFont') {
        const run = runs.at(-1);
        if (run !== undefined) run.font = attributes.val ?? null;
      }
    },
    text: (text) => {
      if (!isText) return;
      const run = runs.at(-1);
      if (run === undefined) plain += text;
      else run.text += text;
    },
    close: (name) => {
      if (name === 'rPh') phonetic--;
      if (name === 't') isText = false;
    },
    take: () => {
      const text = unescapeText(plain + runs.map((run) => run.text).join(''));
      const fonts = runs.length === 0 ? null : runFonts(runs);
      runs = [];
      plain = '';
      return { text, fonts };
    },
  };
}
