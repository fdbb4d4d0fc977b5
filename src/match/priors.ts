import type { Columns } from './columns.ts';
import { sideOf } from './counts.ts';
import { type MatchSettings, weightAt, weightOf } from './settings.ts';

/** What is known of two rows of these sources, by number, before anything is compared; in millionths of a bit. */
export interface Prior {
  /** The weight of their being one person. */
  weight(sourceA: number, sourceB: number): number;
  /** The weight of one of them being anybody in the other's source. */
  chance(sourceA: number, sourceB: number): number;
}

/** Of ten people on a list nine are in the registry, where nothing else is known. */
export const FOUND = 0.9;

/** One in a hundred people is entered twice in one source, two in a hundred on two lists. */
export const DOUBLE_WITHIN = 0.01;
export const ON_TWO_LISTS = 0.02;

/**
 * What is expected of a pair by the sizes of its sources. Who is on a list is in the registry with a chance of `found`:
 * then he is one of its people, each as likely as the other; and if not he is none of them, so the odds of one pair are
 * those of `found`, shared among the people of the larger source.
 */
export function priorsOf({ source, sources }: Columns, settings: MatchSettings, found: number): Prior {
  const sizes = new Int32Array(sources.length);
  for (const name of source) sizes[name] = (sizes[name] as number) + 1;
  const sides = sources.map(sideOf);
  const people = Int32Array.from(sizes, (size) => weightOf(Math.max(settings.population, size), 1));
  const [within, twoLists, across] = [weightOf(DOUBLE_WITHIN, 1), weightOf(ON_TWO_LISTS, 1), weightAt(found)];
  const chance = (a: number, b: number) =>
    a === b && sides[a] !== 'transfers' ? within : sides[a] === 'lists' && sides[b] === 'lists' ? twoLists : across;
  return { chance, weight: (a, b) => chance(a, b) - Math.max(people[a] as number, people[b] as number) };
}
