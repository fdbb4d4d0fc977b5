import type { BlockingKey, Comparison, KeyColumn } from './ladder.ts';

/**
 * Rows are compared when they agree on all keys of one of these, so that no single typing error hides a pair; told apart
 * by what they rest on. A key that a row does not have keeps it out of that block only.
 */
export const BLOCKING_ON = {
  number: [['personal'], ['cmnd'], ['card'], ['dossier'], ['other']],
  birth: [
    ['birthDay', 'given'],
    ['birthDay', 'allButLast namePlain'],
    ['birthDay', 'unordered initials'],
    ['unordered birthDigits', 'given'],
    ['birthYear', 'surname', 'given'],
    ['birthYear', 'initials', 'given'],
    // What is left of a name in which one word was mistyped.
    ['birthYear', 'allButLast namePlain'],
    ['birthYear', 'allButFirst namePlain'],
  ],
  name: [['namePlain']],
  branch: [
    ['branch', 'surname', 'given'],
    ['branch', 'allButLast namePlain'],
    ['branch', 'allButFirst namePlain'],
  ],
  admission: [
    ['admission', 'allButLast namePlain'],
    ['admission', 'allButFirst namePlain'],
  ],
  hometown: [['hometown', 'allButFirst namePlain']],
  residence: [
    ['residence', 'given'],
    // Half an address was mistyped, and half a name, which may stand in either order.
    ['start residence', 'birthYear'],
    ['end residence', 'birthDay'],
    ['start residence', 'least namePlain'],
    ['start residence', 'greatest namePlain'],
    ['end residence', 'least namePlain'],
    ['end residence', 'greatest namePlain'],
    ['start residence', 'unordered initials'],
    ['end residence', 'unordered initials'],
  ],
} as const satisfies Readonly<Record<string, readonly (readonly BlockingKey[])[]>>;

export const BLOCKING: readonly (readonly BlockingKey[])[] = Object.values(BLOCKING_ON).flat();

/** A block that is too large is split by these in turn; a row that does not say stays with all. */
export const REFINERS: readonly KeyColumn[] = [
  'birthYear',
  'gender',
  'branch',
  'hometown',
  'residence',
  'namePlain',
  'initials',
  'birthDay',
];

/** A number that was re-made or mistyped is not rare, so disagreement speaks softly. */
const personal: Comparison = {
  id: 'personal',
  needs: ['personal'],
  levels: [
    { id: 'equal', when: ['equal personal'], m: 0.9, u: { of: ['personal'], times: 1 } },
    { id: 'one-digit', when: ['oneDigitOff personal'], m: 0.03, u: 2e-6 },
    { id: 'transposed', when: ['transposed personal'], m: 0.02, u: 1e-6 },
    { id: 'different', when: [], m: 0.05, u: 1 },
  ],
};

const cmnd: Comparison = {
  id: 'cmnd',
  needs: ['cmnd'],
  levels: [
    { id: 'equal', when: ['equal cmnd'], m: 0.9, u: { of: ['cmnd'], times: 1 } },
    // Brothers and sisters went to the counter together: neighbouring numbers are common.
    { id: 'one-digit', when: ['oneDigitOff cmnd'], m: 0.03, u: 1e-4 },
    { id: 'transposed', when: ['transposed cmnd'], m: 0.02, u: 2e-5 },
    { id: 'different', when: [], m: 0.05, u: 1 },
  ],
};

const card: Comparison = {
  id: 'card',
  needs: ['card'],
  levels: [
    { id: 'equal', when: ['equal card'], m: 0.9, u: { of: ['card'], times: 1 } },
    { id: 'transposed', when: ['transposed card'], m: 0.02, u: 1e-4 },
    // Cards of one ceremony are numbered in a row.
    { id: 'one-digit', when: ['oneDigitOff card'], m: 0.03, u: 5e-3 },
    { id: 'different', when: [], m: 0.05, u: 1 },
  ],
};

const dossier: Comparison = {
  id: 'dossier',
  needs: ['dossier'],
  levels: [
    { id: 'equal', when: ['equal dossier'], m: 0.85, u: { of: ['dossier'], times: 1 } },
    { id: 'zeros-lost', when: ['zerosLost dossier'], m: 0.03, u: 1e-3 },
    { id: 'transposed', when: ['transposed dossier'], m: 0.01, u: 1e-3 },
    // Dossiers of one class are numbered in a row.
    { id: 'one-digit', when: ['oneDigitOff dossier'], m: 0.02, u: 1e-2 },
    { id: 'different', when: [], m: 0.09, u: 1 },
  ],
};

