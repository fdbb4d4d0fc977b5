import type { DayMonthCounts } from './day-month-counts.ts';

/** How likely a day of the month is at most 12 by chance. */
const LOW_DAY = 12 / 30.4;
/** How likely a text of a damaged column was typed later, on a computer that left it alone. */
const TYPED_LATER = 0.02;
/** How likely a date that somebody typed has its day where its month belongs, and so names no day. */
const MISTYPED = 0.01;
/** How many mistyped dates a column may have beside each one that is not. */
const MOSTLY_MISTYPED = 0.1;

/** What a column says for and against day and month having changed places in it. */
export interface SwapEvidence {
  /** `sound`: some date says that they have not; `mixed`: dates say either; `none`: there is nothing to change places; `silent`: no date says anything. */
  readonly stance: 'for' | 'sound' | 'mixed' | 'none' | 'silent';
  /** Of a column that speaks for it: how much less likely its dates are by chance, as a logarithm. */
  readonly weight: number;
}

const saying = (stance: SwapEvidence['stance'], weight = 0): SwapEvidence => ({ stance, weight });

/**
 * Whether a program that reads month first swapped day and month of the true dates. Those then have a day of 12 at most, and
 * the texts, which it could not take for dates, one above.
 */
export function trueDatesSwapped({ dates, dayFirst, either }: DayMonthCounts): SwapEvidence {
  if (dates === null) return saying('sound');
  if (dates === 0) return saying('none');
  if (dayFirst + either === 0) return saying('silent');
  const weight = -dates * Math.log(LOW_DAY) - dayFirst * Math.log(1 - LOW_DAY) + either * Math.log(TYPED_LATER / LOW_DAY);
  return dayFirst > 0 && weight > 0 ? saying('for', weight) : saying('none');
}

/** Whether the texts were written month first, as a program of another country exports them: "1/27/1983". */
export function textsMonthFirst({ dayFirst, monthFirst, either }: DayMonthCounts): SwapEvidence {
  // Of many dates that name their day first, a few were mistyped.
  const isMixed = monthFirst >= dayFirst || (monthFirst > 1 && monthFirst > dayFirst * MOSTLY_MISTYPED);
  if (dayFirst > 0) return saying(isMixed ? 'mixed' : 'sound');
  if (monthFirst > 0) return saying('for', monthFirst * Math.log((1 - LOW_DAY) / MISTYPED));
  return saying(either > 0 ? 'silent' : 'none');
}
