import type { Branch } from '../../organizations/branch.ts';
import type { Committee } from '../../organizations/committee.ts';
import { slugOf } from '../../organizations/slug.ts';
import type { Random } from '../../random.ts';
import type { Style } from '../style.ts';
import { type Arrangement, chooseStyle, type Format, type Kind, OPENINGS, type Opening } from './choose-style.ts';

/** A file in which the lists of one chi bộ or several come. */
export interface Delivery {
  readonly path: string;
  readonly arrangement: Arrangement;
  readonly format: Format;
  readonly branches: readonly Branch[];
  readonly style: Style;
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
  const style = chooseStyle(random, kind, branches);
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
