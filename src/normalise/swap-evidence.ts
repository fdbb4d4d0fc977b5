import type { Sheet } from '../model/sheet.ts';

/** Days above 12 cannot be months: a program that reads month first leaves such a text as it is. */
const MONTHS = 12;
/** How likely a day of the month is at most 12 by chance. */
const LOW_DAY = 12 / 30.4;
/** How likely a text of a damaged column was typed later, on a computer that left it alone. */
const TYPED_LATER = 0.02;

/** What a program that reads month first would take for a date; it leaves 05.03.1985 and "05/03/1985 (âm lịch)" alone. */
const MONTH_FIRST = /^\s*(\d{1,2})\s*[/-]\s*\d{1,2}\s*[/-]\s*(?:\d{4}|\d{2})(?:\s+\d{1,2}:\d{2}(?::\d{2})?)?\s*$/;

/**
 * What a column says for and against a program that reads month first having swapped day and month of its true dates. Those
 * dates then have a day of 12 at most, and texts one above.
 */
export interface SwapEvidence {
  /** `sound`: some true date has a day past 12; `none`: no true dates, or more against a swap than for it; `silent`: nothing but true dates. */
  readonly stance: 'for' | 'sound' | 'none' | 'silent';
  /** Of a column that speaks for it: how much less likely its days are by chance, as a logarithm. */
  readonly weight: number;
}

export function swapEvidence(sheet: Sheet, rows: readonly number[], column: number): SwapEvidence {
  let [dates, lateTexts, earlyTexts] = [0, 0, 0];
  for (const row of rows) {
    const cell = sheet.cell(row, column);
    if (cell?.kind === 'date') {
      if (Number(cell.text.slice(8)) > MONTHS) return { stance: 'sound', weight: 0 };
      dates += 1;
    }
    const day = cell?.kind === 'text' ? MONTH_FIRST.exec(cell.text)?.[1] : undefined;
    if (day === undefined) continue;
    if (Number(day) > MONTHS) lateTexts += 1;
    else earlyTexts += 1;
  }
  if (dates === 0) return { stance: 'none', weight: 0 };
  if (lateTexts + earlyTexts === 0) return { stance: 'silent', weight: 0 };
  const weight = -dates * Math.log(LOW_DAY) - lateTexts * Math.log(1 - LOW_DAY) + earlyTexts * Math.log(TYPED_LATER / LOW_DAY);
  return lateTexts > 0 && weight > 0 ? { stance: 'for', weight } : { stance: 'none', weight: 0 };
}
