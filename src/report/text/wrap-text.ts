import { displayWidth } from './display-width.ts';

// Names and sheet titles come from files: a control character in one must not reach the terminal.
const CONTROL = /\p{Cc}+/gu;

/** A text from a file as it may be printed on one line. */
export const printable = (text: string): string => text.replace(CONTROL, ' ');

/**
 * Lines of at most `width` columns, the first after `lead`, the others indented, as far as `lead` is wide unless said otherwise.
 * Breaks at blanks only, so that a path longer than the line stays in one piece.
 */
export function wrapText(lead: string, text: string, width: number, indentWidth = displayWidth(lead)): readonly string[] {
  const indent = ' '.repeat(indentWidth);
  const lines: string[] = [];
  let line = lead;
  let isEmpty = true;
  for (const word of printable(text).split(/ +/).filter(Boolean)) {
    if (!isEmpty && displayWidth(line) + 1 + displayWidth(word) > width) {
      lines.push(line);
      line = indent;
      isEmpty = true;
    }
    line += isEmpty ? word : ` ${word}`;
    isEmpty = false;
  }
  return isEmpty ? [...lines, lead.trimEnd()] : [...lines, line];
}
