import type { Status } from '../model/member.ts';
import type { Place } from './dossier.ts';

/** The persons of one table in each of its chi bộ. */
type PersonsByBranch = ReadonlyMap<number, ReadonlySet<number>>;

function personsByTable(places: readonly Place[], personOf: readonly number[]): ReadonlyMap<number, PersonsByBranch> {
  const tables = new Map<number, Map<number, Set<number>>>();
  for (const { record, branch } of places) {
    if (branch === null) continue;
    const own = tables.get(record.table) ?? new Map<number, Set<number>>();
    tables.set(record.table, own.set(branch, (own.get(branch) ?? new Set()).add(personOf[record.node] ?? -1)));
  }
  return tables;
}

function statusesByTable(places: readonly Place[]): ReadonlyMap<number, ReadonlySet<Status | null>> {
  const tables = new Map<number, Set<Status | null>>();
  for (const { record } of places) tables.set(record.table, (tables.get(record.table) ?? new Set()).add(record.status));
  return tables;
}

const countOf = (persons: Iterable<ReadonlySet<number>>): number => [...persons].reduce((sum, { size }) => sum + size, 0);

/** What the own list says too; that somebody is exempt, or left, may stand on the extract alone. */
const NO_NEWS: ReadonlySet<Status | null> = new Set([null, 'active']);

/** A table, and the lists beside it that it may repeat. */
interface Beside {
  readonly table: PersonsByBranch;
  /** The people whom each of the others has in a chi bộ. */
  readonly inBranch: (branch: number) => readonly ReadonlySet<number>[];
  readonly isListed: (person: number) => boolean;
}

/** The people of a chi bộ on one table. */
interface ListOfBranch {
  readonly table: number;
  readonly persons: ReadonlySet<number>;
}

/** Looks up by chi bộ and by person what stands on other lists: a province has thousands of them. */
function listsBeside(tables: ReadonlyMap<number, PersonsByBranch>, lists: ReadonlySet<number>) {
  const byBranch = new Map<number, ListOfBranch[]>();
  const byPerson = new Map<number, Set<number>>();
  for (const [table, branches] of tables) {
    if (!lists.has(table)) continue;
    for (const [branch, persons] of branches) {
      const known = byBranch.get(branch) ?? [];
      byBranch.set(branch, known);
      known.push({ table, persons });
      for (const person of persons) byPerson.set(person, (byPerson.get(person) ?? new Set()).add(table));
    }
  }
  const listsOf = (branch: number): readonly ListOfBranch[] => byBranch.get(branch) ?? [];
  const besideOf = (table: number): Omit<Beside, 'table'> => ({
    inBranch: (branch) => listsOf(branch).flatMap((other) => (other.table === table ? [] : [other.persons])),
    isListed: (person) => [...(byPerson.get(person) ?? [])].some((other) => other !== table),
  });
  return { besideOf, listsOf };
}

const repeatedOf = ({ table, isListed }: Beside): number =>
  [...table.values()].reduce((sum, persons) => sum + [...persons].filter(isListed).length, 0);

/** Some members of several chi bộ, at most half of those who stand on their own lists, and most of them there too. */
function isOfSeveral(beside: Beside): boolean {
  const { table, inBranch } = beside;
  if (table.size < 2) return false;
  const known = [...table].flatMap(([branch, persons]) => {
    const own = new Set(inBranch(branch).flatMap((others) => [...others]));
    return own.size === 0 ? [] : [{ persons, own }];
  });
  const [few, many] = [countOf(known.map(({ persons }) => persons)), countOf(known.map(({ own }) => own))];
  return few * 2 <= many && repeatedOf(beside) * 2 >= countOf(table.values());
}

/** At most half of the members of one chi bộ, all of whom stand on its own list: the women, or the oldest. */
function isOfOne({ table, inBranch }: Beside): boolean {
  const [own, ...more] = table;
  if (own === undefined || more.length > 0) return false;
  const [branch, persons] = own;
  return inBranch(branch).some((listed) => listed.size >= persons.size * 2 && [...persons].every((person) => listed.has(person)));
}

/** Those of one status, exempt or suspended: who stands on the list of the chi bộ too is there once more, and the others there alone. */
const isOfStatus = (statuses: ReadonlySet<Status | null> | undefined): boolean =>
  statuses?.size === 1 && [...statuses].every((status) => !NO_NEWS.has(status));

/**
 * The places on lists without those that only repeat others: a list of some members of several chi bộ, such as those honoured in a
 * year, names the chi bộ that they were in; a chi bộ lists those exempt once more, or its women. Whoever stands on a list beside it stands there; the rest are on an extract.
 */
export function withoutRepeats(places: readonly Place[], personOf: readonly number[]): readonly Place[] {
  const tables = personsByTable(places, personOf);
  const statuses = statusesByTable(places);
  const lists = new Set(places.flatMap(({ record }) => (record.isOnExtract ? [] : record.table)));
  const { besideOf, listsOf } = listsBeside(tables, lists);
  const extracts = new Set(
    [...tables].flatMap(([table, persons]) => {
      const beside = { table: persons, ...besideOf(table) };
      return isOfSeveral(beside) || isOfOne(beside) ? [table] : [];
    }),
  );
  const ofStatus = new Set([...tables.keys()].filter((table) => isOfStatus(statuses.get(table))));
  if (extracts.size + ofStatus.size === 0) return places;
  const isOnceMore = ({ record, branch }: Place): boolean => {
    if (!ofStatus.has(record.table) || branch === null) return false;
    const others = listsOf(branch).filter(({ table }) => table !== record.table && !ofStatus.has(table));
    return others.some(({ persons }) => persons.has(personOf[record.node] ?? -1));
  };
  const own = new Set(places.flatMap(({ record }) => (extracts.has(record.table) ? [] : (personOf[record.node] ?? []))));
  return places.flatMap((place) => {
    const { record, presence } = place;
    if (!extracts.has(record.table)) return [isOnceMore(place) ? { ...place, record: { ...record, isOnExtract: true } } : place];
    const isRepeat = presence === 'official' && NO_NEWS.has(record.status) && own.has(personOf[record.node] ?? -1);
    return isRepeat ? [] : [{ ...place, record: { ...record, isOnExtract: true } }];
  });
}
