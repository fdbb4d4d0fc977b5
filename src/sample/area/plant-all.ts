import { MEMBERS_OF_THE_CITY } from '../profiles.ts';
import type { Area } from './area.ts';
import type { Case, Decoy, Notice, Plant, Situation } from './situation.ts';

/** Everything that is planted. */
export interface Plan {
  readonly cases: readonly Case[];
  readonly notices: readonly Notice[];
  readonly decoys: readonly Decoy[];
}

interface Planting {
  readonly perCity: number;
  readonly setsApart?: true;
  readonly plant: Plant;
  readonly note: (situation: Situation) => void;
}

const listOf = (planted: ReturnType<Plant>): readonly Situation[] => ('rows' in planted ? [planted] : planted);

function plantingsOf(area: Area, { cases, notices, decoys }: Plan): readonly Planting[] {
  return [
    ...cases.map((each) => ({
      ...each,
      note: (situation: Situation) => {
        for (const rule of [each.rule, ...(situation.also ?? [])]) area.cases.push({ ...situation, rule });
        area.decoys.push({ ...situation, why: `planted ${each.rule}: only that`, mustNotFire: each.spares });
      },
    })),
    ...notices.map((each) => ({ ...each, note: (situation: Situation) => void area.beside.push({ ...situation, rule: each.rule }) })),
    ...decoys.map((each) => ({
      ...each,
      note: (situation: Situation) => void area.decoys.push({ ...situation, why: each.why, mustNotFire: each.mustNotFire }),
    })),
  ];
}

/** Plants everything, each as often as the area is large and once at least; first what takes a chi bộ for itself. */
export function plantAll(area: Area, members: number, plan: Plan): void {
  const plantings = plantingsOf(area, plan);
  for (const isFirst of [true, false]) {
    for (const { perCity, setsApart = false, plant, note } of plantings) {
      if (setsApart !== isFirst) continue;
      const count = Math.max(1, Math.round((perCity * members) / MEMBERS_OF_THE_CITY));
      for (let nth = 0; nth < count; nth += 1) for (const situation of listOf(plant(area, nth))) note(situation);
    }
  }
}
