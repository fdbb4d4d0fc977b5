import { plainKey } from './fold.ts';

/** Months of a year without activity; `year` is null where the text does not say which. */
export interface Absence {
  readonly months: number;
  readonly year: number | null;
}

const YEAR = /(?:\bnam )?\b((?:19|20)\d{2})\b/;
/** "Tháng 3, 4, 5", "T3-T5", "từ tháng 3 đến tháng 7": which months they were, not how many. */
const NAMED = /^(?:vang |nghi |cac |tu )*(?:thang|th|t) ?\d/;
const SPAN = /(\d{1,2}) ?(?:-|den) ?(?:thang |th |t)?(\d{1,2})/g;
const MONTHS_OF_YEAR = 12;

const isMonth = (number: number) => number >= 1 && number <= MONTHS_OF_YEAR;

/** How many months are named; null where one of them is no month. */
function namedMonths(plain: string): number | null {
  const spans = [...plain.matchAll(SPAN)].map((span) => [Number(span[1]), Number(span[2])] as const);
  const single = plain.replace(SPAN, ' ').match(/\d+/g) ?? [];
  const named = [
    ...single.map(Number),
    ...spans.flatMap(([from, to]) => Array.from({ length: Math.max(to - from + 1, 0) }, (_, at) => from + at)),
  ];
  return named.every(isMonth) && spans.every(([from, to]) => from <= to) ? new Set(named).size : null;
}

/**
 * How many months of a year somebody took no part: 4, "5 tháng", "5/12", "4 tháng (2023)", "T3, T4, T5". null where no such
 * number can be read: "4/2023" may be a month, and a year has but twelve.
 */
export function parseAbsence(text: string): Absence | null {
  const plain = plainKey(text).replace(/\s+/g, ' ').trim();
  if (/^\d{1,2} ?[/.-] ?\d{4}$/.test(plain)) return null;
  const year = YEAR.exec(plain)?.[1] ?? null;
  const rest = plain
    .replace(YEAR, ' ')
    .replace(/^[\s:;,./()-]+/, '')
    .trim();
  const months = NAMED.test(rest) ? namedMonths(rest) : Number(/\d+/.exec(rest)?.[0] ?? Number.NaN);
  if (months === null || !(months <= MONTHS_OF_YEAR)) return null;
  return { months, year: year === null ? null : Number(year) };
}
