import { type Day, dayOf } from '../model/calendar-date.ts';
import { USAGE_WORDING } from '../wording/usage-wording.ts';
import { wrongUse } from './usage-error.ts';

const asDay = (match: RegExpExecArray | null, [year, month, day]: readonly [number, number, number]): Day | null =>
  match && dayOf(Number(match[year]), Number(match[month]), Number(match[day]));

/** The day that `--as-of` names. A day written as an office writes it is not guessed at, but offered. */
export function parseAsOf(given: string): Day {
  const day = asDay(/^(\d{4})-(\d{2})-(\d{2})$/.exec(given), [1, 2, 3]);
  if (day !== null) return day;
  throw wrongUse(USAGE_WORDING.notADay(given), asDay(/^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(given), [3, 2, 1]));
}
