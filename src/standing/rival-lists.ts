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
  readonly because: 'later-day' | 'nearer-registry' | 'first-read';
}

interface ListOf {
  readonly table: number;
  readonly persons: ReadonlySet<number>;
  readonly period: CalendarDate | null;
  /** People whom the registry too has in this chi bộ. */
  readonly agreeing: number;
}

/** Whether each version has its period, and none lies within another's: February is not later than a day of that month. */
function areDated(versions: readonly ListOf[]): boolean {
  const periods = [...new Set(versions.flatMap(({ period }) => period ?? []))].sort((a, b) => lastDay(a).localeCompare(lastDay(b)));
  const areApart = periods.every((period, at) => at === 0 || firstDay(period) > lastDay(periods[at - 1] ?? ''));
  return periods.length > 1 && areApart && versions.every(({ period }) => period !== null);
}

function choose(branch: number, versions: readonly ListOf[]): RivalLists {
  const isDated = areDated(versions);
  const order = versions.toSorted(
    (a, b) =>
      (isDated && a.period && b.period ? lastDay(b.period).localeCompare(lastDay(a.period)) : 0) ||
      b.agreeing - a.agreeing ||
      a.table - b.table,
  );
  const [first, second] = order;
  const isNearer = first !== undefined && second !== undefined && first.agreeing > second.agreeing;
  return {
    branch,
    used: first?.table ?? -1,
    unused: order.slice(1).map(({ table }) => table),
    because: isDated ? 'later-day' : isNearer ? 'nearer-registry' : 'first-read',
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
      return own ? [{ table, persons, period: periodOfList(own), agreeing }] : [];
    });
    const versions = all.filter((list) => all.some((other) => other !== list && areVersions(list.persons, other.persons)));
    return versions.length > 1 ? [choose(branch, versions)] : [];
  });
}
