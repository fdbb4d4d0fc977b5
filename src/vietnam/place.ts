import provinces from './data/provinces.json' with { type: 'json' };
import { plainKey } from './fold.ts';

const PREFIX =
  /^(?:(?:xa|phuong|thi tran|huyen|quan|thi xa|thanh pho|tinh|dac khu)[\s.:]+|(?:tp|tx|tt|t\.p|t\.x|t\.t|x|p|h|q|t)(?:\.\s*|\s+)|(?:tp)(?=[a-z]))/;
const PARTS = /\s*[,;\n–—>|-]\s*|(?<!\bthi)\s+(?=(?:xa|huyen|thi tran|thi xa|thanh pho|tinh)\s)/;
const SHORT: ReadonlyMap<string, string> = new Map([
  ['hcm', 'ho chi minh'],
  ['hcmc', 'ho chi minh'],
  ['sai gon', 'ho chi minh'],
  ['tt hue', 'thua thien hue'],
  ['hn', 'ha noi'],
]);

function partKey(part: string): string {
  const whole = SHORT.get(part.replace(/\./g, ' ').trim());
  if (whole !== undefined) return whole;
  const bare = part.replace(PREFIX, '').replace(/[.]+$/, '').trim();
  const name = bare === '' ? part : bare;
  return SHORT.get(name) ?? name.replace(/^0+(?=\d)/, '');
}

/**
 * A place's plain key without the kinds of its units: "hai nam, hai hau, nam dinh". The country is dropped; a part said
 * twice (as by columns for the province and for the whole address) stays where it stands last.
 */
export function placeKey(text: string): string {
  const parts = plainKey(text)
    .replace(/[^\p{L}\p{M}\d\s,;.'>|–—-]/gu, ' ')
    .split(PARTS)
    .map((part) => partKey(part.trim().replace(/\s+/g, ' ')))
    .filter((part) => part !== '' && part !== 'viet nam');
  return parts.filter((part, at) => parts.lastIndexOf(part) === at).join(', ');
}

const PROVINCES: ReadonlySet<string> = new Set(Object.values(provinces).map(placeKey));

/** Whether a text names a province: Hà Nam and Hồ Chí Minh look like names of people. */
export const isProvince = (text: string): boolean => PROVINCES.has(placeKey(text));
