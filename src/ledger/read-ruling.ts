import { dayOf } from '../model/calendar-date.ts';
import { decidedPairs } from '../model/decided-pairs.ts';
import { CONCLUSIONS, type Conclusion, type DecidedFinding, type RightValue, type Ruling } from '../model/decision.ts';
import type { Bilingual } from '../model/finding.ts';
import type { Cell } from '../model/sheet.ts';
import { CONCLUSION_WORDING, TAKE_WORDING } from '../wording/decision-wording.ts';
import { REVIEW_WORDING } from '../wording/review-wording.ts';
import type { FilledRow } from './filled-rows.ts';

/** A row as it is understood, or why it is not. */
export type ReadRow = { readonly ruling: Omit<Ruling, 'until'> } | { readonly unclear: Bilingual };

/** "Sai - Cùng  một người" as the drop-down has it: case, dashes and blanks are typed as they come. */
const folded = (text: string) =>
  text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[\s–—-]+/gu, ' ')
    .trim();

const isWord = (text: string, { vi, en }: Bilingual) => [vi, en].some((word) => folded(word) === folded(text));

const conclusionOf = (text: string): Conclusion | null => CONCLUSIONS.find((name) => isWord(text, CONCLUSION_WORDING[name])) ?? null;

function rightValueIn(cell: Cell | null): RightValue | null {
  if (cell === null) return null;
  if (isWord(cell.text, TAKE_WORDING.list)) return { take: 'list' };
  if (isWord(cell.text, TAKE_WORDING.registry)) return { take: 'registry' };
  return { typed: cell.text.normalize('NFC').trim() };
}

const TYPED_DAY = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/;

/** A day as a date or as it is typed, day first; undefined where it cannot be read. */
function dayIn(cell: Cell | null): string | null | undefined {
  if (cell === null) return null;
  if (cell.kind === 'date') return cell.text;
  const [, day, month, year] = TYPED_DAY.exec(cell.text.trim()) ?? [];
  return dayOf(Number(year), Number(month), Number(day)) ?? undefined;
}

/** What keeps a conclusion from saying something of this finding; null where nothing does. */
function objectionTo(found: DecidedFinding, conclusion: Conclusion, value: RightValue | null): Bilingual | null {
  if (found.rule === 'matches/unsure' && conclusion === 'right') return REVIEW_WORDING.pairNeedsVerdict();
  if (value !== null && found.values === null) return REVIEW_WORDING.noDifference();
  const isOfRows = conclusion === 'same-person' || conclusion === 'different-persons';
  return isOfRows && decidedPairs(found, conclusion).length === 0 ? REVIEW_WORDING.whichRows() : null;
}

const textOf = (cell: Cell | null): string | null => cell?.text.normalize('NFC').trim() || null;

/** What a row that was filled in says of its finding, with what the report keeps of that. */
export function readRuling({ cells }: Pick<FilledRow, 'cells'>, findings: ReadonlyMap<string, DecidedFinding>): ReadRow {
  const id = textOf(cells.id);
  const found = findings.get(id ?? '');
  if (found === undefined) return { unclear: id === null ? REVIEW_WORDING.idLost() : REVIEW_WORDING.idUnknown(id) };
  const value = rightValueIn(cells.rightValue);
  const word = textOf(cells.conclusion);
  // whoever says which of two values is right says that they differ
  const conclusion = word === null ? (value === null ? null : 'right') : conclusionOf(word);
  if (conclusion === null) return { unclear: word === null ? REVIEW_WORDING.noConclusion() : REVIEW_WORDING.unknownWord(word) };
  const on = dayIn(cells.on);
  if (on === undefined) return { unclear: REVIEW_WORDING.unknownDay(cells.on?.text ?? '') };
  const unclear = objectionTo(found, conclusion, value);
  return unclear === null ? { ruling: { ...found, conclusion, value, note: textOf(cells.note), by: textOf(cells.by), on } } : { unclear };
}
