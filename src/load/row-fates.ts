import type { ControlFigure, Entry, FurnitureRow } from '../model/table.ts';
import { judgeRow } from './judge-row.ts';
import { listRow } from './list-row.ts';
import type { ListShape } from './list-shape.ts';
import type { RowContext, RowFate } from './row-fate.ts';
import { settleFigures } from './settle-figures.ts';

/** The fates of the rows below a heading. */
export interface RowFates {
  readonly entries: readonly Entry[];
  readonly furniture: readonly FurnitureRow[];
  readonly blankRows: readonly number[];
  readonly problemRows: readonly number[];
  readonly controlFigures: readonly ControlFigure[];
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

/** Goes down the rows below the heading and gives each its fate. */
export function rowFates(shape: ListShape): RowFates {
  const entries: { row: number; continuations: number[]; section: string | null; isHidden: boolean }[] = [];
  const furniture: FurnitureRow[] = [];
  const blankRows: number[] = [];
  const problemRows: number[] = [];
  const figures: (ControlFigure & { readonly isOfSection: boolean })[] = [];
  const { sheet } = shape;
  const isNameHidden = sheet.hidden || [...shape.nameColumns].some((column) => sheet.isColumnHidden(column));
  let context: RowContext = { followsEntry: false, followsHeading: true, isSigning: false, lastEntry: 0 };
  let section: string | null = null;

  for (let row = shape.heading.bottom + 1; row <= sheet.lastRow; row++) {
    const fate = judgeRow(listRow(shape, row), shape, context);
    if (fate.kind === 'record') entries.push({ row, continuations: [], section, isHidden: isNameHidden || sheet.isRowHidden(row) });
    if (fate.kind === 'continuation') entries.at(-1)?.continuations.push(row);
    if (fate.kind === 'blank') blankRows.push(row);
    if (fate.kind === 'problem') problemRows.push(row);
    if (fate.kind === 'furniture') {
      furniture.push({ row, reason: fate.reason });
      if (fate.section !== undefined) section = fate.section;
      if (fate.count != null) figures.push({ row, count: fate.count, section, isOfSection: fate.reason === 'section' });
    }
    context = nextContext(context, fate, row);
  }
  return { entries, furniture, blankRows, problemRows, controlFigures: settleFigures(figures, entries) };
}
