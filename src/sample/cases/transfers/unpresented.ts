import { addDays, type Day } from '../../../model/calendar-date.ts';
import type { Area } from '../../area/area.ts';
import type { Situation } from '../../area/situation.ts';
import { outsidePlace } from '../../organizations/outside.ts';

/** Somebody with an introduction paper that nobody was shown: gone by the list, still on it as active, or on no list any more. */
export function unpresented(area: Area, paper: Day, nth: number): Situation {
  const branch = area.branch({ carries: ['status'] });
  const person = area.newPerson();
  const to = nth % 4 === 2 ? outsidePlace(nth) : area.branch({}, [branch]);
  const move = area.move(person, branch, to, { decision: addDays(paper, -area.random.between(1, 12)), paper });
  const registry = area.inRegistry(person, branch);
  if (nth % 3 === 2) return { about: person, rows: [move, registry], note: 'on no list any more' };
  const written = nth % 6 === 4 ? {} : ({ status: 'moved', statusDate: paper } as const);
  return { about: person, rows: [move, area.onList(person, branch, written), registry] };
}
