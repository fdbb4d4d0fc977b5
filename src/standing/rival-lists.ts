import { type CalendarDate, lastDay } from '../model/calendar-date.ts';
import type { Table } from '../model/table.ts';
import type { Place } from './dossier.ts';

/** Several lists of one chi bộ that hold mostly the same people: versions or copies of one list, of which one is used. */
export interface RivalLists {
  readonly branch: number;
  /** Positions in the run's tables. */
  readonly used: number;
  readonly unused: readonly number[];
  readonly because: 'later-day' | 'nearer-registry' | 'first-read';
}

/** From this share of the smaller list on, and this many people, or with all of them, two lists are versions of one; else they are its parts. */
const MOSTLY = 0.5;
const SEVERAL = 3;

/** "ds-xom-5-2024-01-31.xlsx", "DS xóm 5 (31.01.2024)": the day in a sheet's or file's name. */
function dayInName(text: string): CalendarDate | null {
  const iso = /(20\d{2})[-_.](\d{1,2})[-_.](\d{1,2})/.exec(text);
  const own = /(\d{1,2})[-_.](\d{1,2})[-_.](20\d{2})/.exec(text);
  const [year, month, day] = iso ? [iso[1], iso[2], iso[3]] : own ? [own[3], own[2], own[1]] : [];
  return year && month && day ? `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` : null;
}

const dayOfList = ({ asOf, sheet, file }: Table): CalendarDate | null =>
  asOf ?? dayInName(sheet.name) ?? dayInName(file.split(/[\\/]/).at(-1) ?? file);

interface ListOf {
  readonly table: number;
  readonly persons: ReadonlySet<number>;
  readonly day: CalendarDate | null;
  /** People whom the registry too has in this chi bộ. */
  readonly agreeing: number;
}

const areVersions = (a: ListOf, b: ListOf): boolean => {
  const shared = [...a.persons].filter((person) => b.persons.has(person)).length;
  if (shared === a.persons.size && shared === b.persons.size) return true;
  return shared >= SEVERAL && shared >= MOSTLY * Math.min(a.persons.size, b.persons.size);
};

function choose(branch: number, versions: readonly ListOf[]): RivalLists {
  const days = versions.flatMap(({ day }) => (day ? [lastDay(day)] : []));
  const isDated = days.length === versions.length && new Set(days).size > 1;
  const order = versions.toSorted(
    (a, b) =>
      (isDated && a.day && b.day ? lastDay(b.day).localeCompare(lastDay(a.day)) : 0) || b.agreeing - a.agreeing || a.table - b.table,
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
      return own ? [{ table, persons, day: dayOfList(own), agreeing }] : [];
    });
    const versions = all.filter((list) => all.some((other) => other !== list && areVersions(list, other)));
    return versions.length > 1 ? [choose(branch, versions)] : [];
  });
}
