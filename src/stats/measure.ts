import { createLaw } from '../law/law.ts';
import { naturalOrder } from '../model/natural-order.ts';
import type { StatsReport, Targets, Told, UnitStats } from '../model/stats.ts';
import type { Branch } from '../standing/branch.ts';
import { activePlaces } from '../standing/dossier.ts';
import { type Counted, peopleOfBranch } from '../standing/people-of-branch.ts';
import type { Standing } from '../standing/standing.ts';
import { admissions, isWithoutAdmission, lastAdmission } from './admissions.ts';
import { badges } from './badges.ts';
import { controlTotal } from './control-total.ts';
import { ages, heads, ratedGood, women } from './people-figures.ts';
import type { StatsContext, Unit } from './unit.ts';

/** What is measured, and by which targets. */
export interface MeasureRequest {
  readonly standing: Standing;
  readonly hasRegistry: boolean;
  readonly hasTransfers: boolean;
  readonly targets: Targets;
}

interface OwnUnit extends Unit {
  readonly branch: Branch;
}

function rate(admitted: UnitStats['admissions'], control: UnitStats['control']): Told<number> {
  if (admitted.value === null) return admitted;
  if (control.value === null) return control;
  const { start } = control.value;
  return start === 0 ? { value: null, why: 'nobody-at-start' } : { value: Math.round((admitted.value.count / start) * 1000) / 10 };
}

/** Of how many chi bộ it can be told that they admitted nobody for years, and of how many it is so. */
function withoutAdmission(units: readonly OwnUnit[], context: StatsContext): UnitStats['withoutAdmission'] {
  const told = units.filter(({ countedIn }) => countedIn !== null).map((unit) => isWithoutAdmission(unit, context));
  const known = told.filter((answer) => answer !== null);
  if (known.length === 0) return { value: null, why: told.length === 0 ? 'no-source' : 'no-admission-dates' };
  return { value: { count: known.filter((answer) => answer).length, of: known.length, unknown: units.length - known.length } };
}

type Head = Pick<UnitStats, 'level' | 'branch' | 'committee'>;

function figuresOf(head: Head, unit: Unit, own: readonly OwnUnit[], context: StatsContext): UnitStats {
  const [admitted, control] = [admissions(unit, context), controlTotal(unit, context)];
  return {
    ...head,
    countedIn: unit.countedIn,
    branches: own.length,
    uncounted: own.filter(({ countedIn }) => countedIn === null).length,
    ...heads(unit, context),
    admissions: admitted,
    control,
    admissionRate: rate(admitted, control),
    lastAdmission: lastAdmission(unit, context),
    withoutAdmission: withoutAdmission(own, context),
    ratedGood: ratedGood(unit),
    badges: badges(unit, context),
    ages: ages(unit, context),
    women: women(unit),
  };
}

/** Several chi bộ as one: whoever stands in two of them is one person. */
function together(units: readonly OwnUnit[]): Unit {
  const people = new Map<number, Counted>();
  for (const one of units.flatMap((unit) => unit.people)) if (!people.has(one.dossier.person)) people.set(one.dossier.person, one);
  const sources = new Set(units.flatMap(({ countedIn }) => countedIn ?? []));
  const [only = null, another] = [...sources];
  return {
    branches: new Set(units.map(({ branch }) => branch.index)),
    people: [...people.values()],
    countedIn: another === undefined ? only : 'both',
  };
}

/** The chi bộ in scope, those that ended and have nobody left out. */
function unitsOf({ standing, hasRegistry }: MeasureRequest): readonly OwnUnit[] {
  return standing.branches
    .filter(({ index }) => standing.isInScope(index))
    .map((branch) => {
      const { people, countedIn } = peopleOfBranch(branch.index, standing, hasRegistry);
      const isCounted = countedIn === 'list' || hasRegistry;
      return { branch, branches: new Set([branch.index]), people, countedIn: isCounted ? countedIn : null };
    })
    .filter(({ branch, people }) => branch.ending === null || people.length > 0);
}

function moversIn({ dossiers }: Standing): StatsContext['moversOf'] {
  const movers = new Map<number, number[]>();
  for (const { person, transfers } of dossiers) {
    for (const branch of new Set(transfers.flatMap(({ from, to }) => [from, to]))) {
      if (branch !== null) movers.set(branch, [...(movers.get(branch) ?? []), person]);
    }
  }
  return (branch) => movers.get(branch) ?? [];
}

/** Everybody, then each committee and its chi bộ, in the order of their names. */
export function measure(request: MeasureRequest): Pick<StatsReport, 'unplaced' | 'units'> {
  const { standing, hasTransfers, targets } = request;
  const { yearsWithoutAdmission } = targets;
  const context: StatsContext = {
    asOf: standing.asOf,
    standing,
    law: createLaw(),
    hasTransfers,
    moversOf: moversIn(standing),
    yearsWithoutAdmission,
  };
  const units = unitsOf(request);
  const committees = [...new Set(units.map(({ branch }) => branch.committee))].sort((a, b) => naturalOrder(a ?? '', b ?? ''));
  const isUnplaced = (places: ReturnType<typeof activePlaces>) => places.length > 0 && places.every(({ branch }) => branch === null);
  return {
    unplaced: standing.dossiers.filter((dossier) => dossier.isInScope && isUnplaced(activePlaces(dossier))).length,
    units: [
      figuresOf({ level: 'all', branch: null, committee: null }, together(units), units, context),
      ...committees.flatMap((committee) => {
        const own = units
          .filter(({ branch }) => branch.committee === committee)
          .toSorted((a, b) => naturalOrder(a.branch.name, b.branch.name));
        return [
          figuresOf({ level: 'committee', branch: null, committee }, together(own), own, context),
          ...own.map((unit) => figuresOf({ level: 'branch', branch: unit.branch.name, committee }, unit, [unit], context)),
        ];
      }),
    ],
  };
}
