import { numberOf, type PersonFacts } from '../model/person.ts';

const nameAndBirth = ({ name, birthDate, birthDigits }: PersonFacts) => `${name.exact}|${birthDate ?? birthDigits ?? ''}`;

/**
 * What tells each person from all others, from run to run: the personal number, else a card, where no other person has
 * it; else name and birth date; and the order of rows only between people who share all of these.
 */
export function identities(persons: readonly (readonly PersonFacts[])[]): readonly string[] {
  const candidates = persons.map((rows) => {
    const numbers = (['personal', 'cmnd', 'card'] as const).flatMap((form) =>
      // sorted, so that the order in which a person's rows are read tells nobody apart
      rows
        .flatMap((row) => numberOf(row, form)?.value ?? [])
        .map((value) => `${form}:${value}`)
        .sort(),
    );
    return [...new Set([...numbers, ...rows.map(nameAndBirth).sort()])];
  });
  const owners = new Map<string, number>();
  for (const keys of candidates) for (const key of keys) owners.set(key, (owners.get(key) ?? 0) + 1);

  const used = new Map<string, number>();
  return candidates.map((keys) => {
    const key = keys.find((candidate) => owners.get(candidate) === 1) ?? keys[0] ?? '';
    const nth = (used.get(key) ?? 0) + 1;
    used.set(key, nth);
    return nth === 1 ? key : `${key}#${nth}`;
  });
}
