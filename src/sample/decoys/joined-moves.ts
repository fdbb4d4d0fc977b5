import type { Decoy } from '../area/situation.ts';
import { moveDays } from '../lives/move-days.ts';
import { EVERY_SOURCE } from './every-source.ts';

/** Two moves, the second from where the first ended. */
export const joinedMoves: Decoy = {
  why: 'two moves that join',
  perCity: 6,
  mustNotFire: EVERY_SOURCE,
  plant: (area) => {
    const { person, branch, list, registry } = area.member();
    const start = area.branch({}, [branch]);
    const between = area.branch({}, [branch, start]);
    const first = area.move(person, start, between, moveDays(area.random, '2022-03-07'));
    const second = area.move(person, between, branch, moveDays(area.random, '2023-05-08'));
    return { about: person, rows: [first, second, list, registry] };
  },
};
