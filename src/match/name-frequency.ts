import shares from './name-shares.json' with { type: 'json' };

/** How common a value is among people, 0 to 1. */
export type Frequency = (value: string) => number;

/** People whose names the published shares stand for when they are blended with the lists' own. */
const PRIOR_PEOPLE = 1000;

/** No name says more than this: relatives and neighbours are not drawn at random. */
const RAREST = 1e-5;

/** Share of a syllable that the published table does not name. */
const UNLISTED = { surname: 0.002, middle: 0.001, given: 0.0015 };

/** Two-syllable names are few: 1 to 2.5 in a hundred. */
const WITHOUT_MIDDLE = 0.03;

/** A syllable's place in a name. */
export type Part = 'surname' | 'middle' | 'given';

/** Splits a name where it usually is split: first syllable, last syllable, and what stands between. */
export const partsOf = (name: string): { readonly surname: string; readonly middle: readonly string[]; readonly given: string } => {
  const syllables = name.split(' ');
  return { surname: syllables[0] ?? '', middle: syllables.slice(1, -1), given: syllables.at(-1) ?? '' };
};

/** The share of people with a syllable in a place: the published share, corrected by what the lists say. */
export function syllableShare(part: Part, others: (syllable: string) => number, people: number): Frequency {
  const published: Readonly<Record<string, number>> = shares[part];
  return (syllable) => (others(syllable) + (published[syllable] ?? UNLISTED[part]) * PRIOR_PEOPLE) / (people + PRIOR_PEOPLE);
}

/** The share of people with a whole name, were its parts chosen apart from each other. */
export function nameShare(surname: Frequency, middle: Frequency, given: Frequency): Frequency {
  return (name) => {
    const parts = partsOf(name);
    const between = parts.middle.length > 0 ? parts.middle.reduce((product, syllable) => product * middle(syllable), 1) : WITHOUT_MIDDLE;
    return Math.max(RAREST, surname(parts.surname) * between * given(parts.given));
  };
}
