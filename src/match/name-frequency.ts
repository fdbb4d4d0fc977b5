import { type Columns, codesOf } from './columns.ts';
import { othersOfMany, type Sides } from './counts.ts';
import shares from './name-shares.json' with { type: 'json' };
import { countOf, type Words, wordAt } from './words.ts';

/** People whose names the published shares stand for when they are blended with the lists' own. */
const PRIOR_PEOPLE = 1000;

/** No name says more than this: relatives and neighbours are not drawn at random. */
const RAREST = 1e-5;

/** Share of a syllable that the published table does not name. */
const UNLISTED = { surname: 0.002, middle: 0.001, given: 0.0015 };

/** Two-syllable names are few: 1 to 2.5 in a hundred. */
const WITHOUT_MIDDLE = 0.03;

type Part = 'surname' | 'middle' | 'given';

/** Where a name of so many syllables is usually cut: first syllable, last syllable, and what stands between. */
const CUTS: Readonly<Record<Part, { readonly from: (count: number) => number; readonly to: (count: number) => number }>> = {
  surname: { from: () => 0, to: () => 1 },
  middle: { from: () => 1, to: (count) => count - 1 },
  given: { from: (count) => count - 1, to: (count) => count },
};

/** A column of names, by row and by syllable; a syllable's number is the same in both columns. */
interface Names {
  readonly codes: Int32Array;
  readonly words: Words;
  readonly numbers: Int32Array;
}

/** How common names and their parts are among people, 0 to 1. */
export interface NameFrequencies {
  /** Of a name, by its code, were its parts chosen apart from each other. */
  whole(column: 'nameExact' | 'namePlain'): (code: number) => number;
  part(part: 'surname' | 'given'): (syllable: string) => number;
}

/** Reads how common names are from the rows and from the published shares. */
export function nameFrequencies(columns: Columns, sides: Sides): NameFrequencies {
  const known = new Map<string, number>();
  const numberOf = (syllable: string) => {
    const number = known.get(syllable) ?? known.size;
    known.set(syllable, number);
    return number;
  };
  const names = (['nameExact', 'namePlain'] as const).map((name): Names => {
    const column = columns.of(name);
    return { codes: codesOf(columns, column), words: column.words(), numbers: Int32Array.from(column.words().texts, numberOf) };
  });
  const share = (part: Part) => {
    const others = othersOfMany(known.size, eachSyllable(names, part), sides);
    return (syllable: string) => syllableShare(part, syllable, others[known.get(syllable) ?? -1] ?? 0, sides.people);
  };
  const of = { surname: share('surname'), middle: share('middle'), given: share('given') };
  return { part: (part) => of[part], whole: (column) => nameShare(columns.of(column).words(), of) };
}

/** Hands out the syllables in a part of a row's name, with marks and without. */
const eachSyllable = (names: readonly Names[], part: Part) => (row: number, see: (syllable: number) => void) => {
  for (const { codes, words, numbers } of names) {
    const name = codes[row] as number;
    const to = CUTS[part].to(countOf(words, name));
    for (let at = CUTS[part].from(countOf(words, name)); at < to; at += 1) see(numbers[wordAt(words, name, at)] as number);
  }
};

/** The share of people with a syllable in a part of their names: the published share, corrected by what the lists say. */
function syllableShare(part: Part, syllable: string, others: number, people: number): number {
  const published: Readonly<Record<string, number>> = shares[part];
  return (others + (published[syllable] ?? UNLISTED[part]) * PRIOR_PEOPLE) / (people + PRIOR_PEOPLE);
}

/** The share of people with a whole name. */
function nameShare(words: Words, of: Readonly<Record<Part, (syllable: string) => number>>): (name: number) => number {
  const byWord = (part: Part) => Float64Array.from(words.texts, of[part]);
  const [surname, middle, given] = [byWord('surname'), byWord('middle'), byWord('given')];
  return (name) => {
    const count = countOf(words, name);
    let between = count > 2 ? 1 : WITHOUT_MIDDLE;
    for (let at = 1; at < count - 1; at += 1) between *= middle[wordAt(words, name, at)] as number;
    const [first, last] = [surname[wordAt(words, name, 0)] as number, given[wordAt(words, name, -1)] as number];
    return Math.max(RAREST, first * between * last);
  };
}
