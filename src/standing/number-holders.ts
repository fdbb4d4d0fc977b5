import type { Matching } from '../model/match.ts';
import type { PersonNumber } from '../model/person.ts';
import type { Place } from './dossier.ts';

const keyOf = ({ form, value }: PersonNumber) => `${form}:${value}`;

/** Who carries which number, over list and registry rows. A number and a new card number are one key space. */
export function numberHolders(places: readonly Place[], { personOf }: Matching): (number: PersonNumber) => readonly number[] {
  const first = new Map<string, number>();
  // Hardly any number has more than one.
  const more = new Map<string, Set<number>>();
  for (const { record } of places) {
    const person = personOf[record.node];
    if (person === undefined) continue;
    for (const number of record.numbers) {
      const key = keyOf(number);
      const known = first.get(key);
      if (known === undefined) first.set(key, person);
      else if (known !== person) more.set(key, (more.get(key) ?? new Set([known])).add(person));
    }
  }
  return (number) => {
    const key = keyOf(number);
    const [one, several] = [first.get(key), more.get(key)];
    if (several !== undefined) return [...several].sort((a, b) => a - b);
    return one === undefined ? [] : [one];
  };
}
