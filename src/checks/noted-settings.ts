import type { Law } from '../law/law.ts';
import { PARAMETERS } from '../law/parameters.ts';
import { FIGURES, type FigureId } from '../model/figures.ts';
import type { Setting } from '../model/setting.ts';

/** Of the figures that a rule rests on, those that an office changed. */
export const changedFigures = (ids: readonly FigureId[], figure: (id: FigureId) => number): readonly Setting[] =>
  ids.flatMap((parameter) => {
    const { unit, value: replaces } = FIGURES[parameter];
    const value = figure(parameter);
    return value === replaces ? [] : [{ parameter, unit, value, replaces }];
  });

/** The law, noting each changed limit that a rule asks it for: what is found then rests on it. */
export function notingLaw(law: Law, noted: Map<string, Setting>): Law {
  return {
    ...law,
    valueOn(parameter, day) {
      const provision = law.valueOn(parameter, day);
      if (provision?.replaces !== undefined) {
        noted.set(parameter, { parameter, unit: PARAMETERS[parameter].unit, value: provision.value, replaces: provision.replaces });
      }
      return provision;
    },
  };
}
