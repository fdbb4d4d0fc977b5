import { AS_OF } from '../../limits.ts';
import type { Branch } from '../../organizations/branch.ts';
import type { Committee } from '../../organizations/committee.ts';
import { slugOf } from '../../organizations/slug.ts';
import type { Random } from '../../random.ts';
import type { Carried, ColumnSetName, DayHabit, Dress, NameHabit, Script, Style } from '../style.ts';
import { carriedBy } from './column-sets.ts';

export type Arrangement = 'one' | 'sheets' | 'sections' | 'column';
export type Format = 'xlsx' | 'csv-semicolon' | 'csv-comma' | 'csv-unicode';

/** A file in which the lists of one chi bộ or several come. */
export interface Delivery {
  readonly path: string;
  readonly arrangement: Arrangement;
  readonly format: Format;
  readonly branches: readonly Branch[];
  readonly style: Style;
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

interface Kind {
  readonly arrangement: Arrangement;
  readonly format: Format;
}

/** How the first lists of an area come, so that a small one has some of each. The very first has room for everything. */
interface Opening extends Kind {
  readonly columns: ColumnSetName;
  readonly dress: Dress;
  readonly script: Script;
}

const OPENINGS: readonly Opening[] = [
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

function styleOf(random: Random, kind: Kind, branches: readonly Branch[], opening: Opening | undefined): Style {
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

const placeOf = ({ name }: Committee) => name.replace(/^Đảng bộ /, '');

/** "xa-hai-nam-chi-bo-xom-5.xlsx", "DS đảng viên chi bộ xóm 5 - xã Hải Nam.xlsx" */
function fileOfBranch({ name, committee }: Branch, random: Random): string {
  if (committee.fullName === committee.name && random.chance(0.2)) return `DS đảng viên ${name} - ${placeOf(committee)}`;
  return `${committee.slug}-${slugOf(name)}`;
}

const NAMES_OF_MANY: Readonly<Record<Exclude<Arrangement, 'one'>, string>> = {
  sheets: 'cac-chi-bo',
  sections: 'tong-hop',
  column: 'danh-sach',
};
const CSV: readonly Format[] = ['csv-semicolon', 'csv-comma', 'csv-unicode'];

function deliver(random: Random, kind: Kind | Opening, branches: readonly Branch[], nth: number): Delivery {
  const [first] = branches;
  if (first === undefined) throw new Error('a delivery without a chi bộ');
  const { committee } = first;
  const stem = kind.arrangement === 'one' ? fileOfBranch(first, random) : `${committee.slug}-${NAMES_OF_MANY[kind.arrangement]}-${nth + 1}`;
  const style = styleOf(random, kind, branches, 'columns' in kind ? kind : undefined);
  for (const branch of branches) branch.style = style;
  const { arrangement, format } = kind;
  return { arrangement, format, path: `${committee.slug}/${stem}.${kind.format === 'xlsx' ? 'xlsx' : 'csv'}`, branches, style };
}

const manyKind = (random: Random): Kind => {
  const arrangement = random.pick<Arrangement>(['sheets', 'sheets', 'sections', 'column']);
  return { arrangement, format: arrangement === 'column' && random.chance(0.7) ? random.pick(CSV) : 'xlsx' };
};

const oneKind = (random: Random): Kind => ({ arrangement: 'one', format: random.chance(0.06) ? random.pick(CSV) : 'xlsx' });

/** Some chi bộ of a committee send their own files, the others come together. `openings` are used up. */
function deliveriesOf(committee: Committee, random: Random, openings: Opening[]): readonly Delivery[] {
  const rest = [...committee.branches];
  const deliveries: Delivery[] = [];
  while (rest.length > 0) {
    const opening = openings.shift();
    const isAlone = opening ? opening.arrangement === 'one' : committee.kind === 'top' || random.chance(0.35);
    const isOne = isAlone || rest.length === 1;
    const taken = rest.splice(0, isOne ? 1 : random.between(2, Math.min(9, rest.length)));
    deliveries.push(deliver(random, opening ?? (isOne ? oneKind(random) : manyKind(random)), taken, deliveries.length));
  }
  return deliveries;
}

/** Says in which files the lists come, and how each is written. */
export function planDeliveries(committees: readonly Committee[], random: Random): readonly Delivery[] {
  const openings = [...OPENINGS];
  return committees.flatMap((committee) => deliveriesOf(committee, random, openings));
}
