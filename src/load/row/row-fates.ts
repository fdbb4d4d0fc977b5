import type { ControlFigure, Entry, FurnitureRow, Side } from '../../model/table.ts';
import { openSection, placeIn, type Section, type SectionStack } from '../evidence/section-stack.ts';
import { judgeRow } from './judge-row.ts';
import { listRow } from './list-row.ts';
import type { ListShape } from './list-shape.ts';
import type { RowContext, RowFate } from './row-fate.ts';
import { type Figure, settleFigures } from './settle-figures.ts';

/** The fates of the rows below a heading. */
export interface RowFates {
  readonly entries: readonly Entry[];
  readonly furniture: readonly FurnitureRow[];
  readonly blankRows: readonly number[];
  readonly problemRows: readonly number[];
  readonly controlFigures: readonly ControlFigure[];
}

/** One of the lists on a sheet: its own columns, and what its parent heading says ("Đảng viên chuyển đi"). */
export interface ListSide {
  readonly shape: ListShape;
  readonly side: Side | null;
  readonly title: string | null;
  /** What a title of its own above the heading says. */
  readonly sections: SectionStack;
}

function nextContext(context: RowContext, fate: RowFate, row: number): RowContext {
  if (fate.kind === 'record') return { followsEntry: true, followsHeading: false, isSigning: false, lastEntry: row };
  if (fate.kind === 'continuation') return context;
  if (fate.kind !== 'furniture') return { ...context, followsEntry: false };
  const isHeading = fate.reason === 'heading' || fate.reason === 'section' || fate.reason === 'title';
  return {
    ...context,
    followsEntry: false,
    followsHeading: isHeading || (context.followsHeading && fate.reason !== 'column-numbers'),
    isSigning: fate.reason === 'signature' || (context.isSigning && !isHeading),
  };
}

/** A page may repeat the title above the heading, or the section that it goes on with: that opens nothing. */
function isRepeated(stack: SectionStack, { kind, text }: Section, said: ReadonlySet<string>): boolean {
  if (stack.some((section) => section.text === text)) return true;
  return said.has(text) && (kind === 'group' || !stack.some((section) => section.kind === kind));
}

// Of two lists side by side one may end before the other: the row is what the fuller of them says.
const ORDER: readonly RowFate['kind'][] = ['record', 'continuation', 'problem', 'furniture', 'blank'];
const fateOfRow = (fates: readonly RowFate[]): RowFate =>
  fates.toSorted((a, b) => ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind))[0] ?? { kind: 'blank' };

const opensIn = (fate: RowFate | undefined) => (fate?.kind === 'furniture' ? fate.opens : undefined);

/** An entry that rows may still go on. */
type OpenEntry = Omit<Entry, 'continuations'> & { continuations: Entry['continuations'] };

const NO_ROWS: Entry['continuations'] = [];

/** Goes down the rows below the heading and gives each its fate; `said` are the texts above the heading. */
export function rowFates(sides: readonly ListSide[], said: ReadonlySet<string>): RowFates {
  const entries: OpenEntry[] = [];
  const furniture: FurnitureRow[] = [];
  const blankRows: number[] = [];
  const problemRows: number[] = [];
  const figures: Figure[] = [];
  const contexts: RowContext[] = sides.map(() => ({ followsEntry: false, followsHeading: true, isSigning: false, lastEntry: 0 }));
  const [{ shape }] = sides as readonly [ListSide];
  const isNameHidden = sides.map(
    ({ shape: { nameColumns } }) => shape.sheet.hidden || [...nameColumns].some((column) => shape.sheet.isColumnHidden(column)),
  );
  const stacks = sides.map(({ sections }) => sections);

  const enter = (row: number, at: number) => {
    const { side, title } = sides[at] ?? { side: null, title: null };
    const { group, ...place } = placeIn(stacks[at] ?? []);
    const told = [title, group].filter((text) => text !== null).join(' > ');
    const isHidden = isNameHidden[at] === true || shape.sheet.isRowHidden(row);
    entries.push({ row, continuations: NO_ROWS, ...place, group: told === '' ? null : told, side, isOutsider: false, isHidden });
  };
  // A section of one side alone is one of all; side by side with another it is its own list's.
  const open = (fates: readonly RowFate[], fate: RowFate) => {
    for (const [at, stack] of stacks.entries()) {
      const opens = opensIn(fates[at]) ?? opensIn(fate);
      if (opens !== undefined && !isRepeated(stack, opens, said)) stacks[at] = openSection(stack, opens);
    }
  };
  const furnish = (row: number, fate: RowFate & { readonly kind: 'furniture' }, at: number) => {
    furniture.push({ row, reason: fate.reason });
    const { section, committee } = placeIn(stacks[at] ?? []);
    if (fate.count != null) figures.push({ row, count: fate.count, section, committee, isOfSection: fate.opens !== undefined });
  };

  for (let row = shape.heading.bottom + 1; row <= shape.sheet.lastRow; row++) {
    const fates = sides.map((side, at) => judgeRow(listRow(side.shape, row), side.shape, contexts[at] as RowContext));
    for (const [at, fate] of fates.entries()) {
      // A nameless half beside a person is an entry without a name, so that it is reported.
      const isBeside = fate.kind === 'problem' && fates.some(({ kind }) => kind === 'record');
      if (fate.kind === 'record' || isBeside) enter(row, at);
      const open = fate.kind === 'continuation' ? entries.findLast(({ side }) => side === sides[at]?.side) : undefined;
      if (open !== undefined) open.continuations = [...open.continuations, row];
      contexts[at] = nextContext(contexts[at] as RowContext, fate, row);
    }
    const fate = fateOfRow(fates);
    open(fates, fate);
    if (fate.kind === 'blank') blankRows.push(row);
    if (fate.kind === 'problem') problemRows.push(row);
    if (fate.kind === 'furniture') furnish(row, fate, fates.indexOf(fate));
  }
  return { entries, furniture, blankRows, problemRows, controlFigures: settleFigures(figures, entries) };
}
