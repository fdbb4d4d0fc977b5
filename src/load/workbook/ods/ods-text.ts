import type { Attributes } from '../xlsx/parse-xml.ts';
import { type RunFonts, runFonts } from '../xlsx/run-collector.ts';

/** What a cell shows, and the fonts of its runs. */
export interface OdsText {
  readonly text: string;
  readonly fonts: RunFonts | null;
}

/** Puts together the paragraphs of a cell; comments, drawings and furigana in it are no part of its text. */
export interface OdsTextReader {
  open(name: string, attributes: Attributes): void;
  text(text: string): void;
  close(name: string): void;
  take(): OdsText;
}

const PASSED_OVER = new Set(['annotation', 'frame', 'custom-shape', 'line', 'rect', 'g', 'ruby-text', 'detective']);
const MOST_BLANKS = 1000;

export function odsTextReader(fontOf: (style: string | undefined) => string | null): OdsTextReader {
  let runs: { text: string; font: string | null }[] = [];
  let fonts: (string | null)[] = [];
  let passedOver = 0;
  let paragraphs = 0;
  let isParagraph = false;
  const add = (text: string) => {
    const font = fonts.at(-1) ?? null;
    const run = runs.at(-1);
    if (run !== undefined && run.font === font) run.text += text;
    else runs.push({ text, font });
  };

  return {
    open: (name, attributes) => {
      if (passedOver > 0 || PASSED_OVER.has(name)) passedOver++;
      else if (name === 'p') {
        if (paragraphs++ > 0) add('\n');
        isParagraph = true;
      } else if (name === 'span') fonts.push(fontOf(attributes['text:style-name']));
      else if (name === 's') add(' '.repeat(Math.min(MOST_BLANKS, Number(attributes['text:c'] ?? 1) || 1)));
      else if (name === 'tab') add('\t');
      else if (name === 'line-break') add('\n');
    },
    // White space in the file is layout: what is meant is written as an element.
    text: (text) => {
      if (isParagraph && passedOver === 0) add(text.replace(/[ \t\r\n]+/g, ' '));
    },
    close: (name) => {
      if (passedOver > 0) passedOver--;
      else if (name === 'p') isParagraph = false;
      else if (name === 'span') fonts.pop();
    },
    take: () => {
      const taken = { text: runs.map(({ text }) => text).join(''), fonts: runFonts(runs) };
      runs = [];
      fonts = [];
      paragraphs = 0;
      return taken;
    },
  };
}
