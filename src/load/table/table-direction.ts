import type { Sheet } from '../../model/sheet.ts';
import type { Direction, Table } from '../../model/table.ts';
import { headingKey } from '../../vietnam/heading-field.ts';
import { directionIn, directionOfKind } from '../../vietnam/transfer-direction.ts';
import { plainText, rowCells } from '../evidence/sheet-row.ts';
import { fileStem } from '../files/file-stem.ts';
import type { DraftColumn } from '../heading/draft-columns.ts';
import { isCount } from '../row/furniture-row.ts';

/** The texts above a heading, and what else speaks of the sheet as a whole. */
export interface Surroundings {
  readonly file: string;
  readonly sheet: string;
  readonly preamble: Table['preamble'];
}

const LEAVES = /^ngay (?:di|chuyen (?:di|ra)|(?:chuyen )?(?:sinh hoat|sh|shd) di)(?: |$)/;

/** What the only text of a row says, numbering and counts left out. */
function directionOfRow(sheet: Sheet, row: number): Direction | null {
  const [only, ...others] = rowCells(sheet, row).filter((cell) => !isCount(cell));
  return only === undefined || others.length > 0 ? null : directionIn(plainText(only.cell));
}

/** The ways that the sections below a heading say. */
export function directionsBelow(sheet: Sheet, bottom: number): ReadonlySet<Direction> {
  const ways = new Set<Direction>();
  for (let row = bottom + 1; row <= sheet.lastRow; row++) {
    const way = directionOfRow(sheet, row);
    if (way !== null) ways.add(way);
  }
  return ways;
}

/** The ways that rows say, each for itself, by the kind of its move. */
export function directionsOfKinds(sheet: Sheet, bottom: number, drafts: readonly DraftColumn[]): ReadonlySet<Direction> {
  const ways = new Set<Direction>();
  for (const { index, heading, meaning } of drafts) {
    if (meaning.field !== 'transferKind') continue;
    const texts = new Set<string>();
    for (let row = bottom + 1; row <= sheet.lastRow; row++) texts.add(sheet.cell(row, index)?.text ?? '');
    for (const way of [...texts].map((text) => directionOfKind(text, heading))) if (way !== null) ways.add(way);
  }
  return ways;
}

/** What the nearest row above a heading says that says anything: a title of both ways, in two cells, is of neither. */
function directionAbove(preamble: Table['preamble']): Direction | null {
  const told = preamble.map(({ row, text }) => ({ row, way: directionIn(text) })).filter(({ way }) => way !== null);
  const row = told.at(-1)?.row;
  const [way, ...others] = new Set(told.flatMap((line) => (line.row === row ? (line.way ?? []) : [])));
  return way === undefined || others.length > 0 ? null : way;
}

/** Arrivals have a day of acceptance, departures a day of leaving; a paper goes with either. */
function directionOfDates(drafts: readonly DraftColumn[]): Direction | null {
  const filled = drafts.filter(({ isBlank }) => !isBlank);
  const has = (field: string) => filled.some(({ meaning }) => meaning.field === field);
  const leaves = filled.some(({ heading }) => LEAVES.test(headingKey(heading)));
  if (has('accepted')) return leaves || has('paperIssued') || has('decisionEffective') ? null : 'here';
  return leaves ? 'away' : null;
}

/** Departures or arrivals, as the titles above the heading say, the sheet's name or the file's. */
export const saidDirection = ({ file, sheet, preamble }: Surroundings): Direction | null =>
  directionAbove(preamble) ?? directionIn(sheet) ?? directionIn(fileStem(file));

/** The same, or as the days say that its columns hold, unless the rows say it one by one. */
export function tableDirection(surroundings: Surroundings, sheet: Sheet, bottom: number, drafts: readonly DraftColumn[]): Direction | null {
  const said = saidDirection(surroundings);
  return said ?? (directionsOfKinds(sheet, bottom, drafts).size > 0 ? null : directionOfDates(drafts));
}
