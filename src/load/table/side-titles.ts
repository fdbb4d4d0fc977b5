import type { Sheet } from '../../model/sheet.ts';
import { outsidersIn } from '../evidence/outsider-words.ts';
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
function titlesOver(sheet: Sheet, row: number, firsts: readonly number[]): readonly SectionStack[] {
  const cells = rowCells(sheet, row);
  const sideOf = (column: number) => firsts.findLastIndex((first) => first <= column);
  const titles = cells.flatMap(({ cell }): readonly Section[] => {
    const text = plainText(cell);
    const kind = sectionKind(text);
    return kind === 'branch' || kind === 'group' ? [{ kind, text, rank: rankOf(text) }] : [];
  });
  const isOverEach = cells.length === firsts.length && cells.every(({ column }, at) => sideOf(column) === at);
  const [branch, ...branches] = titles.filter(({ kind }) => kind === 'branch');
  const isOfOne = branch !== undefined && branches.length === 0;
  if (!isOverEach || titles.length < cells.length || new Set(titles.map(({ text }) => text)).size < 2) return [];
  // "CHI BỘ XÓM 3 | ĐẢNG VIÊN 213": of one chi bộ both, which the first names.
  const isLike = branches.length + 1 === titles.length || branch === undefined;
  return isLike || isOfOne ? titles.map((title) => (isOfOne && title !== branch ? [branch, title] : [title])) : [];
}

/** What a lone title says that stands over the columns of one side: that the people there are no members. */
function outsidersOver(sheet: Sheet, row: number, firsts: readonly number[]): readonly SectionStack[] {
  const [only, ...others] = rowCells(sheet, row);
  if (only === undefined || others.length > 0 || outsidersIn(plainText(only.cell)) === null) return [];
  const side = firsts.findLastIndex((first) => first <= only.column);
  const isWide = sheet.merges.some(
    ({ top, left, right }) => top === row && left === only.column && right >= (firsts[side + 1] ?? right + 1),
  );
  if (side < 1 || isWide) return [];
  const text = plainText(only.cell);
  return firsts.map((_, at) => (at === side ? [{ kind: 'group', text, rank: rankOf(text) }] : []));
}

/** Reads the titles that stand above each of several lists side by side. */
export function sideTitles(sheet: Sheet, headingTop: number, sides: readonly SideColumns[]): SideTitles {
  const rows = new Set<number>();
  let stacks: readonly SectionStack[] = sides.map(() => []);
  if (sides.length < 2) return { stacks, rows };
  const firsts = sides.map((side) => firstColumn(side, sides));
  for (let row = sheet.firstRow; row < headingTop; row++) {
    const [each, lone] = [titlesOver(sheet, row, firsts), outsidersOver(sheet, row, firsts)];
    const titles = each.length > 0 ? each : lone;
    if (titles.length === 0) continue;
    rows.add(row);
    stacks = stacks.map((stack, at) => (titles[at] ?? []).reduce(openSection, stack));
  }
  return { stacks, rows };
}
