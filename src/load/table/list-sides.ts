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

/**
 * The lists that stand side by side under one heading, as departures and arrivals of a transfer book do (Mẫu 10-SHĐ): each has a
 * column of names, with columns of its own or numbers of its own. One list is the rule.
 */
export function listSides(drafts: readonly DraftColumn[]): readonly SideColumns[] {
  const names = drafts.flatMap((draft, index) => (isWholeName(draft) ? [index] : []));
  const starts = names.map((name) => firstOf(drafts, name));
  const isNumbered = starts.every((start) => drafts[start]?.meaning.topic === 'ordinal');
  const titles = names.map((name) => parentOf(drafts[name] as DraftColumn));
  const told = titles.filter((title) => title !== null);
  // What stands under none of the lists' headings serves them all.
  const isShared = (draft: DraftColumn) => told.length === names.length && !told.includes(parentOf(draft) ?? '');
  const ownOf = (at: number) => drafts.slice(at === 0 ? 0 : starts[at], starts[at + 1]);

  const hasOwn = (name: number, at: number) => drafts.slice(name + 1, starts[at + 1]).some(({ meaning }) => meaning.field !== null);
  const areLists = names.length > 1 && (isNumbered || names.every(hasOwn));
  if (!areLists || new Set(told).size < told.length) return [{ side: null, title: null, drafts }];
  return titles.map((title, at) => {
    const own = new Set(ownOf(at));
    return { side: at + 1, title, drafts: drafts.filter((draft) => isShared(draft) || own.has(draft)) };
  });
}

/** A sheet of which only some columns are seen. */
export function columnsOf(sheet: Sheet, columns: ReadonlySet<number>): Sheet {
  return { ...sheet, cell: (row, column) => (columns.has(column) ? sheet.cell(row, column) : null) };
}
