import type { Bilingual, Language } from '../model/finding.ts';
import type { Unit } from '../model/rule-catalogue.ts';
import type { Setting } from '../model/setting.ts';
import { UNIT_WORDING } from './unit-wording.ts';

/** "45 working days"; a probability and a year stand by themselves. */
export function formatFigure(value: number, unit: Unit, language: Language): string {
  const number = language === 'vi' ? String(value).replace('.', ',') : String(value);
  const counted = UNIT_WORDING[unit][language];
  return unit === 'percent' ? `${number} %` : unit === 'probability' || unit === 'year' ? number : `${number} ${counted}`;
}

const ofText = ({ replaces }: Setting, language: Language): string => {
  if (replaces === null) return language === 'vi' ? 'ngày này không có văn bản nào quy định' : 'no text speaks on that day';
  const number = language === 'vi' ? String(replaces).replace('.', ',') : String(replaces);
  return language === 'vi' ? `thay cho ${number}` : `in place of ${number}`;
};

/** "transfer.presentWithin = 45 working days (in place of 30)": a number that an office set for itself. */
export const settingText = (setting: Setting, language: Language): string =>
  `${setting.parameter} = ${formatFigure(setting.value, setting.unit, language)} (${ofText(setting, language)})`;

/** What a value of a setting must be: "a whole number of working days from 1 to 500". */
export function rightValue(unit: Unit, [low, high]: readonly [number, number]): Bilingual {
  const [vi, en] = [UNIT_WORDING[unit].vi, UNIT_WORDING[unit].en];
  if (unit === 'probability') {
    return {
      vi: `một ${vi} từ ${String(low).replace('.', ',')} đến ${String(high).replace('.', ',')}`,
      en: `a ${en} from ${low} to ${high}`,
    };
  }
  if (unit === 'percent') return { vi: `số phần trăm từ ${low} đến ${high}`, en: `a percentage from ${low} to ${high}` };
  if (unit === 'year') return { vi: `một năm từ ${low} đến ${high}`, en: `a year from ${low} to ${high}` };
  return { vi: `số nguyên, đơn vị ${vi}, từ ${low} đến ${high}`, en: `a whole number of ${en} from ${low} to ${high}` };
}
