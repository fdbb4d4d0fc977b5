import type { Sheet } from '../../model/sheet.ts';
import { repairedText } from '../evidence/sheet-row.ts';
import type { HeadingBlock } from './heading-block.ts';

type Lines = readonly (readonly (string | null)[])[];

/** The texts of a heading's rows, those of horizontally merged cells over every column they cover. */
function headingLines(sheet: Sheet, { top, bottom }: HeadingBlock): Lines {
  const lines: (string | null)[][] = [];
  for (let row = top; row <= bottom; row++) {
    const line = new Array<string | null>(sheet.lastColumn + 1).fill(null);
    for (const column of sheet.columnsNear(row)) {
      const cell = sheet.cell(row, column);
      line[column] = cell === null ? null : repairedText(cell);
    }
    lines.push(line);
  }
  for (const merge of sheet.merges) {
    const line = lines[merge.top - top];
    if (line === undefined) continue;
    for (let column = merge.left + 1; column <= merge.right; column++) line[column] = line[merge.left] ?? null;
  }
  return lines;
}

const hasBelow = (lines: Lines, from: number, column: number) => lines.slice(from + 1).some((line) => (line[column] ?? null) !== null);

/** A parent heading that was typed over its first child and not merged covers the blank cells to its right. */
function coverBlanks(lines: Lines): Lines {
  return lines.map((line, index) => {
    const covered: (string | null)[] = [...line];
    for (let column = 2; column < covered.length; column++) {
      const isChild = (covered[column] ?? null) === null && hasBelow(lines, index, column);
      if (isChild && hasBelow(lines, index, column - 1)) covered[column] = covered[column - 1] ?? null;
    }
    return covered;
  });
}

/** Each column's heading texts, parent first, by column number. */
export function headingParts(sheet: Sheet, block: HeadingBlock): readonly (readonly string[])[] {
  const lines = coverBlanks(headingLines(sheet, block));
  const parts: string[][] = [];
  for (let column = 1; column <= sheet.lastColumn; column++) {
    const texts = lines.map((line) => line[column] ?? null).filter((text) => text !== null);
    parts[column] = texts.filter((text, index) => text !== texts[index - 1]);
  }
  return parts;
}
