import type { Sheet } from '../../model/sheet.ts';
import { headingKey, isNameField } from '../../vietnam/heading-field.ts';
import type { DraftColumn } from '../heading/draft-columns.ts';
import { columnFillings, type Filling, ordinalsIn } from './column-filling.ts';
import type { SideColumns } from './list-sides.ts';

const LEAST_PEOPLE = 2;
const LEAST_COLUMNS = 3;
/** Where the list has numbers and the block has none. */
const LEAST_UNNUMBERED = 4;

/** A list under its headings, and the columns of its sheet. */
interface List {
  readonly name: DraftColumn;
  /** From its first heading to its last. */
  readonly own: readonly DraftColumn[];
  readonly all: readonly DraftColumn[];
  filling(draft: DraftColumn): Filling;
}

/** Columns without headings of their own, each with the column of the list that it goes on with. */
type Block = ReadonlyMap<DraftColumn, DraftColumn>;

const isOrdinal = ({ meaning }: DraftColumn) => meaning.topic === 'ordinal';
const isUnheaded = ({ heading, isBlank }: DraftColumn) => heading === '' && !isBlank;

function listOf({ drafts }: SideColumns, all: readonly DraftColumn[], filling: List['filling']): List | null {
  const headed = drafts.filter(({ heading }) => heading !== '').map(({ index }) => index);
  const [first, last] = [Math.min(...headed), Math.max(...headed)];
  const own = drafts.filter(({ index, isBlank }) => index >= first && index <= last && !isBlank);
  const name = own.find(({ meaning }) => isNameField(meaning.field, 'branches') && meaning.field !== 'alias');
  return name === undefined ? null : { name, own, all, filling };
}

/** "Ghi chú" over the numbers of those who stand to its right heads nothing of theirs. */
function mayGoOn({ filling }: List, own: DraftColumn, other: DraftColumn): boolean {
  if (other.isBlank || other === own) return false;
  if (other.heading === '' || headingKey(other.heading) === headingKey(own.heading)) return true;
  return isOrdinal(own) && filling(other).kind === 'ordinal';
}

/** The columns that stand so far from the list's own. */
function blockAt(list: List, offset: number): Block {
  const block = new Map<DraftColumn, DraftColumn>();
  for (const own of offset > 0 ? list.own : list.own.toReversed()) {
    const other = list.all.find(({ index }) => index === own.index + offset);
    if (other !== undefined && !block.has(own) && mayGoOn(list, own, other)) block.set(other, own);
  }
  return block;
}

const partner = (block: Block, own: DraftColumn) => [...block].find(([, of]) => of === own)?.[0];

/** Whether a block has all that most people of the list have, each of its kind, and nothing in between. */
function isOfShape({ name, own, all, filling }: List, block: Block): boolean {
  const named = partner(block, name);
  if (named === undefined) return false;
  const isFilled = (draft: DraftColumn, of: DraftColumn) => filling(draft).texts.length * 2 >= filling(of).texts.length;
  const isLike = own.every((draft) => {
    const other = partner(block, draft);
    if (block.has(draft) || !isFilled(draft, name) || (isOrdinal(draft) && other === undefined)) return true;
    return other !== undefined && isFilled(other, named) && filling(other).kind === filling(draft).kind;
  });
  const places = [...block.keys()].map(({ index }) => index);
  const isWithin = ({ index }: DraftColumn) => index > Math.min(...places) && index < Math.max(...places);
  return isLike && !all.some((draft) => isUnheaded(draft) && isWithin(draft) && !block.has(draft));
}

/** Whether a block says enough to be of the list: enough columns, or the numbers that come next; and of others than the list's own. */
function isTelling({ name, own, filling }: List, block: Block): boolean {
  const named = partner(block, name);
  const ordinal = own.find(isOrdinal);
  const others = ordinal === undefined ? undefined : partner(block, ordinal);
  const isNext =
    ordinal !== undefined &&
    others !== undefined &&
    ordinalsIn(filling(others))[0] === (ordinalsIn(filling(ordinal)).at(-1) ?? Number.NaN) + 1;
  // A name and a year alone may be anybody's, beside people who are numbered more than beside others.
  const isWide = block.size >= (ordinal !== undefined && others === undefined ? LEAST_UNNUMBERED : LEAST_COLUMNS);
  if (named === undefined || !(isNext || isWide)) return false;
  const known = new Set(filling(name).texts);
  const names = filling(named).texts;
  return names.length >= LEAST_PEOPLE && names.filter((text) => known.has(text)).length * 2 <= names.length;
}

function blocksOf(list: List): readonly Block[] {
  const { name, all, filling } = list;
  const isNamed = (draft: DraftColumn) => mayGoOn(list, name, draft) && filling(draft).kind === filling(name).kind;
  const blocks: Block[] = [];
  for (const draft of all.filter(isNamed)) {
    const block = blocks.some((other) => other.has(draft)) ? null : blockAt(list, draft.index - name.index);
    if (block !== null && isOfShape(list, block) && isTelling(list, block)) blocks.push(block);
  }
  return blocks;
}

const asOwn = ([{ index, isBlank }, own]: readonly [DraftColumn, DraftColumn]): DraftColumn => ({
  ...own,
  index,
  isBlank,
  meaning: { ...own.meaning, isExact: false },
});
const firstIndex = ({ drafts }: SideColumns) => Math.min(...drafts.map(({ index }) => index));

/** People who were written on beside the list without headings, in columns of the same shape, are a further part of it. */
export function withContinued(sides: readonly SideColumns[], sheet: Sheet, bottom: number): readonly SideColumns[] {
  const all = [...new Set(sides.flatMap(({ drafts }) => drafts))];
  if (!all.some(isUnheaded)) return sides;
  const fillingAt = columnFillings(sheet, bottom);
  const lists = sides.map((side) => listOf(side, all, ({ index }) => fillingAt(index)));
  const blocks = lists.map((list) => (list === null ? [] : blocksOf(list))).find((found) => found.length > 0);
  if (blocks === undefined) return sides;
  const headed = sides.map((side) => ({ ...side, drafts: side.drafts.filter((draft) => !blocks.some((block) => block.has(draft))) }));
  const further = blocks.map(
    (block): SideColumns => ({ side: null, title: null, drafts: [...block].map(asOwn).toSorted((a, b) => a.index - b.index) }),
  );
  return [...headed, ...further].toSorted((a, b) => firstIndex(a) - firstIndex(b)).map((side, at) => ({ ...side, side: at + 1 }));
}
