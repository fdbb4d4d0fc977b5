import type { ColumnDamage } from './column-damage.ts';
import { otherWayRound } from './day-month-counts.ts';
import { swapDayAndMonth } from './swapped-columns.ts';

/** A date of either kind with day and month the other way round; null where that gives no date, or where both are equal. */
function swapped(kind: 'date' | 'text', text: string): string | null {
  const other = kind === 'date' ? swapDayAndMonth(text) : otherWayRound(text);
  return other === text ? null : other;
}

/**
 * A cell's text with day and month in the order that its column was found to have; doubtful where the column does not tell and
 * the other order would give a date too.
 */
export function dayAndMonth(
  damage: Pick<ColumnDamage, 'swapped' | 'untold'>,
  column: number,
  kind: 'date' | 'text',
  text: string,
): { readonly text: string; readonly isDoubtful: boolean } {
  if (damage.swapped[kind].has(column)) return { text: swapped(kind, text) ?? text, isDoubtful: false };
  const other = damage.untold[kind].has(column) ? swapped(kind, text) : null;
  return { text, isDoubtful: other !== null && swapped(kind, other) !== null };
}