/** Any other number: two offices may number differently, so disagreement says next to nothing. */
const other: Comparison = {
  id: 'other',
  needs: ['other'],
  levels: [
    { id: 'equal', when: ['equal other'], m: 0.6, u: { of: ['other'], times: 1 } },
    { id: 'zeros-lost', when: ['zerosLost other'], m: 0.02, u: 1e-3 },
    { id: 'transposed', when: ['transposed other'], m: 0.02, u: 1e-4 },
    { id: 'one-digit', when: ['oneDigitOff other'], m: 0.03, u: 5e-4 },
    { id: 'different', when: [], m: 0.33, u: 1 },
  ],
};

const name: Comparison = {
  id: 'name',
  needs: ['namePlain'],
  levels: [
    { id: 'exact', when: ['equal nameExact'], m: 0.8, u: { of: ['nameExact'], times: 1 } },
    { id: 'spelling', when: ['equal nameIy'], m: 0.03, u: { of: ['namePlain'], times: 1 } },
    // "Ng. Văn A" fits Nguyễn and Ngô: a few times the namesakes.
    { id: 'abbreviated', when: ['abbreviates namePlain'], m: 0.03, u: { of: ['namePlain'], times: 5 } },
    { id: 'unmarked', when: ['equal namePlain', 'oneSideUnmarked nameExact'], m: 0.06, u: { of: ['namePlain'], times: 1 } },
    // Hùng and Hưng are two names as well as one slip.
    { id: 'marks', when: ['equal namePlain'], m: 0.03, u: { of: ['namePlain'], times: 1.5 } },
    { id: 'one-letter', when: ['oneEdit namePlain'], m: 0.03, u: { of: ['namePlain'], times: 3 } },
    {
      id: 'middle-dropped',
      when: ['equal surname', 'equal given', 'middleDropped namePlain'],
      m: 0.02,
      u: { of: ['surname', 'given'], times: 0.1 },
    },
    { id: 'swapped', when: ['swappedSyllables namePlain'], m: 0.002, u: { of: ['namePlain'], times: 1 } },
    { id: 'two-letters', when: ['twoEdits namePlain'], m: 0.006, u: { of: ['namePlain'], times: 20 } },
    { id: 'some-letters', when: ['someEdits namePlain'], m: 0.004, u: 3e-4 },
    { id: 'swapped-letters', when: ['swappedSomeEdits namePlain'], m: 0.001, u: 5e-5 },
    { id: 'alias', when: ['aliasOf namePlain'], m: 0.003, u: { of: ['namePlain'], times: 1 } },
    { id: 'part', when: ['equal given', 'containsSyllables namePlain'], m: 0.003, u: { of: ['given'], times: 0.2 } },
    { id: 'part-swapped', when: ['holdsSyllables namePlain'], m: 0.001, u: { of: ['namePlain'], times: 3 } },
    {
      id: 'given-dropped',
      when: ['equal surname', 'containsSyllables namePlain'],
      m: 0.002,
      u: { of: ['surname'], times: 1, isPartial: true },
    },
    { id: 'given-alone', when: ['equal given'], m: 0.003, u: { of: ['given'], times: 1, isPartial: true } },
    // Relatives, twins among them, share it: not less common than this, however rare.
    { id: 'surname-alone', when: ['equal surname'], m: 0.002, u: 0.1 },
    { id: 'different', when: [], m: 0.003, u: 0.9 },
  ],
};

const birth: Comparison = {
  id: 'birth',
  needs: ['birthYear', 'birthDigits'],
  // What a number tells of birth is compared with what a row says of it; the digits of two numbers are compared as numbers.
  unless: ['eitherSays yearInNumber', 'bothSay personal'],
  levels: [
    { id: 'day', when: ['equal birthDay', 'toTheDay birthDay'], m: 0.88, u: { of: ['birthDay'], times: 1 } },
    // An impossible date, the same on both rows.
    { id: 'digits', when: ['equal birthDigits', 'notToTheDay birthDay'], m: 0.88, u: 6e-5, among: 'digits' },
    { id: 'month', when: ['equal birthMonth', 'notToTheDay birthDay'], m: 0.95, u: 2e-3, among: 'month' },
    { id: 'year', when: ['equal birthYear', 'vagueDay birthDay'], m: 0.95, u: 0.024, among: 'year' },
    { id: 'swapped', when: ['swappedDayMonth birthDigits'], m: 0.015, u: 3e-5 },
    { id: 'one-digit', when: ['oneDigitOff birthDigits'], m: 0.03, u: 1e-3 },
    { id: 'transposed', when: ['transposed birthDigits'], m: 0.005, u: 2e-4 },
    { id: 'corrected', when: ['yearCorrected birthDigits'], m: 0.005, u: 4e-4 },
    { id: 'same-year', when: ['equal birthYear'], m: 0.025, u: 0.024 },
    { id: 'same-year-digits', when: ['sameYearDigits birthDigits'], m: 0.025, u: 0.024 },
    { id: 'year-one-digit', when: ['oneDigitOff birthYear', 'vagueDay birthDay'], m: 0.03, u: 0.2, among: 'year' },
    { id: 'other-year', when: ['vagueDay birthDay'], m: 0.02, u: 0.78, among: 'year' },
    { id: 'different', when: [], m: 0.02, u: 0.95 },
  ],
};

