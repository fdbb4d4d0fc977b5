import type { Matching } from '../model/match.ts';
import type { PersonNumber } from '../model/person.ts';
import type { Place } from './dossier.ts';

const keyOf = ({ form, value }: PersonNumber) => `${form}:${value}`;

/** Who carries which number, over list and registry rows. A number and a new card number are one key space. */
export function numberHolders(places: readonly Place[], { personOf }: Matching): (number: PersonNumber) => readonly number[] {
  const holders = new Map<string, Set<number>>();
  for (const { record } of places) {
    const person = personOf[record.node];
    if (person === undefined) continue;
    for (const number of record.numbers) {
      const key = keyOf(number);
      const set = holders.get(key);
      if (set) set.add(person);
      else holders.set(key, new Set([person]));
    }
  }
  return (number) => [...(holders.get(keyOf(number)) ?? [])].sort((a, b) => a - b);
}
