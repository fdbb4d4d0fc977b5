import type { Unit } from './rule-catalogue.ts';

/** What an office set for itself, by the names of parameters and figures. */
export type Settings = ReadonlyMap<string, number>;

/** A number that an office set for itself, and the one it stands for. */
export interface Setting {
  readonly parameter: string;
  readonly unit: Unit;
  readonly value: number;
  /** What the text, or the tool, has in its place; null on a day when no text speaks. */
  readonly replaces: number | null;
}
