import { proofOf } from './party-evidence.ts';
import type { Recognised } from './settle-roles.ts';

/** From this share of its people on, the registry tells that a list is of Party members. */
const MOST = 0.5;

const nameAndYear = (person: string): readonly [string, string] => {
  const at = person.lastIndexOf(' ');
  return [person.slice(0, at), person.slice(at + 1)];
};

/** Whether somebody is among people; who stands somewhere without a year of birth is told by the name alone. */
function knownTo(people: ReadonlySet<string>): (person: string) => boolean {
  const names = new Map<string, Set<string>>();
  for (const person of people) {
    const [name, year] = nameAndYear(person);
    names.set(name, (names.get(name) ?? new Set()).add(year));
  }
  return (person) => {
    const [name, year] = nameAndYear(person);
    const years = names.get(name);
    return years !== undefined && (year === '' || years.has(year) || years.has(''));
  };
}

/**
 * Tells the sheets of people of which nothing says that they are Party members: no word and no column of the Party, and most of
 * these people unknown to the registry. Those whom an office employs are not told by the registry alone, which has many of them.
 */
export function unprovedLists(sheets: readonly Recognised[], registered: ReadonlySet<string>): (sheet: Recognised) => boolean {
  const isRegistered = knownTo(registered);
  return ({ file, recognition }) => {
    if (recognition === null) return false;
    const isAlone = sheets.filter((other) => other.file === file && other.recognition !== null).length === 1;
    const proof = proofOf(recognition.party, isAlone ? recognition.partyInName : null);
    if (proof !== 'wanted' || registered.size === 0) return proof === 'none';
    const known = [...recognition.people].filter(isRegistered).length;
    return known < MOST * recognition.people.size;
  };
}
