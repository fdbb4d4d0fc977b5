import type { FurnitureReason } from '../../model/table.ts';
import type { Section } from '../evidence/section-stack.ts';

/** What becomes of a row; each has exactly one fate. */
export type RowFate =
  | { readonly kind: 'record' }
  | { readonly kind: 'continuation' }
  | { readonly kind: 'blank' }
  | { readonly kind: 'problem' }
  | {
      readonly kind: 'furniture';
      readonly reason: FurnitureReason;
      /** The section that begins here. */
      readonly opens?: Section;
      /** The count that a total or a section's text says. */
      readonly count?: number | null;
    };

export const RECORD: RowFate = { kind: 'record' };
export const CONTINUATION: RowFate = { kind: 'continuation' };
export const PROBLEM: RowFate = { kind: 'problem' };
export const BLANK: RowFate = { kind: 'blank' };
export const furniture = (reason: FurnitureReason): RowFate => ({ kind: 'furniture', reason });

/** What went before a row, as far as it matters to the row's own fate. */
export interface RowContext {
  /** The row directly above is an entry, or goes on with one. */
  readonly followsEntry: boolean;
  /** The row above, blank rows passed over, is the heading or repeats it. */
  readonly followsHeading: boolean;
  /** Below "T/M CHI BỘ": names here are signatures. */
  readonly isSigning: boolean;
  /** The last entry's row, 0 before the first. */
  readonly lastEntry: number;
}
