import { type CalendarDate, type Day, firstDay } from '../model/calendar-date.ts';
import type { ControlTotal, Told } from '../model/stats.ts';
import type { Dossier, Place, TransferCase } from '../standing/dossier.ts';
import { admissionOf, isOfYear } from './facts-of.ts';
import type { StatsContext, Unit } from './unit.ts';

const happened = (date: CalendarDate | null, asOf: Day): date is CalendarDate =>
  date !== null && firstDay(date) <= asOf && isOfYear(date, asOf);

const isIn = (branch: number | null, { branches }: Unit) => branch !== null && branches.has(branch);

/** Official moves of the year that cross the border of the unit: within a committee they are none of the committee's. */
const movesOf = ({ transfers }: Dossier, unit: Unit, asOf: Day): { readonly came: boolean; readonly went: boolean } => {
  const crossing = transfers.filter(
    ({ record, from, to }) => record.transferKind === 'official' && happened(record.accepted, asOf) && isIn(from, unit) !== isIn(to, unit),
  );
  return { came: crossing.some(({ to }) => isIn(to, unit)), went: crossing.some(({ from }) => isIn(from, unit)) };
};

const isGone = ({ presence }: Place) => presence === 'moved' || presence === 'out';

/** Rows of the counted source on which somebody left the unit. */
const departures = (dossier: Dossier, unit: Unit, { standing }: StatsContext): readonly Place[] =>
  [...dossier.lists, ...dossier.registry].filter(
    (place) => isIn(place.branch, unit) && isGone(place) && (place.record.source.role === 'branches' || !standing.hasList(place.branch)),
  );

const tellsOfMove = ({ record, from }: TransferCase, unit: Unit) =>
  record.transferKind === 'official' && record.accepted !== null && isIn(from, unit);

/** What one person who is not counted adds: came and went, went, or nothing that can be told. */
function goneThisYear(dossier: Dossier, unit: Unit, context: StatsContext): 'yes' | 'no' | 'unknown' {
  const { asOf } = context;
  if (movesOf(dossier, unit, asOf).went) return 'yes';
  const rows = departures(dossier, unit, context);
  if (rows.some(({ record }) => happened(record.statusDate, asOf))) return 'yes';
  const isUndated = rows.length > 0 && rows.every(({ record }) => record.statusDate === null);
  return isUndated && !dossier.transfers.some((transfer) => tellsOfMove(transfer, unit)) ? 'unknown' : 'no';
}

/** Whoever any row or move has to do with the unit. */
const near = ({ branches }: Unit, { standing, moversOf }: StatsContext): ReadonlySet<number> =>
  new Set(
    [...branches].flatMap((branch) => [
      ...[...standing.listedIn(branch), ...standing.registeredIn(branch)].flatMap(({ record }) => standing.personOf[record.node] ?? []),
      ...moversOf(branch),
    ]),
  );

/**
 * A + B − C = D for the year up to the day. D is counted; who came and who went is told by the transfer book, the days of admission
 * and the days of departure on the lists, person by person; A is worked out, so a move inside the unit is in none of them.
 */
export function controlTotal(unit: Unit, context: StatsContext): Told<ControlTotal> {
  const { asOf, standing, hasTransfers } = context;
  if (unit.countedIn === null) return { value: null, why: 'no-source' };
  if (!hasTransfers) return { value: null, why: 'no-transfers' };
  const dates = unit.people.map((person) => admissionOf(person, asOf));
  if (dates.includes(null))
    return { value: null, why: dates.some((date) => date !== null) ? 'some-admission-dates' : 'no-admission-dates' };

  const counted = new Set(unit.people.map(({ dossier }) => dossier.person));
  const joined = (dossier: Dossier) => {
    const admitted = admissionOf({ dossier, places: [] }, asOf);
    return (admitted !== null && isOfYear(admitted, asOf)) || movesOf(dossier, unit, asOf).came;
  };
  const increase = unit.people.filter(({ dossier }) => joined(dossier)).length;
  const others = [...near(unit, context)].flatMap((person) => (counted.has(person) ? [] : (standing.dossiers[person] ?? [])));
  const left = others.map((dossier) => ({ dossier, gone: goneThisYear(dossier, unit, context) }));
  if (left.some(({ gone }) => gone === 'unknown')) return { value: null, why: 'undated-departures' };
  const gone = left.filter((one) => one.gone === 'yes');
  const passed = gone.filter(({ dossier }) => joined(dossier)).length;
  const end = counted.size;
  const decrease = gone.length;
  return { value: { start: end - increase - passed + decrease, increase: increase + passed, decrease, end } };
}
