import type { Case } from '../../area/situation.ts';
import { FIRST_PAPER_LATE } from '../../limits.ts';
import { dayBetween } from '../../population/create-people.ts';

/** Chi bộ that ended more than 30 working days ago: merged, handed over, or closed without a successor. */
export const dissolvedOrganization: Case = {
  rule: 'transfers/dissolved-organization',
  perCity: 5,
  spares: ['missing/*', 'transfers/without-record', 'transfers/registry-not-updated', 'transfers/in-limbo'],
  plant: (area, nth) => {
    const successor = area.branch();
    const state = (['merged', 'handed-over', 'dissolved'] as const)[nth % 3] ?? 'merged';
    const on = nth === 0 ? FIRST_PAPER_LATE : dayBetween(area.random, '2023-03-01', '2023-11-30');
    const isClosed = state === 'dissolved';
    const ended = area.endedBranch(successor.committee, { state, on, successor: isClosed ? null : successor });
    return Array.from({ length: 4 }, () => {
      const person = area.newPerson();
      const registered = area.inRegistry(person, ended);
      const rows = isClosed ? [registered] : [registered, area.onList(person, successor)];
      return { about: person, rows, note: 'the registry still shows the chi bộ that ended' };
    });
  },
};
