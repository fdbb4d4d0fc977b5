import type { Decoy } from '../area/situation.ts';
import { moveDays } from '../lives/move-days.ts';
import { dayBetween } from '../population/create-people.ts';
import { EVERY_SOURCE } from './every-source.ts';

/** The sender's book has the paper, the receiver's the acceptance: one move, complete. */
export const inTwoBooks: Decoy = {
  why: 'a move that stands in two books',
  perCity: 8,
  mustNotFire: EVERY_SOURCE,
  plant: (area) => {
    const { person, branch, list, registry } = area.member();
    const from = area.branch({}, [branch]);
    const { decision, paper, accepted } = moveDays(area.random, dayBetween(area.random, '2023-02-01', '2023-10-20'));
    const sent = area.move(person, from, branch, { decision, paper, book: 'sent' });
    const received = area.move(person, from, branch, { decision, paper, paperNumber: sent.paperNumber, accepted, book: 'received' });
    return { about: person, rows: [list, registry, sent, received] };
  },
};
