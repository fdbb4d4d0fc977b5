import type { Case } from '../../area/situation.ts';
import { moveDays } from '../../lives/move-days.ts';

/** Came to one chi bộ and left from another: a move in between is missing. */
export const brokenChain: Case = {
  rule: 'transfers/broken-chain',
  perCity: 5,
  spares: ['missing/*', 'duplicates/*'],
  plant: (area) => {
    const { person, branch, list, registry } = area.member();
    const start = area.branch({}, [branch]);
    const reached = area.branch({}, [branch, start]);
    const left = area.branch({}, [branch, start, reached]);
    const first = area.move(person, start, reached, moveDays(area.random, '2022-03-07'));
    const second = area.move(person, left, branch, moveDays(area.random, '2023-05-08'));
    return { about: person, rows: [second, first, list, registry] };
  },
};
