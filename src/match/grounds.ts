import type { Rungs } from './compare.ts';
import { MISSING, type Requirement } from './ladder.ts';
import { COMPARISONS } from './model.ts';

/** Whether a compared pair stands on one of several grounds. */
export interface Grounds {
  (rungs: Rungs): boolean;
  /** The comparisons that it asks about, by position. */
  readonly at: ReadonlySet<number>;
}

/** Makes ready a table of requirements; naming a level that no ladder has is a mistake in the table. */
export function groundsOf(requirements: readonly Requirement[]): Grounds {
  const ready = requirements.map((requirement) =>
    Object.entries(requirement).map(([id, levels]) => {
      const at = COMPARISONS.findIndex((comparison) => comparison.id === id);
      return { at, allowed: new Set(levels.map((level) => rungOf(at, id, level))) };
    }),
  );
  const holds = (rungs: Rungs) => ready.some((fields) => fields.every(({ at, allowed }) => allowed.has(rungs[at] ?? -1)));
  return Object.assign(holds, { at: new Set(ready.flat().map(({ at }) => at)) });
}

function rungOf(at: number, id: string, level: string): number {
  if (level === MISSING) return -1;
  const rung = COMPARISONS[at]?.levels.findIndex((candidate) => candidate.id === level) ?? -1;
  if (rung < 0) throw new Error(`no level ${level} in the ladder of ${id}`);
  return rung;
}
