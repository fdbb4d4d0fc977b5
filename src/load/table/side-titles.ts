import type { Sheet } from '../../model/sheet.ts';
import { openSection, rankOf, type Section, type SectionStack } from '../evidence/section-stack.ts';
import { sectionKind } from '../evidence/section-words.ts';
import { plainText, rowCells } from '../evidence/sheet-row.ts';
import type { ListSide } from '../row/row-fates.ts';

/** The lists side by side on a sheet, each under what its own title says, and the rows of these titles. */
export interface TitledSides {
  readonly sides: readonly ListSide[];
  readonly rows: ReadonlySet<number>;
}

/** The first column that is of one side alone. */
function firstColumn(side: ListSide, sides: readonly ListSide[]): number {
  const others = new Set(sides.filter((other) => other !== side).flatMap(({ shape }) => shape.columns.map(({ index }) => index)));
  return Math.min(...side.shape.columns.map(({ index }) => index).filter((index) => !others.has(index)));
}

/** "CHI BỘ XÓM 5 | CHI BỘ XÓM 6": a row with one title over each side; a letterhead speaks of both. */
function titlesIn(sheet: Sheet, row: number, firsts: readonly number[]): readonly Section[] {
  const cells = rowCells(sheet, row);
  const isOverEach =
    cells.length === firsts.length && cells.every(({ column }, at) => firsts.findLastIndex((first) => first <= column) === at);
  if (!isOverEach) return [];
  const texts = cells.map(({ cell }) => plainText(cell));
  const [kind, ...kinds] = texts.map(sectionKind);
  const isLike = (kind === 'branch' || kind === 'group') && kinds.every((other) => other === kind);
  return isLike && new Set(texts).size > 1 ? texts.map((text) => ({ kind, text, rank: rankOf(text) })) : [];
}

/** Puts lists side by side under the titles that stand above each of them. */
export function titledSides(sheet: Sheet, headingTop: number, sides: readonly ListSide[]): TitledSides {
  const rows = new Set<number>();
  if (sides.length < 2) return { sides, rows };
  const firsts = sides.map((side) => firstColumn(side, sides));
  let stacks: readonly SectionStack[] = sides.map(() => []);
  for (let row = sheet.firstRow; row < headingTop; row++) {
    const titles = titlesIn(sheet, row, firsts);
    if (titles.length === 0) continue;
    rows.add(row);
    stacks = stacks.map((stack, at) => openSection(stack, titles[at] as Section));
  }
  return { sides: sides.map((side, at) => ({ ...side, sections: stacks[at] ?? [] })), rows };
}
