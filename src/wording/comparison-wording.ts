import type { Bilingual, Language } from '../model/finding.ts';
import { formatDay } from './format-day.ts';
import { levelInWords } from './level-wording.ts';

const COMPARISON_WORDING: Readonly<Record<string, Bilingual>> = {
  name: { vi: 'họ tên', en: 'name' },
  birth: { vi: 'ngày sinh', en: 'birth date' },
  personal: { vi: 'số định danh', en: 'personal number' },
  cmnd: { vi: 'số CMND', en: 'CMND number' },
  card: { vi: 'số thẻ đảng viên', en: 'party card' },
  dossier: { vi: 'số lý lịch', en: 'dossier number' },
  other: { vi: 'số khác', en: 'other number' },
  gender: { vi: 'giới tính', en: 'sex' },
  hometown: { vi: 'quê quán', en: 'hometown' },
  residence: { vi: 'nơi cư trú', en: 'residence' },
  branch: { vi: 'chi bộ', en: 'chi bộ' },
  admission: { vi: 'ngày vào Đảng', en: 'date of admission' },
  relatives: { vi: 'người thân giống nhau', en: 'relatives alike' },
};

/** What is compared, in words. */
export const comparisonInWords = (comparison: string, language: Language): string =>
  COMPARISON_WORDING[comparison]?.[language] ?? comparison;

const SEXES: Readonly<Record<string, Bilingual>> = { male: { vi: 'nam', en: 'male' }, female: { vi: 'nữ', en: 'female' } };
const DATES = ['birth', 'admission'];
const DATE = /^\d{4}(?:-\d\d){0,2}$/;

/** What a row says for a comparison, in words. */
export function valueInWords(comparison: string, value: string, language: Language): string {
  if (comparison === 'gender') return SEXES[value]?.[language] ?? value;
  return DATES.includes(comparison) && DATE.test(value) ? formatDay(value, language) : value;
}

interface Weighed {
  readonly comparison: string;
  readonly level: string;
  readonly bits: number;
}

/** Relatives whom two rows may be, where they weigh anything to speak of. */
const RELATIVES: Readonly<Record<string, Bilingual>> = {
  twin: { vi: 'cũng có thể là anh chị em sinh đôi', en: 'they may be twins as well' },
  household: { vi: 'cũng có thể là hai người cùng nhà', en: 'they may be two people of one household as well' },
  namesake: { vi: 'cũng có thể là hai người thân trùng tên', en: 'they may be relatives of one name as well' },
};
const TO_SPEAK_OF = -1;

const relativesInWords = (levels: readonly Weighed[], language: Language): readonly string[] =>
  levels
    .filter(({ comparison, bits }) => comparison === 'relatives' && bits < TO_SPEAK_OF)
    .map(({ level }) => RELATIVES[level]?.[language] ?? level);

/** Levels at which two rows say one and the same, as far as either says anything. */
const AGREEING = ['equal', 'exact', 'spelling', 'day', 'digits', 'month', 'year', 'now'];

const SIDES: readonly (readonly [Bilingual, (level: Weighed) => boolean])[] = [
  [{ vi: 'khớp', en: 'agreeing' }, ({ level }) => AGREEING.includes(level)],
  [{ vi: 'gần khớp', en: 'nearly agreeing' }, ({ level, bits }) => !AGREEING.includes(level) && bits > 0],
  [{ vi: 'lệch', en: 'differing' }, ({ level, bits }) => !AGREEING.includes(level) && bits < 0],
];

/** "khớp: họ tên, chi bộ; gần khớp: ngày sinh (đảo ngày và tháng); lệch: số thẻ đảng viên": what speaks for a pair and what against it, the weightiest first. */
export function forAndAgainst(levels: readonly Weighed[], language: Language): string {
  const fields = levels.filter(({ comparison }) => comparison !== 'relatives').toSorted((a, b) => Math.abs(b.bits) - Math.abs(a.bits));
  const named = ({ comparison, level }: Weighed) => {
    const words = comparisonInWords(comparison, language);
    return AGREEING.includes(level) || level === 'different' ? words : `${words} (${levelInWords(comparison, level, language)})`;
  };
  const sides = SIDES.flatMap(([title, isOnIt]) => {
    const some = fields.filter(isOnIt);
    return some.length === 0 ? [] : [`${title[language]}: ${some.map(named).join(', ')}`];
  });
  return [...sides, ...relativesInWords(levels, language)].join('; ');
}
