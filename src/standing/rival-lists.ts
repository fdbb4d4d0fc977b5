import { type CalendarDate, firstDay, lastDay } from '../model/calendar-date.ts';
import type { Table } from '../model/table.ts';
import { areVersions } from './are-versions.ts';
import type { Place } from './dossier.ts';
import { periodOfList } from './period-of-list.ts';

/** Several lists of one chi bộ that hold mostly the same people: versions or copies of one list, of which one is used. */
export interface RivalLists {
  readonly branch: number;
  /** Positions in the run's tables. */
  readonly used: number;
  readonly unused: readonly number[];
  readonly because: 'later-day' | 'named-older' | 'nearer-registry' | 'first-read';
  /** How many people stand on unused versions alone, and were not compared. */
  readonly onUnusedOnly: number;
}

interface ListOf {
  readonly table: number;
  readonly persons: ReadonlySet<number>;
  readonly period: CalendarDate | null;
  readonly isNamedOlder: boolean;
  /** People whom the registry too has in this chi bộ. */
  readonly agreeing: number;
}

const OLDER = /(?<!\p{L})(?:cũ|old|backup|bak|sao lưu|nháp|draft)(?!\p{L})|(?<!\p{L})ban cu(?!\p{L})|\( *cu *\)/iu;

/** "Chi bộ HTX (cũ).xlsx", a sheet "Bản cũ", "xom-5-ban-cu.csv". */
const isNamedOlder = ({ sheet, file }: Table): boolean =>
  [sheet.name, (file.split(/[\\/]/).at(-1) ?? file).replace(/\.[^.]+$/, '')].some((name) =>
    OLDER.test(name.normalize('NFC').replace(/[-_]+/g, ' ')),
  );

/** Whether each version has its period, and none lies within another's: February is not later than a day of that month. */
function areDated(versions: readonly ListOf[]): boolean {
  const periods = [...new Set(versions.flatMap(({ period }) => period ?? []))].sort((a, b) => lastDay(a).localeCompare(lastDay(b)));
  const areApart = periods.every((period, at) => at === 0 || firstDay(period) > lastDay(periods[at - 1] ?? ''));
  return periods.length > 1 && areApart && versions.every(({ period }) => period !== null);
}

type Reason = Exclude<RivalLists['because'], 'first-read'>;

/** What tells two versions apart, the more telling first; below zero where the first is to be used. */
function reasons(versions: readonly ListOf[]): readonly (readonly [Reason, (a: ListOf, b: ListOf) => number])[] {
  const isDated = areDated(versions);
  const dayOf = ({ period }: ListOf) => (isDated && period !== null ? lastDay(period) : '');
  return [
    ['later-day', (a, b) => dayOf(b).localeCompare(dayOf(a))],
    ['named-older', (a, b) => Number(a.isNamedOlder) - Number(b.isNamedOlder)],
    ['nearer-registry', (a, b) => b.agreeing - a.agreeing],
  ];
}

function choose(branch: number, versions: readonly ListOf[]): RivalLists {
  const told = reasons(versions);
  const order = versions.toSorted((a, b) => told.reduce((found, [, compare]) => found || compare(a, b), 0) || a.table - b.table);
  const [first, ...others] = order as [ListOf, ...ListOf[]];
  const isTold = ([, compare]: (typeof told)[number]) => others.some((other) => compare(first, other) < 0);
  const unused = new Set(others.flatMap(({ persons }) => [...persons]));
  return {
    branch,
    used: first.table,
    unused: others.map(({ table }) => table),
    because: told.find(isTold)?.[0] ?? 'first-read',
    onUnusedOnly: [...unused].filter((person) => !first.persons.has(person)).length,
  };
}

/** Finds the chi bộ of which more than one version of the list came; `homes` is the registry's chi bộ by person. */
export function rivalLists(
  places: readonly Place[],
  tables: readonly Table[],
  personOf: readonly number[],
  homes: ReadonlyMap<number, number>,
): readonly RivalLists[] {
  const byBranch = new Map<number, Map<number, Set<number>>>();
  for (const { record, branch } of places) {
    if (branch === null || record.isOnExtract) continue;
    const lists = byBranch.get(branch) ?? new Map<number, Set<number>>();
    byBranch.set(branch, lists.set(record.table, (lists.get(record.table) ?? new Set()).add(personOf[record.node] ?? -1)));
  }
  return [...byBranch].flatMap(([branch, lists]) => {
    if (lists.size < 2) return [];
    const all = [...lists].flatMap(([table, persons]): readonly ListOf[] => {
      const own = tables[table];
      const agreeing = [...persons].filter((person) => homes.get(person) === branch).length;
      return own ? [{ table, persons, period: periodOfList(own), isNamedOlder: isNamedOlder(own), agreeing }] : [];
    });
    const versions = all.filter((list) => all.some((other) => other !== list && areVersions(list.persons, other.persons)));
    return versions.length > 1 ? [choose(branch, versions)] : [];
  });
}
