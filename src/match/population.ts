import type { Node } from '../model/match.ts';
import { type Counts, countedSides, countsOf, sideOf } from './counts.ts';
import type { KeyColumn } from './ladder.ts';
import { type Frequency, nameShare, type Part, partsOf, syllableShare } from './name-frequency.ts';
import { type MatchSettings, weightOf } from './settings.ts';

/** What the rows of a run tell about the people they are drawn from; a pair's weight depends on it and on nothing else. */
export interface Population {
  frequency(column: KeyColumn, value: string): number;
  /** Weight of two rows being one person before anything is compared. */
  prior(groupA: string, groupB: string): number;
}

/** A list's own counts weigh as much as documented chances once it has this many people. */
const BASE_PEOPLE = 5000;

/** Chances that two people agree by accident, where the lists do not say otherwise: a day of some 45 years, a number mistyped into another's. */
const BY_ACCIDENT: Partial<Record<KeyColumn, number>> = {
  birthDay: 6e-5,
  personal: 5e-7,
  cmnd: 2e-6,
  card: 2e-6,
  dossier: 1e-4,
  other: 1e-4,
  hometown: 2e-3,
  branch: 0.01,
  admission: 2e-3,
};

/** One in a hundred people is entered twice in one source, two in a hundred on two lists. */
const DOUBLE_WITHIN = 0.01;
const ON_TWO_LISTS = 0.02;

/** Reads the frequencies of values and the sizes of sources from the rows. */
export function populationOf(rows: readonly Node[], settings: MatchSettings): Population {
  return { frequency: frequencies(countedSides(rows)), prior: priors(rows, settings) };
}

function frequencies(sides: readonly (readonly Node[])[]): Population['frequency'] {
  const syllables = (part: Part) =>
    syllableShare(
      part,
      countsOf(sides, (row) => syllablesAt(part, row)),
    );
  const share = { surname: syllables('surname'), middle: syllables('middle'), given: syllables('given') };
  const name = nameShare(share.surname, share.middle, share.given);
  const byColumn = new Map<KeyColumn, Frequency>([
    ['surname', share.surname],
    ['given', share.given],
  ]);
  for (const column of ['nameExact', 'namePlain'] as const) byColumn.set(column, remembered(blend(columnCounts(sides, column), name)));
  for (const [column, chance] of Object.entries(BY_ACCIDENT) as [KeyColumn, number][]) {
    byColumn.set(
      column,
      blend(columnCounts(sides, column), () => chance),
    );
  }
  return (column, value) => byColumn.get(column)?.(value) ?? 1;
}

/** A row's syllables in a place, with their marks and without, each once. */
function syllablesAt(part: Part, { keys }: Node): readonly string[] {
  const [marked, plain] = [partsOf(keys.nameExact)[part], partsOf(keys.namePlain)[part]];
  return [...new Set([marked, plain].flat())];
}

const columnCounts = (sides: readonly (readonly Node[])[], column: KeyColumn) => countsOf(sides, ({ keys }) => [keys[column]]);

/** Other people seen with the value, and the documented chance, each with the weight of the people behind it. */
const blend =
  (counts: Counts, chance: Frequency): Frequency =>
  (value) =>
    (counts.others(value) + chance(value) * BASE_PEOPLE) / (counts.people + BASE_PEOPLE);

function remembered(frequency: Frequency): Frequency {
  const known = new Map<string, number>();
  return (value) => {
    const found = known.get(value);
    if (found !== undefined) return found;
    const share = frequency(value);
    known.set(value, share);
    return share;
  };
}

function priors(rows: readonly Node[], settings: MatchSettings): Population['prior'] {
  const sizes = new Map<string, number>();
  for (const { group } of rows) sizes.set(group, (sizes.get(group) ?? 0) + 1);
  return (a, b) => {
    // Of n1 × n2 pairs about min(n1, n2) are one person: one in max(n1, n2).
    const people = Math.max(settings.population, sizes.get(a) ?? 0, sizes.get(b) ?? 0);
    const share = a === b && a !== 'transfers' ? DOUBLE_WITHIN : sideOf(a) === 'lists' && sideOf(b) === 'lists' ? ON_TWO_LISTS : 1;
    return weightOf(share, people);
  };
}
