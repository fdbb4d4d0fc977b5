import type { Role } from '../../model/source.ts';
import type { Area } from '../area/area.ts';
import type { MemberRow, MoveRow } from '../area/row.ts';
import type { SampleFile } from '../files/sample-file.ts';
import { EXPORTED } from '../limits.ts';
import type { Branch } from '../organizations/branch.ts';
import { slugOf } from '../organizations/slug.ts';
import { mainBook } from './books/main-book.ts';
import { olderBook } from './books/older-book.ts';
import { organizationList } from './books/organization-list.ts';
import { registryExport, registryTable } from './books/registry-export.ts';
import { listFile } from './lists/list-file.ts';
import type { Delivery } from './lists/plan-deliveries.ts';
import type { Style } from './style.ts';

const REGISTRY = 'co-so-du-lieu';
const BRANCHES = 'chi-bo';
const TRANSFERS = 'so-chuyen-sinh-hoat';
const ORGANIZATIONS = 'to-chuc-dang';

/** The paths of a sample's documents, by the flag that takes them. */
export type SampleInputs = Readonly<Record<Role, readonly string[]>>;

/** What to give an audit: the lists as their folder, the rest by name. */
export function inputsOf(files: readonly SampleFile[]): SampleInputs {
  const named = (stem: string) => files.map(({ path }) => path).filter((path) => path.startsWith(stem));
  return {
    registry: named(REGISTRY),
    branches: [BRANCHES],
    transfers: named(TRANSFERS),
    organizations: named(ORGANIZATIONS),
  };
}

const delivered = (branch: Branch, style: Style, ending: string): Delivery => ({
  path: `${branch.committee.slug}/${branch.committee.slug}-${slugOf(branch.name)}${ending}.xlsx`,
  arrangement: 'one',
  format: 'xlsx',
  branches: [branch],
  style,
});

/** The lists that come beside the others: of a chi bộ that no central source knows, and older versions of a list. */
const deliveriesBeside = ({ committees, olderLists }: Area): readonly Delivery[] => [
  ...committees
    .flatMap(({ branches }) => branches)
    .flatMap((branch) => (branch.isUnknown && branch.style ? [delivered(branch, { ...branch.style, dress: 'letterhead' }, '')] : [])),
  ...olderLists.flatMap((branch) => (branch.style ? [delivered(branch, branch.style, '-ban-cu')] : [])),
];

/** Before this year the book was kept by another program. */
const FIRST_YEAR = '2023';

const isOlder = ({ decision, paper, book }: MoveRow) => book === null && (decision ?? paper ?? FIRST_YEAR) < FIRST_YEAR;

function transferBooks(moves: readonly MoveRow[]): readonly SampleFile[] {
  const [main, older] = [`${TRANSFERS}.xlsx`, `${TRANSFERS}-cu.csv`];
  const current = moves.filter((move) => !isOlder(move));
  const received = current.filter(({ book }) => book === 'received');
  const sent = current.filter(({ book }) => book !== 'received');
  return [
    { path: main, sheets: () => mainBook(main, sent, received) },
    { path: older, sheets: () => olderBook(older, moves.filter(isOlder)), csv: { delimiter: ',', encoding: 'utf8', hasMark: false } },
  ];
}

/** The export of the registry: one file, or where an area has districts one for each, and a csv of all that is under none. */
function registryFiles({ profile, registry }: Area): readonly SampleFile[] {
  const isWhole = (profile.districts?.length ?? 0) < 2;
  const parts = new Map<string, MemberRow[]>();
  for (const row of registry) {
    const { kind, upper } = row.branch.committee;
    const part = isWhole ? '' : kind === 'commune' ? `-${slugOf(upper.replace('Đảng bộ ', ''))}` : '-truc-thuoc';
    const rows = parts.get(part);
    if (rows) rows.push(row);
    else parts.set(part, [row]);
  }
  return [...parts].map(([part, rows]) => {
    const isCsv = part === '-truc-thuoc';
    const path = `${REGISTRY}${part}.${isCsv ? 'csv' : 'xlsx'}`;
    if (isCsv) return { path, sheets: () => registryTable(path, rows, EXPORTED), csv: { delimiter: ';', encoding: 'utf8', hasMark: true } };
    return { path, sheets: () => registryExport(path, rows, EXPORTED) };
  });
}

/** All documents of an area, each by its path in the sample's folder. */
export function sampleFiles(area: Area, deliveries: readonly Delivery[]): readonly SampleFile[] {
  const lists = [...deliveries, ...deliveriesBeside(area)].flatMap((delivery) => listFile(delivery) ?? []);
  const organizations = `${ORGANIZATIONS}.xlsx`;
  return [
    ...registryFiles(area),
    ...transferBooks(area.moves),
    { path: organizations, sheets: () => organizationList(organizations, area.committees) },
    ...lists.map((file) => ({ ...file, path: `${BRANCHES}/${file.path}` })),
  ];
}
