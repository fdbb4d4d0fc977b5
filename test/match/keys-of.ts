import { type Columns, columnsOf } from '../../src/match/columns.ts';
import { comparerOf, levelAt, type Rungs, rungsOf } from '../../src/match/compare.ts';
import type { KeyColumn } from '../../src/match/ladder.ts';
import { COMPARISONS } from '../../src/match/model.ts';
import { populationOf } from '../../src/match/population.ts';
import { oddsAt } from '../../src/match/settings.ts';
import type { Keys, Node } from '../../src/model/match.ts';

/** What a test says of a row; everything else is unknown. `birth` is an ISO date of any precision. */
export interface Told extends Partial<Omit<Keys, 'nameExact'>> {
  readonly name: string;
  readonly birth?: string;
}

const withoutMarks = (text: string) => text.replaceAll('đ', 'd').normalize('NFD').replace(/\p{M}/gu, '');

/** Keys by the plainest means: lower case, marks stripped, nothing repaired. */
export function keysOf({ name, birth, ...rest }: Told): Keys {
  const nameExact = name.toLowerCase().normalize('NFC');
  const syllables = withoutMarks(nameExact).split(' ');
  return {
    nameExact,
    nameIy: nameExact,
    namePlain: syllables.join(' '),
    surname: syllables[0] ?? '',
    given: syllables.at(-1) ?? '',
    initials: syllables.map((syllable) => syllable[0]).join(''),
    isAbbreviated: name.includes('.'),
    aliases: [],
    birthDay: birth?.length === 10 ? birth : null,
    birthMonth: birth && birth.length >= 7 ? birth.slice(0, 7) : null,
    birthYear: birth?.slice(0, 4) ?? null,
    birthDigits: birth?.length === 10 ? `${birth.slice(8)}${birth.slice(5, 7)}${birth.slice(0, 4)}` : null,
    gender: null,
    yearInNumber: null,
    genderInNumber: null,
    personal: null,
    cmnd: null,
    card: null,
    dossier: null,
    other: null,
    hometown: null,
    hometownNow: null,
    residence: null,
    residenceNow: null,
    branch: null,
    admission: null,
    ...rest,
  };
}

/** Nodes of a run, group by group: `nodesOf({ registry: [...], 'list:0': [...] })`. */
export const nodesOf = (groups: Readonly<Record<string, readonly Told[]>>): readonly Node[] =>
  Object.entries(groups)
    .flatMap(([group, rows]) => rows.map((told) => ({ group, keys: keysOf(told) })))
    .map((node, index) => ({ ...node, index }));

/** Columns of a run told so, in the order told. */
export const columnsOfTold = (groups: Readonly<Record<string, readonly Told[]>>): Columns => columnsOf(nodesOf(groups));

/** How common a value of these rows is taken to be, 0 to 1. */
export function frequencyOf(columns: Columns, column: KeyColumn, value: string): number {
  const code = columns.of(column).texts.indexOf(value);
  return oddsAt(populationOf(columns, comparerOf(columns, []).compare).shares(column).byCode[code] ?? Number.NaN);
}

/** The rungs of two rows. */
function rungsBetween(a: Keys, b: Keys): Rungs {
  const columns = columnsOf([a, b].map((keys, index) => ({ index, group: `list:${index}`, keys })));
  return rungsOf(comparerOf(columns, []).compare(0, 1));
}

/** The name of the level that two rows reach. */
export const levelBetween = (comparison: string, a: Keys, b: Keys): string =>
  levelAt(
    rungsBetween(a, b),
    COMPARISONS.findIndex(({ id }) => id === comparison),
  );
