import type { Ruling } from '../model/decision.ts';
import type { Workbook } from '../model/sheet.ts';
import { filledRows } from './filled-rows.ts';
import { mergeFilledRows } from './merge-filled-rows.ts';
import { mergeRulings } from './merge-rulings.ts';
import { readLedger } from './read-book.ts';
import { readRuling } from './read-ruling.ts';

/** Whether somebody filled in a report and that was not taken back yet: writing over it would lose their work. */
export function holdsUntaken(workbook: Workbook, known: readonly Ruling[]): boolean {
  const ledger = readLedger(workbook);
  if (ledger === null) return false;
  const said = mergeFilledRows(filledRows(workbook)).map((row) => readRuling(row, ledger.findings));
  const rulings = said.flatMap((row) => ('ruling' in row ? [{ ...row.ruling, until: null }] : []));
  return rulings.length < said.length || mergeRulings(known, rulings).length > mergeRulings([], known).length;
}
