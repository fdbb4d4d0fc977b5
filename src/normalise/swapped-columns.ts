import { type Day, dayOf } from '../model/calendar-date.ts';
import type { SwapEvidence } from './swap-evidence.ts';

/** How rare a coincidence must be to be called damage. */
const COINCIDENCE = 0.005;
const ENOUGH = -Math.log(COINCIDENCE);

/** Day and month of a date the wrong way round; null where the swap gives no day. */
export const swapDayAndMonth = (day: Day): Day | null => dayOf(Number(day.slice(0, 4)), Number(day.slice(8)), Number(day.slice(5, 7)));

/** A column of dates, where it stands, and what it says by itself. */
export interface WeighedColumn {
  readonly file: string;
  readonly sheet: string;
  readonly evidence: SwapEvidence;
}

export type SwapVerdict = 'swapped' | 'sound' | 'untold';

/** What the columns of a sheet or a workbook say together. */
interface Tally {
  readonly weight: number;
  readonly hasSound: boolean;
}

function tallied(columns: readonly WeighedColumn[], keyOf: (column: WeighedColumn) => string): (key: string) => Tally {
  const tallies = new Map<string, Tally>();
  const tallyOf = (key: string): Tally => tallies.get(key) ?? { weight: 0, hasSound: false };
  for (const column of columns) {
    const { weight, hasSound } = tallyOf(keyOf(column));
    const { evidence } = column;
    tallies.set(keyOf(column), { weight: weight + evidence.weight, hasSound: hasSound || evidence.stance === 'sound' });
  }
  return tallyOf;
}

/**
 * Whether day and month changed places in each column. Few dates tell nothing, so the columns of a sheet are taken together,
 * and those of a workbook unless some dates in it are surely sound: its sheets may then be of different hands. A column that
 * says nothing itself follows the others of its sheet, unless they contradict each other.
 */
export function swapVerdicts(columns: readonly WeighedColumn[]): readonly SwapVerdict[] {
  const ofFile = tallied(columns, ({ file }) => file);
  const ofSheet = tallied(columns, ({ sheet }) => sheet);
  return columns.map((column) => {
    const { stance } = column.evidence;
    if (stance === 'sound' || stance === 'none') return 'sound';
    if (stance === 'mixed') return 'untold';
    const [file, sheet] = [ofFile(column.file), ofSheet(column.sheet)];
    if (stance === 'silent' && sheet.hasSound) return sheet.weight > 0 ? 'untold' : 'sound';
    if (sheet.weight >= ENOUGH || (file.weight >= ENOUGH && !file.hasSound)) return 'swapped';
    return sheet.weight > 0 ? 'untold' : 'sound';
  });
}
