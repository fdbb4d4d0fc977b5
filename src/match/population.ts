import { type Columns, codesOf } from './columns.ts';
import { othersByCode, type Sides, sidesOf } from './counts.ts';
import type { KeyColumn } from './ladder.ts';
import { nameFrequencies } from './name-frequency.ts';
import { remembered } from './remembered.ts';
import { weightOf } from './settings.ts';

/** What the rows of a run tell about the people they are drawn from; a pair's weight depends on it and on nothing else. */
export interface Population {
  /** The share of people with each value of a column, as a weight (log2) in millionths of a bit. */
  shares(column: KeyColumn): Shares;
}

/** Shares by code, and where a row has its code. */
export interface Shares {
  readonly at: number;
  readonly byCode: Int32Array;
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
  hometownNow: 2e-3,
  residence: 1e-3,
  residenceNow: 2e-3,
  branch: 0.01,
  admission: 2e-3,
};

/** Reads the frequencies of values from the rows. */
export function populationOf(columns: Columns): Population {
  const frequencyOf = frequencies(columns);
  const shares = remembered((column: KeyColumn): Shares => {
    const [{ at, texts }, frequency] = [columns.of(column), frequencyOf(column)];
    return { at, byCode: Int32Array.from(texts, (_, code) => weightOf(frequency(code), 1)) };
  });
  return { shares };
}

/** The share of people with a value, 0 to 1, by its code. */
type Frequency = (code: number) => number;

function frequencies(columns: Columns): (column: KeyColumn) => Frequency {
  const sides = sidesOf(columns);
  const names = nameFrequencies(columns, sides);
  return (column) => {
    const { texts } = columns.of(column);
    if (column === 'surname' || column === 'given') {
      const share = names.part(column);
      return (code) => share(texts[code] as string);
    }
    if (column === 'nameExact' || column === 'namePlain') return blend(columns, column, sides, names.whole(column));
    const chance = BY_ACCIDENT[column];
    return chance === undefined ? () => 1 : blend(columns, column, sides, () => chance);
  };
}

/** Other people seen with the value, and the documented chance, each with the weight of the people behind it. */
function blend(columns: Columns, column: KeyColumn, sides: Sides, chance: Frequency): Frequency {
  const others = othersByCode(codesOf(columns, columns.of(column)), columns.of(column).texts.length, sides);
  return (code) => ((code > 0 ? (others[code] as number) : 0) + chance(code) * BASE_PEOPLE) / (sides.people + BASE_PEOPLE);
}
