import type { Person } from '../population/person.ts';
import type { Area } from './area.ts';
import type { Placed } from './row.ts';

/** Somebody, or a chi bộ, of whom something was planted, and every row that a report may name for it. */
export interface Situation {
  readonly about: Person | { readonly name: string };
  readonly rows: readonly Placed[];
  readonly note?: string;
  /** Other rules that speak of the same rows. */
  readonly also?: readonly string[];
}

/** Plants the nth, once or for several people: variants take turns. */
export type Plant = (area: Area, nth: number) => Situation | readonly Situation[];

/** A fault to be found: an error or a warning. One file each. */
export interface Case {
  readonly rule: string;
  /** How many a city of 15,954 members has; fewer or more for others, at least one. */
  readonly perCity: number;
  /** What else must not be said of these rows: one fact, one finding. */
  readonly spares: readonly string[];
  /** It takes a chi bộ for itself, and is planted before the others. */
  readonly setsApart?: true;
  readonly plant: Plant;
}

/** Something worth knowing or about an input, which accuses nobody. */
export type Notice = Omit<Case, 'spares'>;

/** Something lawful that looks like a fault. */
export interface Decoy {
  readonly why: string;
  readonly perCity: number;
  /** The rules, or checks as `missing/*`, that must leave these rows alone. */
  readonly mustNotFire: readonly string[];
  readonly setsApart?: true;
  readonly plant: Plant;
}

/** A situation as it was planted. */
export interface Planted extends Situation {
  readonly rule: string;
}

export interface PlantedDecoy extends Situation {
  readonly why: string;
  readonly mustNotFire: readonly string[];
}
