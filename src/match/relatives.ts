/** People who resemble somebody by birth, and how the rows of the two compare. */
export interface Relative {
  readonly id: string;
  /** The share of people who have such a relative in the same sources: high rather than low, for a wrong merge costs more than a look. */
  readonly share: number;
  /** Chances of reaching the levels that such a pair reaches more seldom, or more often, than one person's two rows; as those do where nothing is said. */
  readonly chances: Readonly<Record<string, Readonly<Record<string, number>>>>;
}

/** Numbers of two people issued at one counter on one day; numbers otherwise of two people. */
const NEIGHBOURS = { equal: 0.003, 'one-digit': 0.3, transposed: 0.005, different: 0.69 };
const STRANGERS = { equal: 0.003, 'one-digit': 0.003, transposed: 0.001, 'zeros-lost': 0.001, different: 0.99 };

/**
 * Two people who agree on more than chance would have it: a pair of rows must be likelier one person than each of these.
 * Born on one day in one house, numbered one after the other, named Thành and Thanh; or of one name in one house, a
 * generation apart, so that only a birth date, a number or the day of admission tells them from each other; or husband and
 * wife, brothers and sisters, who share house, hometown and chi bộ.
 */
export const RELATIVES: readonly Relative[] = [
  {
    id: 'twin',
    share: 0.005,
    chances: {
      name: {
        exact: 0.002,
        spelling: 0.001,
        abbreviated: 0.003,
        unmarked: 0.02,
        marks: 0.05,
        'one-letter': 0.05,
        'middle-dropped': 0.001,
        swapped: 0.001,
        'two-letters': 0.05,
        'some-letters': 0.1,
        'swapped-letters': 0.001,
        alias: 0.002,
        part: 0.001,
        'part-swapped': 0.0005,
        'given-dropped': 0.001,
        'given-alone': 0.001,
        'surname-alone': 0.68,
        different: 0.03,
      },
      personal: NEIGHBOURS,
      cmnd: NEIGHBOURS,
      card: { ...STRANGERS, 'one-digit': 0.1, different: 0.89 },
      dossier: { ...STRANGERS, 'one-digit': 0.1, different: 0.89 },
      other: { ...STRANGERS, 'one-digit': 0.1, different: 0.89 },
      gender: { equal: 0.7, different: 0.3 },
      branch: { equal: 0.6, different: 0.4 },
      admission: { equal: 0.15, different: 0.85 },
    },
  },
  {
    id: 'namesake',
    share: 0.002,
    chances: {
      birth: {
        day: 0.0005,
        digits: 0.0005,
        month: 0.002,
        year: 0.004,
        swapped: 0.0005,
        'one-digit': 0.002,
        transposed: 0.001,
        corrected: 0.002,
        'same-year': 0.004,
        'same-year-digits': 0.004,
        'year-one-digit': 0.08,
        'other-year': 0.91,
        different: 0.98,
      },
      personal: STRANGERS,
      cmnd: STRANGERS,
      card: STRANGERS,
      dossier: STRANGERS,
      other: STRANGERS,
      admission: { equal: 0.003, different: 0.997 },
    },
  },
  {
    id: 'household',
    share: 0.2,
    chances: {
      name: {
        exact: 0.0005,
        spelling: 0.0002,
        abbreviated: 0.002,
        unmarked: 0.0005,
        marks: 0.003,
        'one-letter': 0.003,
        'middle-dropped': 0.0005,
        swapped: 0.0003,
        'two-letters': 0.01,
        'some-letters': 0.015,
        'swapped-letters': 0.0005,
        alias: 0.0005,
        part: 0.0005,
        'part-swapped': 0.0005,
        'given-dropped': 0.001,
        'given-alone': 0.01,
        'surname-alone': 0.65,
        different: 0.3,
      },
      birth: {
        day: 0.0002,
        digits: 0.0002,
        month: 0.003,
        year: 0.03,
        swapped: 0.0002,
        'one-digit': 0.003,
        transposed: 0.001,
        corrected: 0.001,
        'same-year': 0.02,
        'same-year-digits': 0.01,
        'year-one-digit': 0.25,
        'other-year': 0.7,
        different: 0.95,
      },
      personal: STRANGERS,
      cmnd: STRANGERS,
      card: STRANGERS,
      dossier: STRANGERS,
      other: STRANGERS,
      gender: { equal: 0.5, different: 0.5 },
      branch: { equal: 0.7, different: 0.3 },
      admission: { equal: 0.01, different: 0.99 },
    },
  },
];
