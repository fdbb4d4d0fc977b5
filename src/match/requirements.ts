import { MISSING, type Requirement } from './ladder.ts';

const RECOGNISABLE = [
  'exact',
  'spelling',
  'abbreviated',
  'unmarked',
  'marks',
  'one-letter',
  'middle-dropped',
  'swapped',
  'two-letters',
  'some-letters',
  'swapped-letters',
  'alias',
  'part',
  'part-swapped',
  'given-dropped',
];
const FULL = ['exact', 'spelling', 'unmarked'];
const NEARLY_FULL = [...FULL, 'abbreviated', 'marks', 'one-letter', 'middle-dropped'];
const ONE_NUMBER = ['equal', 'one-digit', 'transposed'];
const NEAR_BIRTH = ['day', 'digits', 'month', 'swapped', 'one-digit', 'transposed'];
const NO_OTHER_BIRTH = [MISSING, ...NEAR_BIRTH, 'year', 'corrected'];
const NOT_ANOTHER = [MISSING, 'equal', 'one-digit', 'transposed'];
const SAME_PLACE = ['equal', 'now', 'contained', 'one-letter'];
/** What is left of an address that is neither the same nor the same but for some letters: one village has many houses. */
const NEAR_ADDRESS = ['perhaps-now', 'contained', 'contained-now', 'most', 'most-now'];
const SAME_ADDRESS = ['equal', 'now', 'reordered', 'some-letters', ...NEAR_ADDRESS];
const DOES_NOT_AGREE = [MISSING, 'different'];
const SAYS_NOTHING_ELSE = [MISSING, 'equal'];

/** A family shares name, house and chi bộ: what is the person's own, the birth or else the day of admission, must not be another. */
const NO_OTHER_PERSON: readonly Requirement[] = [
  { birth: [...NEAR_BIRTH, 'year', 'corrected'] },
  { birth: [MISSING], admission: SAYS_NOTHING_ELSE },
];

const EACH_NUMBER: readonly Requirement[] = [{ personal: ['equal'] }, { cmnd: ['equal'] }, { card: ['equal'] }, { other: ['equal'] }];

/**
 * Rows of two sources are judged the same only on one of these, however high the probability: name and year of birth
 * alone, in two chi bộ, are never more than unsure, and a name that cannot be recognised needs two numbers.
 */
export const SAME_ACROSS: readonly Requirement[] = [
  { name: RECOGNISABLE, personal: ONE_NUMBER },
  { name: RECOGNISABLE, cmnd: ONE_NUMBER },
  { name: RECOGNISABLE, card: ['equal', 'transposed'] },
  { name: RECOGNISABLE, dossier: ['equal', 'zeros-lost'] },
  { name: RECOGNISABLE, other: ['equal', 'zeros-lost', 'one-digit', 'transposed'] },
  { name: RECOGNISABLE, birth: NEAR_BIRTH },
  ...NO_OTHER_PERSON.flatMap((person): readonly Requirement[] => [
    { ...person, name: RECOGNISABLE, branch: ['equal'] },
    { ...person, name: RECOGNISABLE, hometown: ['equal', 'now', 'perhaps-now', 'contained'], branch: SAYS_NOTHING_ELSE },
    { ...person, name: RECOGNISABLE, hometown: SAME_PLACE },
    { ...person, name: RECOGNISABLE, residence: SAME_ADDRESS },
  ]),
  { name: NEARLY_FULL, birth: ['year'], branch: [MISSING] },
  { name: FULL, birth: ['same-year', 'same-year-digits'], branch: [MISSING], hometown: [MISSING] },
  { name: FULL, birth: ['same-year'], branch: ['equal'] },
  // People change their names, and a name may stand in the wrong column: number, birth and address then tell.
  ...EACH_NUMBER.map((number) => ({ ...number, birth: NEAR_BIRTH, residence: SAME_ADDRESS })),
  { other: ONE_NUMBER, birth: NEAR_BIRTH, residence: SAME_ADDRESS, name: ['given-alone', 'surname-alone'] },
  ...EACH_NUMBER.map((number) => ({ ...number, birth: [MISSING], residence: SAME_ADDRESS, name: ['given-alone'] })),
  ...EACH_NUMBER.map((number) => ({ ...number, birth: NEAR_BIRTH, name: ['given-alone'] })),
  { personal: ['equal'], card: ['equal'], birth: NO_OTHER_BIRTH },
  { personal: ['equal'], cmnd: ['equal'], birth: NO_OTHER_BIRTH },
  { cmnd: ['equal'], card: ['equal'], birth: NO_OTHER_BIRTH },
  { name: FULL, birth: NO_OTHER_BIRTH, admission: ['equal'], gender: SAYS_NOTHING_ELSE },
];

const nothingContradicts = { personal: NOT_ANOTHER, cmnd: NOT_ANOTHER, card: NOT_ANOTHER, gender: SAYS_NOTHING_ELSE } satisfies Requirement;

