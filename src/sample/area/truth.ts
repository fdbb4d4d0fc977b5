import { AS_OF } from '../limits.ts';
import type { Person } from '../population/person.ts';
import type { Area } from './area.ts';
import type { MemberRow, Place, Placed } from './row.ts';
import type { Planted } from './situation.ts';

export interface PlantedTruth {
  readonly rule: string;
  readonly person: string;
  readonly note: string;
  readonly records: readonly Place[];
}

export interface DecoyTruth {
  readonly why: string;
  readonly mustNotFire: readonly string[];
  readonly person: string;
  readonly records: readonly Place[];
}

type PairEnd = readonly [file: string, sheet: string, row: number];

/** What was planted, by file name, sheet and row: what `truth.json` holds. */
export interface Truth {
  readonly asOf: string;
  readonly profile: string;
  readonly seed: number;
  /** Distinct people on the lists and in the registry, but those of committees outside the area. */
  readonly members: number;
  readonly lists: number;
  readonly registry: number;
  readonly transfers: number;
  /** Distinct people named by a rule about transfers or activity that counts as a breach. */
  readonly transferAndActivityPersons: number;
  /** Errors and warnings that a report must have. */
  readonly cases: readonly PlantedTruth[];
  /** What a report says besides: worth knowing, or about an input, and nobody's fault. */
  readonly beside: readonly PlantedTruth[];
  readonly decoys: readonly DecoyTruth[];
  readonly pairs: readonly (readonly [list: PairEnd, registry: PairEnd])[];
}

/** The rules whose people are in breach. */
const BREACHES: ReadonlySet<string> = new Set([
  ...[
    'overdue-departure',
    'paper-not-presented',
    'file-not-submitted',
    'in-limbo',
    'still-listed',
    'registry-not-updated',
    'without-record',
    'date-order',
    'temporary-overdue',
    'temporary-without-home',
    'temporary-in-two-places',
  ].map((rule) => `transfers/${rule}`),
  'activity/dues-unpaid',
  'activity/absent',
]);

/** Everybody of the area who stands on a list or in the registry. */
export function membersOf(area: Area): number {
  const rows = [...area.listRows(), ...area.registry].filter(({ branch }) => branch.committee.kind !== 'outside');
  return new Set(rows.map(({ person }) => person)).size;
}

function placeOf({ at }: Placed): Place {
  if (at === null) throw new Error('a row was planted and never written');
  return at;
}

const told = ({ rule, about, note = '', rows }: Planted): PlantedTruth => ({
  rule,
  person: about.name,
  note,
  records: rows.map(placeOf),
});

const endOf = (row: Placed): PairEnd => {
  const { file, sheet, row: number } = placeOf(row);
  return [file, sheet, number];
};

function pairsOf(listed: readonly MemberRow[], registry: readonly MemberRow[]): Truth['pairs'] {
  const rowsOf = new Map<Person, MemberRow[]>();
  for (const row of registry) rowsOf.set(row.person, [...(rowsOf.get(row.person) ?? []), row]);
  return listed.flatMap((left) => (rowsOf.get(left.person) ?? []).map((right) => [endOf(left), endOf(right)] as const));
}

/** The truth about an area whose documents are written. */
export function truthOf(area: Area, seed: number): Truth {
  const listed = area.listRows();
  const { registry, moves } = area;
  const inBreach = area.cases.filter(({ rule }) => BREACHES.has(rule)).map(({ about }) => about);
  return {
    asOf: AS_OF,
    profile: area.profile.name,
    seed,
    members: membersOf(area),
    lists: listed.length,
    registry: registry.length,
    transfers: moves.length,
    transferAndActivityPersons: new Set(inBreach).size,
    cases: area.cases.map(told),
    beside: area.beside.map(told),
    decoys: area.decoys.map(({ why, mustNotFire, about, rows }) => ({ why, mustNotFire, person: about.name, records: rows.map(placeOf) })),
    pairs: pairsOf(listed, registry),
  };
}
