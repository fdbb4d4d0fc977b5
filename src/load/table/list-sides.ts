import type { Sheet } from '../../model/sheet.ts';
import type { Side } from '../../model/table.ts';
import type { DraftColumn } from '../heading/draft-columns.ts';

/** The columns of one of the lists on a sheet. */
export interface SideColumns {
  readonly side: Side | null;
  /** What the heading over all of its columns says: "Đảng viên chuyển đi". */
  readonly title: string | null;
  readonly drafts: readonly DraftColumn[];
}

const parentOf = ({ heading }: DraftColumn): string | null => (heading.includes(' > ') ? (heading.split(' > ')[0] ?? null) : null);
const isWholeName = ({ meaning, isMapped, isBlank }: DraftColumn) =>
  meaning.field === 'fullName' && (meaning.isExact || isMapped) && !isBlank;

/** Columns under the same parent heading as a list's name; without parents, from the ordinal before the name on. */
function firstOf(drafts: readonly DraftColumn[], name: number): number {
  const parent = parentOf(drafts[name] as DraftColumn);
  let first = name;
  while (parent !== null && first > 0 && parentOf(drafts[first - 1] as DraftColumn) === parent) first--;
  const before = drafts[first - 1];
  return before?.meaning.topic === 'ordinal' && parentOf(before) === parent ? first - 1 : first;
}

/** Columns to the right of the right list that stand under neither parent serve both. */
function isShared(draft: DraftColumn, titles: readonly (string | null)[]): boolean {
  return titles.every((title) => title !== null) && !titles.some((title) => title === parentOf(draft));
}

/**
 * The lists that stand side by side under one heading, departures and arrivals of a transfer book (Mẫu 10-SHĐ): each has
 * a column of names, with columns of its own between. One list is the rule.
 */
export function listSides(drafts: readonly DraftColumn[]): readonly SideColumns[] {
  const names = drafts.flatMap((draft, index) => (isWholeName(draft) ? [index] : []));
  const [left, right, more] = names;
  const one = [{ side: null, title: null, drafts }];
  if (left === undefined || right === undefined || more !== undefined) return one;
  const start = firstOf(drafts, right);
  const between = drafts.slice(left + 1, start).filter(({ meaning }) => meaning.field !== null);
  const after = drafts.slice(right + 1).filter(({ meaning }) => meaning.field !== null);
  if (start <= left || between.length === 0 || after.length === 0) return one;

  const titles = [drafts[left], drafts[right]].map((draft) => (draft === undefined ? null : parentOf(draft)));
  if (titles[0] !== null && titles[0] === titles[1]) return one;
  const isOfLeft = (draft: DraftColumn, index: number) => index < start && !isShared(draft, titles);
  const isOfRight = (draft: DraftColumn, index: number) => index >= start && !isShared(draft, titles);
  return [
    { side: 'left', title: titles[0] ?? null, drafts: drafts.filter((draft, index) => isOfLeft(draft, index) || isShared(draft, titles)) },
    {
      side: 'right',
      title: titles[1] ?? null,
      drafts: drafts.filter((draft, index) => isOfRight(draft, index) || isShared(draft, titles)),
    },
  ];
}

/** A sheet of which only some columns are seen. */
export function columnsOf(sheet: Sheet, columns: ReadonlySet<number>): Sheet {
  return { ...sheet, cell: (row, column) => (columns.has(column) ? sheet.cell(row, column) : null) };
}