/** Two rows of one list, or of the registry, are one person only on stricter grounds: a twin or a namesake is likelier than a double. */
export const SAME_WITHIN: readonly Requirement[] = [
  { name: RECOGNISABLE, birth: NO_OTHER_BIRTH, personal: ['equal'] },
  { name: RECOGNISABLE, birth: NO_OTHER_BIRTH, cmnd: ['equal'], personal: NOT_ANOTHER },
  { name: RECOGNISABLE, birth: NO_OTHER_BIRTH, card: ['equal'], personal: NOT_ANOTHER, cmnd: NOT_ANOTHER },
  { ...nothingContradicts, name: FULL, birth: ['day'] },
  // Another number than those that offices give to one person: it needs the birth, or the house, beside it.
  { ...nothingContradicts, name: RECOGNISABLE, birth: [...NEAR_BIRTH, 'corrected'], other: ONE_NUMBER },
  { ...nothingContradicts, name: RECOGNISABLE, birth: [MISSING], other: ONE_NUMBER, residence: SAME_ADDRESS },
  { ...nothingContradicts, name: RECOGNISABLE, birth: [...NEAR_BIRTH, 'corrected'], dossier: ['equal', 'zeros-lost'] },
  // One house holds namesakes of two generations and twins: the name in full, and a birth that was mistyped at most.
  { ...nothingContradicts, name: FULL, birth: NEAR_BIRTH, residence: SAME_ADDRESS },
  // A name in the wrong column, or changed: number, birth and house then tell.
  { ...nothingContradicts, other: ['equal'], birth: NEAR_BIRTH, residence: SAME_ADDRESS, name: ['given-alone', 'surname-alone'] },
];

/** How any two rows of one source must stand to each other that are joined through further rows. */
export const COMPATIBLE_WITHIN: readonly Requirement[] = [
  { name: RECOGNISABLE, birth: NO_OTHER_BIRTH },
  { other: ['equal'], birth: NO_OTHER_BIRTH, residence: SAME_ADDRESS },
  { name: RECOGNISABLE, other: ['equal'], residence: SAME_ADDRESS },
];

const noNumberAgrees = {
  personal: DOES_NOT_AGREE,
  cmnd: DOES_NOT_AGREE,
  card: DOES_NOT_AGREE,
  dossier: DOES_NOT_AGREE,
  other: DOES_NOT_AGREE,
} satisfies Requirement;

const UNRECOGNISABLE = ['given-alone', 'surname-alone', 'different'];
const ANOTHER_BIRTH = ['different', 'other-year'];

/**
 * Never worth showing to anybody, where no number agrees: a namesake born at another time, unless chi bộ, address or day
 * of admission is the same; somebody of another name born on one day, a twin it may be, unless the address agrees; and
 * somebody of another name and birth, one of the family, who shares all else.
 */
export const NAMESAKES: readonly Requirement[] = [
  {
    ...noNumberAgrees,
    birth: ANOTHER_BIRTH,
    branch: DOES_NOT_AGREE,
    residence: [...DOES_NOT_AGREE, ...NEAR_ADDRESS],
    admission: DOES_NOT_AGREE,
  },
  { ...noNumberAgrees, birth: ANOTHER_BIRTH, name: UNRECOGNISABLE },
  { ...noNumberAgrees, name: ['surname-alone', 'different'], residence: DOES_NOT_AGREE },
];

const somebodyElse = {
  name: UNRECOGNISABLE,
  birth: ANOTHER_BIRTH,
  residence: DOES_NOT_AGREE,
} satisfies Requirement;

/** One number alone, against name and birth: a slip of the pen, of which the owner of the number is told, and no candidate. */
export const NUMBER_ALONE: readonly Requirement[] = [
  { ...somebodyElse, cmnd: DOES_NOT_AGREE, card: DOES_NOT_AGREE },
  { ...somebodyElse, personal: DOES_NOT_AGREE, card: DOES_NOT_AGREE },
  { ...somebodyElse, personal: DOES_NOT_AGREE, cmnd: DOES_NOT_AGREE },
];

/** Agreement on a number that is given to one person: who carries it is who it is, unless the rest says otherwise. */
export const NUMBER_AGREES: readonly Requirement[] = [{ personal: ['equal'] }, { cmnd: ['equal'] }, { card: ['equal'] }];

/** Number, name and birth all agree: a pair that only resembles is no rival to it. */
export const CERTAIN: readonly Requirement[] = NUMBER_AGREES.map((number) => ({ ...number, name: FULL, birth: NO_OTHER_BIRTH }));

/** Two rows of one source that were both recognised in a third row are one person if they stand so to each other. */
export const DOUBLE_OF_ONE: readonly Requirement[] = [{ ...nothingContradicts, name: RECOGNISABLE, birth: NO_OTHER_BIRTH }];

/** What a row must share with that third row to be its double. */
export const DOUBLE_BY: readonly Requirement[] = [
  ...NUMBER_AGREES.map((number) => ({ ...number, name: RECOGNISABLE })),
  { name: RECOGNISABLE, birth: NO_OTHER_BIRTH, personal: ['one-digit', 'transposed'] },
  // Twins never share the given name, so a middle name left out, or a mark mistyped, does not make one.
  { name: [...FULL, 'abbreviated', 'marks', 'middle-dropped'], birth: ['day', 'digits'], gender: SAYS_NOTHING_ELSE },
  { name: [...FULL, 'marks'], birth: ['year', 'swapped'], branch: ['equal'], hometown: SAME_PLACE, gender: SAYS_NOTHING_ELSE },
];
