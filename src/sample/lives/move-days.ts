import { addDays, type Day } from '../../model/calendar-date.ts';
import type { Random } from '../random.ts';

interface MoveDays {
  readonly decision: Day;
  readonly paper: Day;
  readonly accepted: Day;
}

/** The days of a move in good order: the paper within a fortnight of the decision, the acceptance within four weeks of the paper. */
export function moveDays(random: Random, decision: Day): MoveDays {
  const paper = addDays(decision, random.between(3, 14));
  return { decision, paper, accepted: addDays(paper, random.between(3, 27)) };
}
