import type { Day } from '../model/calendar-date.ts';
import { FIGURES, type Figure, type FigureId } from '../model/figures.ts';
import type { Setting, Settings } from '../model/setting.ts';
import { createLaw } from './law.ts';
import { isParameterId, PARAMETERS, type Parameter } from './parameters.ts';

/** What `--set` may change, and the values that make sense. */
export type Settable = Required<Pick<Parameter, 'unit' | 'title' | 'range'>>;

/** Every limit of the law that a rule uses, and every figure of the tool's own, by name. */
export const SETTABLE: ReadonlyMap<string, Settable> = new Map([
  ...Object.entries<Parameter>(PARAMETERS).flatMap(([id, { unit, title, range }]) =>
    range ? [[id, { unit, title, range }] as const] : [],
  ),
  ...Object.entries<Figure>(FIGURES),
]);

const isFigureId = (id: string): id is FigureId => Object.hasOwn(FIGURES, id);

/** A figure as it stands for a run. */
export const figureIn =
  (settings: Settings) =>
  (id: FigureId): number =>
    settings.get(id) ?? FIGURES[id].value;

/** What was set for a run, and what each number stands for on the as-of day. */
export function settingsOn(settings: Settings, asOf: Day): readonly Setting[] {
  const law = createLaw();
  return [...settings].flatMap(([parameter, value]) => {
    const unit = SETTABLE.get(parameter)?.unit;
    if (unit === undefined) return [];
    if (isFigureId(parameter)) return [{ parameter, unit, value, replaces: FIGURES[parameter].value }];
    return [{ parameter, unit, value, replaces: isParameterId(parameter) ? (law.valueOn(parameter, asOf)?.value ?? null) : null }];
  });
}
