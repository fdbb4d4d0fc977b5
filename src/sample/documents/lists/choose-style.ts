import { AS_OF } from '../../limits.ts';
import type { Branch } from '../../organizations/branch.ts';
import type { Random } from '../../random.ts';
import type { Carried, ColumnSetName, DayHabit, Dress, NameHabit, Script, Style } from '../style.ts';
import { carriedBy } from './column-sets.ts';

export type Arrangement = 'one' | 'sheets' | 'sections' | 'column';
export type Format = 'xlsx' | 'csv-semicolon' | 'csv-comma' | 'csv-unicode';

/** What a file of lists is made of. */
export interface Kind {
  readonly arrangement: Arrangement;
  readonly format: Format;
}

const COLUMN_SETS: readonly ColumnSetName[] = [
  ...(['plain', 'plain', 'by-sex', 'by-sex', 'split-names', 'shuffled', 'stacked-dates'] as const),
  ...(['stacked-person', 'marks', 'coded', 'brief'] as const),
];
const NAMES: readonly NameHabit[] = [
  'plain',
  'plain',
  'capitals',
  'capitals',
  'honorifics',
  'decomposed',
  'eth',
  'stray-blanks',
  'newer-tones',
];
const DAYS: readonly DayHabit[] = ['slashed', 'slashed', 'short', 'dotted', 'dashed', 'iso', 'cells', 'cells'];
const DRESSES: readonly Dress[] = ['bare', 'titled', 'letterhead', 'letterhead'];
const LIST_DAYS = [AS_OF, '2024-02-16', '2024-02-17'];
const IN_LEGACY_FONT = 0.06;
const MONTH_FIRST = 0.04;
const NUMBER_CELLS = 0.05;
/** Lists of one chi bộ that are kept in the book of the official form. */
const ON_THE_FORM = 0.08;
/** With fewer people a column has too few days to tell that month and day changed places. */
const ENOUGH_DAYS = 20;

/** How the first lists of an area come, so that a small one has some of each. The very first has room for everything. */
export interface Opening extends Kind {
  readonly columns: ColumnSetName;
  readonly dress: Dress;
  readonly script: Script;
}

export const OPENINGS: readonly Opening[] = [
  { arrangement: 'one', format: 'xlsx', columns: 'plain', dress: 'letterhead', script: 'unicode' },
  { arrangement: 'sections', format: 'xlsx', columns: 'by-sex', dress: 'letterhead', script: 'unicode' },
  { arrangement: 'one', format: 'xlsx', columns: 'split-names', dress: 'titled', script: 'tcvn3' },
  { arrangement: 'column', format: 'csv-semicolon', columns: 'shuffled', dress: 'bare', script: 'unicode' },
  { arrangement: 'sheets', format: 'xlsx', columns: 'stacked-dates', dress: 'titled', script: 'unicode' },
  { arrangement: 'one', format: 'xlsx', columns: 'by-sex', dress: 'letterhead', script: 'vni' },
];

function scriptOf(random: Random, { format }: Kind): Script {
  if (format !== 'xlsx' || !random.chance(IN_LEGACY_FONT)) return 'unicode';
  return random.pick(['tcvn3', 'vni']);
}

function daysOf(random: Random, { format }: Kind, people: number): DayHabit {
  if (format === 'xlsx' && people >= ENOUGH_DAYS && random.chance(MONTH_FIRST)) return 'month-first';
  const habit = random.pick(DAYS);
  return format !== 'xlsx' && habit === 'cells' ? 'slashed' : habit;
}

/** What a list has room for beside its columns. */
function roomOf({ arrangement, format }: Kind, dress: Dress): readonly Carried[] {
  const isOne = arrangement === 'one' && format === 'xlsx';
  return [
    ...(format === 'xlsx' ? (['workbook'] as const) : []),
    ...(isOne ? (['contacts'] as const) : []),
    ...(dress === 'letterhead' && arrangement !== 'sections' && arrangement !== 'column' ? (['total'] as const) : []),
  ];
}

/** How a hand writes the lists that come in one file. */
export function chooseStyle(random: Random, kind: Kind | Opening, branches: readonly Branch[]): Style {
  const opening = 'columns' in kind ? kind : undefined;
  const isForm = kind.format === 'xlsx' && kind.arrangement === 'one' && random.chance(ON_THE_FORM);
  const columns = opening?.columns ?? (isForm ? 'form-7' : random.pick(COLUMN_SETS));
  const script = opening?.script ?? (isForm ? 'unicode' : scriptOf(random, kind));
  const dress = opening?.dress ?? (kind.arrangement === 'column' || kind.format !== 'xlsx' ? 'bare' : random.pick(DRESSES));
  return {
    columns,
    voice: random.between(0, 59),
    // a font of old machines has no tones on capitals, and its keyboard no other slips
    names: script === 'unicode' ? random.pick(NAMES) : 'plain',
    days: daysOf(random, kind, Math.min(...branches.map(({ size }) => size))),
    script,
    hasNumberCells: kind.format === 'xlsx' && random.chance(NUMBER_CELLS),
    dress,
    // a list without a title tells no day of its own
    day: dress === 'bare' || opening ? AS_OF : random.pick(LIST_DAYS),
    carries: new Set([...carriedBy(columns), ...roomOf(kind, dress)]),
  };
}
