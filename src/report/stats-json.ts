import type { StatsReport, Told, UnitStats, Untold } from '../model/stats.ts';
import { settingJson } from './report-json.ts';
import { skippedJson } from './skipped-json.ts';

const FIGURES = [
  'members',
  'official',
  'probationary',
  'admissions',
  'control',
  'admissionRate',
  'lastAdmission',
  'withoutAdmission',
  'ratedGood',
  'badges',
  'ages',
  'women',
] as const satisfies readonly (keyof UnitStats)[];

/** Of the figures that are null, why. */
function untoldOf(unit: UnitStats): Readonly<Record<string, Untold>> {
  return Object.fromEntries(
    FIGURES.flatMap((figure) => {
      const told: Told<unknown> = unit[figure];
      return told.value === null && 'why' in told ? [[figure, told.why]] : [];
    }),
  );
}

const unitJson = (unit: UnitStats) => ({
  level: unit.level,
  committee: unit.committee,
  branch: unit.branch,
  countedIn: unit.countedIn,
  branches: unit.branches,
  uncounted: unit.uncounted,
  ...Object.fromEntries(FIGURES.map((figure) => [figure, unit[figure].value])),
  untold: untoldOf(unit),
});

/** The figures for programs, in the stable form that `reconcile schema stats` describes. */
export function statsJson({ version, asOf, inputs, skipped, settings, targets, unplaced, units }: StatsReport): string {
  const json = {
    schema: 'reconcile-stats/1',
    tool: { name: 'reconcile', version },
    asOf,
    inputs,
    skipped: skippedJson(skipped),
    settings: settings.map(settingJson),
    targets,
    unplaced,
    units: units.map(unitJson),
  };
  return `${JSON.stringify(json, null, 2)}\n`;
}
