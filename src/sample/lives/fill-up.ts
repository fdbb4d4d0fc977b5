import type { Area } from '../area/area.ts';
import { membersOf } from '../area/truth.ts';
import type { Branch } from '../organizations/branch.ts';

/** Ordinary people, until there are as many as asked for; each chi bộ gets them by the room that it has left. */
export function fillUp(area: Area, members: number): void {
  const open = area.committees
    .flatMap(({ branches }) => branches)
    .filter(({ isSetApart, isUnknown, style }) => !isSetApart && !isUnknown && style !== null);
  const missing = members - membersOf(area);
  const room = new Map<Branch, number>(open.map((branch) => [branch, Math.max(1, branch.size - branch.list.length)]));
  const all = [...room.values()].reduce((sum, places) => sum + places, 0);
  let [done, upTo] = [0, 0];
  for (const [branch, places] of room) {
    upTo += places;
    for (; done < Math.round((missing * upTo) / all); done += 1) area.member({ branch });
  }
}

/** Nobody stands on a list in the order in which they were thought up. */
export function shuffleAll(area: Area): void {
  const random = area.random.fork('order');
  const shuffle = (rows: unknown[]) => void rows.splice(0, rows.length, ...random.shuffled(rows));
  for (const { list } of [...area.committees.flatMap(({ branches }) => branches), ...area.olderLists]) shuffle(list);
  shuffle(area.registry);
  shuffle(area.moves);
}
