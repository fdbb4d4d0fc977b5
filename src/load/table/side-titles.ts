import type { Sheet } from '../../model/sheet.ts';
import { openSection, rankOf, type Section, type SectionStack } from '../evidence/section-stack.ts';
import { sectionKind } from '../evidence/section-words.ts';
import { plainText, rowCells } from '../evidence/sheet-row.ts';
import type { SideColumns } from './list-sides.ts';

/** What the titles of lists side by side say of each of them, and the rows of these titles. */
export interface SideTitles {
  readonly stacks: readonly SectionStack[];
  readonly rows: ReadonlySet<number>;
}

/** The first column that is of one side alone. */
function firstColumn(side: SideColumns, sides: readonly SideColumns[]): number {
  const others = new Set(sides.filter((other) => other !== side).flatMap(({ drafts }) => drafts.map(({ index }) => index)));
  return Math.min(...side.drafts.map(({ index }) => index).filter((index) => !others.has(index)));
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

/** Reads the titles that stand above each of several lists side by side. */
export function sideTitles(sheet: Sheet, headingTop: number, sides: readonly SideColumns[]): SideTitles {
  const rows = new Set<number>();
  let stacks: readonly SectionStack[] = sides.map(() => []);
  if (sides.length < 2) return { stacks, rows };
  const firsts = sides.map((side) => firstColumn(side, sides));
  for (let row = sheet.firstRow; row < headingTop; row++) {
    const titles = titlesIn(sheet, row, firsts);
    if (titles.length === 0) continue;
    rows.add(row);
    stacks = stacks.map((stack, at) => openSection(stack, titles[at] as Section));
  }
  return { stacks, rows };
}
