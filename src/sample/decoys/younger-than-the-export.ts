import type { Area, Need } from '../area/area.ts';
import type { Decoy, Situation } from '../area/situation.ts';
import { EVERY_SOURCE } from './every-source.ts';

/** A list of Sunday; the registry was exported on Friday. */
const OF_SUNDAY: Need = { carries: ['note'], where: ({ style }) => style?.day === '2024-02-18' && style.dress !== 'bare' };

/** Admitted on Saturday. */
function admitted(area: Area): Situation {
  const person = area.newPerson({ birth: '1999-06-12', admission: '2024-02-17', official: null, card: null });
  return { about: person, rows: [area.onList(person, area.branch(OF_SUNDAY), { note: 'Kết nạp ngày 17/02/2024' })] };
}

/** Accepted on Saturday: the registry still shows the old chi bộ. */
function moved(area: Area): Situation {
  const person = area.newPerson();
  const to = area.branch(OF_SUNDAY);
  const from = area.branch({}, [to]);
  const days = { decision: '2024-01-22', paper: '2024-01-26', accepted: '2024-02-17' };
  return { about: person, rows: [area.onList(person, to), area.inRegistry(person, from), area.move(person, from, to, days)] };
}

export const youngerThanTheExport: Decoy = {
  why: 'what happened after the registry was exported',
  perCity: 6,
  mustNotFire: EVERY_SOURCE,
  plant: (area, nth) => (nth % 2 === 0 ? admitted(area) : moved(area)),
};
