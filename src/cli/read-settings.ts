import { figureIn, SETTABLE, type Settable } from '../law/settable.ts';
import type { Settings } from '../model/setting.ts';
import { rightValue } from '../wording/setting-wording.ts';
import { USAGE_WORDING } from '../wording/usage-wording.ts';
import { nearestWords } from './nearest-word.ts';
import { wrongUse } from './usage-error.ts';

/** What may be set where: a match knows its thresholds alone, and targets are for figures. */
export type SettingsOf = 'checks' | 'match' | 'stats';

const MAY_BE_SET: Readonly<Record<SettingsOf, (name: string) => boolean>> = {
  checks: (name) => !name.startsWith('target.'),
  match: (name) => name.startsWith('match.'),
  stats: (name) => /^(target|match)\./.test(name),
};

const DECIMAL = /^\d{1,6}(?:[.,]\d{1,6})?$/;

/** The number, with a comma as Vietnamese writes it or a point; null where it is none, or makes no sense. */
function numberOf(text: string, { unit, range: [low, high] }: Settable): number | null {
  const value = DECIMAL.test(text) ? Number(text.replace(',', '.')) : Number.NaN;
  const isFine = value >= low && value <= high && (unit === 'probability' || unit === 'percent' || Number.isInteger(value));
  return isFine ? value : null;
}

function readSetting(given: string, names: readonly string[]): readonly [string, number] {
  const [, name = '', text = ''] = /^([^=]*)=(.*)$/s.exec(given)?.map((part) => part.trim()) ?? [];
  if (name === '') throw wrongUse(USAGE_WORDING.settingWithoutValue(given, SETTABLE.has(given.trim()) ? given.trim() : null));
  const settable = names.includes(name) ? SETTABLE.get(name) : undefined;
  if (settable === undefined) throw wrongUse(USAGE_WORDING.unknownSetting(name, names, nearestWords(name, names)));
  const value = numberOf(text, settable);
  if (value === null) throw wrongUse(USAGE_WORDING.badSetting(name, text, rightValue(settable.unit, settable.range)));
  return [name, value];
}

/** What `--set` asks for. An unknown name, a value that makes no sense or two values for one name are wrong use. */
export function readSettings(given: readonly string[], where: SettingsOf): Settings {
  const names = [...SETTABLE.keys()].filter(MAY_BE_SET[where]);
  const settings = new Map<string, number>();
  for (const [name, value] of given.map((text) => readSetting(text, names))) {
    if ((settings.get(name) ?? value) !== value) throw wrongUse(USAGE_WORDING.settingTwice(name));
    settings.set(name, value);
  }
  const figure = figureIn(settings);
  const [same, unsure] = [figure('match.same'), figure('match.unsure')];
  if (unsure > same) throw wrongUse(USAGE_WORDING.notAbove(['match.unsure', unsure], ['match.same', same]));
  const [from, to] = [figure('target.admissionsFrom'), figure('target.admissionsTo')];
  if (from > to) throw wrongUse(USAGE_WORDING.notAbove(['target.admissionsFrom', from], ['target.admissionsTo', to]));
  return settings;
}
