import type { Matching } from '../model/match.ts';
import type { NumberForm, PersonNumber } from '../model/person.ts';
import type { Place } from './dossier.ts';

/** The first holder of each number of a form, and all of those that have several, of which there are few. */
interface Holders {
  readonly first: Map<string, number>;
  readonly several: Map<string, Set<number>>;
}

function holdersByForm(places: readonly Place[], { personOf }: Matching): ReadonlyMap<NumberForm, Holders> {
  const forms = new Map<NumberForm, Holders>();
  for (const { record } of places) {
    const person = personOf[record.node];
    if (person === undefined) continue;
    for (const { form, value } of record.numbers) {
      const { first, several } = forms.get(form) ?? { first: new Map(), several: new Map() };
      forms.set(form, { first, several });
      const known = first.get(value);
      if (known === undefined) first.set(value, person);
      else if (known !== person) several.set(value, (several.get(value) ?? new Set([known])).add(person));
    }
  }
  return forms;
}

/**
 * Who carries a number that several people have, over list and registry rows; nobody where one person has it alone. A number and
 * a new card number are one key space.
 */
export function numberHolders(places: readonly Place[], matching: Matching): (number: PersonNumber) => readonly number[] {
  const shared = new Map([...holdersByForm(places, matching)].map(([form, { several }]) => [form, several]));
  return ({ form, value }) => [...(shared.get(form)?.get(value) ?? [])].sort((a, b) => a - b);
}
