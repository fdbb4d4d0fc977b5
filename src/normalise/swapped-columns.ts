import { type Day, dayOf } from '../model/calendar-date.ts';
import type { Sheet } from '../model/sheet.ts';

/** Days above 12 cannot be months: a program that reads month first leaves such a text as it is. */
const MONTHS = 12;
/** How likely a day of the month is at most 12 by chance, and how rare a coincidence must be to be called damage. */
const LOW_DAY = 12 / 30.4;
const COINCIDENCE = 0.005;

const WRITTEN = /^\s*(\d{1,2})\s*[/.-]\s*\d{1,2}\s*[/.-]\s*\d{2,4}/;

/** Day and month of a date the wrong way round; null where the swap gives no day. */
export const swapDayAndMonth = (day: Day): Day | null => dayOf(Number(day.slice(0, 4)), Number(day.slice(8)), Number(day.slice(5, 7)));

/** `sound`: some date could not stand so after a swap; `too few`: nothing speaks against a swap and not enough for it. */
export type SwapVerdict = 'swapped' | 'sound' | 'too few';

/**
 * Whether a program that reads month first swapped day and month in a column: every true date has a day of 12 at most and
 * every text date one above. Told by the column, never by one cell.
 */
export function swapVerdict(sheet: Sheet, rows: readonly number[], column: number): SwapVerdict {
  let dates = 0;
  let texts = 0;
  for (const row of rows) {
    const cell = sheet.cell(row, column);
    if (cell?.kind === 'date') {
      if (Number(cell.text.slice(8)) > MONTHS) return 'sound';
      dates += 1;
    }
    const written = cell?.kind === 'text' ? WRITTEN.exec(cell.text) : null;
    if (!written) continue;
    if (Number(written[1]) <= MONTHS) return 'sound';
    texts += 1;
  }
  if (dates === 0) return 'sound';
  const chance = LOW_DAY ** dates * (1 - LOW_DAY) ** texts;
  return texts > 0 && chance < COINCIDENCE ? 'swapped' : 'too few';
}