const gender: Comparison = {
  id: 'gender',
  needs: ['gender'],
  unless: ['eitherSays genderInNumber', 'bothSay personal'],
  levels: [
    // The name tells the sex already, so agreement adds little.
    { id: 'equal', when: ['equal gender'], m: 0.99, u: 0.8 },
    { id: 'different', when: [], m: 0.01, u: 0.2 },
  ],
};

/** Provinces, districts and communes were merged in 2025: a place changes its wording without changing. */
const hometown: Comparison = {
  id: 'hometown',
  needs: ['hometown'],
  levels: [
    { id: 'equal', when: ['equal hometown'], m: 0.5, u: { of: ['hometown'], times: 1 } },
    { id: 'now', when: ['equal hometownNow'], m: 0.06, u: { of: ['hometownNow'], times: 1 } },
    { id: 'perhaps-now', when: ['sharesPlace hometownNow'], m: 0.02, u: { of: ['hometownNow'], times: 2 } },
    { id: 'contained', when: ['containsSyllables hometown'], m: 0.14, u: { of: ['hometown'], times: 3 } },
    { id: 'one-letter', when: ['oneEdit hometown'], m: 0.03, u: { of: ['hometown'], times: 2 } },
    { id: 'most', when: ['sharesMostSyllables hometown'], m: 0.05, u: 0.05 },
    { id: 'different', when: [], m: 0.2, u: 0.9 },
  ],
};

/** Where people live: they move, and addresses are written as anybody likes. */
const residence: Comparison = {
  id: 'residence',
  needs: ['residence'],
  levels: [
    { id: 'equal', when: ['equal residence'], m: 0.5, u: { of: ['residence'], times: 1 } },
    { id: 'now', when: ['equal residenceNow'], m: 0.06, u: { of: ['residenceNow'], times: 1 } },
    { id: 'perhaps-now', when: ['sharesPlace residenceNow'], m: 0.02, u: { of: ['residenceNow'], times: 2 } },
    // A commune is within many an address.
    { id: 'contained', when: ['containsSyllables residence'], m: 0.1, u: { of: ['residence'], times: 60 } },
    { id: 'contained-now', when: ['containsSyllables residenceNow'], m: 0.02, u: { of: ['residenceNow'], times: 60 } },
    // Suburb and house name in each other's columns.
    { id: 'reordered', when: ['swappedSyllables residence'], m: 0.01, u: { of: ['residence'], times: 3 } },
    // Houses of one village differ by a digit, and those of a city by a street: how often, the run's own addresses tell.
    { id: 'some-letters', when: ['mistyped residence'], m: 0.1, u: 0.01, isCounted: true },
    { id: 'most', when: ['sharesMostSyllables residence'], m: 0.04, u: 0.01, isCounted: true },
    { id: 'most-now', when: ['sharesMostSyllables residenceNow'], m: 0.01, u: 0.01, isCounted: true },
    { id: 'different', when: [], m: 0.15, u: 0.9 },
  ],
};

const branch: Comparison = {
  id: 'branch',
  needs: ['branch'],
  levels: [
    { id: 'equal', when: ['equal branch'], m: 0.85, u: { of: ['branch'], times: 1 } },
    // People move, and that is what the tool looks for.
    { id: 'different', when: [], m: 0.15, u: 0.95 },
  ],
};

const admission: Comparison = {
  id: 'admission',
  needs: ['admission'],
  levels: [
    // Whole classes are admitted on one day.
    { id: 'equal', when: ['equal admission'], m: 0.85, u: { of: ['admission'], times: 1 } },
    { id: 'different', when: [], m: 0.15, u: 0.97 },
  ],
};

/** The ladders, in the order an explanation gives them. */
// biome-ignore format: one line is easier to hold against the ladders above
export const COMPARISONS: readonly Comparison[] = [name, birth, personal, cmnd, card, dossier, other, gender, hometown, residence, branch, admission];
