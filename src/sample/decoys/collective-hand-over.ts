import type { Decoy } from '../area/situation.ts';
import { FIRST_PAPER_LATE, LAST_PAPER_IN_TIME } from '../limits.ts';
import { EVERY_SOURCE } from './every-source.ts';

/** Merged or handed over by one decision, no more than 30 working days ago: the registry may still show the old chi bộ. */
export const collectiveHandOver: Decoy = {
  why: 'moved by one decision, the registry follows within 30 working days',
  perCity: 4,
  mustNotFire: EVERY_SOURCE,
  plant: (area, nth) => {
    const successor = area.branch();
    const state = nth % 2 === 0 ? 'handed-over' : 'merged';
    const ended = area.endedBranch(successor.committee, { state, on: nth === 0 ? LAST_PAPER_IN_TIME : '2024-01-22', successor });
    return Array.from({ length: 5 }, () => {
      const person = area.newPerson();
      return { about: person, rows: [area.onList(person, successor), area.inRegistry(person, ended)] };
    });
  },
};

/** The same long ago: the registry knows, and no one had a paper of their own. */
export const completedHandOver: Decoy = {
  why: 'moved by one decision long ago, and the registry knows',
  perCity: 4,
  mustNotFire: EVERY_SOURCE,
  plant: (area) => {
    const successor = area.branch();
    area.endedBranch(successor.committee, { state: 'merged', on: FIRST_PAPER_LATE, successor });
    return Array.from({ length: 3 }, () => {
      const person = area.newPerson();
      return { about: person, rows: [area.onList(person, successor), area.inRegistry(person, successor)] };
    });
  },
};
