import type { Field } from '../../model/field.ts';
import type { Sheet } from '../../model/sheet.ts';
import type { Role } from '../../model/source.ts';
import { headingKey } from '../../vietnam/heading-field.ts';
import { wordPattern } from '../evidence/word-pattern.ts';
import type { ColumnMapping } from '../heading/column-mapping.ts';
import { type DraftColumn, draftColumns } from '../heading/draft-columns.ts';
import { headingBlocks } from '../heading/heading-block.ts';
import { rowsAbove } from '../table/rows-above.ts';

/** What a sheet says it is: one role, or several between which it cannot be told. */
export type Recognition = readonly [Role, ...Role[]];

/** A sheet's headings under one role, and every text that speaks of the sheet as a whole. */
interface Reading {
  readonly drafts: readonly DraftColumn[];
  readonly about: string;
}

const TRANSFER_FIELDS: readonly Field[] = [
  'transferKind',
  'fromOrganization',
  'toOrganization',
  'decisionEffective',
  'paperNumber',
  'paperIssued',
  'until',
  'extendedUntil',
];
const ORGANIZATION_FIELDS: readonly Field[] = [
  'parentOrganization',
  'organizationStatus',
  'organizationCode',
  'endedOn',
  'successor',
  'decisionNumber',
];

const saysTransfers = wordPattern('sổ (?:giới thiệu|chuyển)|chuyển sinh hoạt|giới thiệu sinh hoạt|transfers?');
const saysRegistry = wordPattern('cơ sở dữ liệu|csdl|xuất dữ liệu|nhập liệu|ds[_ ]?dang ?vien|registry|export');
const saysList = wordPattern('chi bộ|cb |tính đến');
const saysRegistryHeading = /^(id|ma dang vien|ma dv)$|khong sua|to chuc dang (dang )?sinh hoat|trang thai hoat dong/;

function read(sheet: Sheet, file: string, role: Role, columns: ColumnMapping): Reading | null {
  const [heading] = headingBlocks(sheet, role, columns);
  if (!heading) return null;
  const stem = (file.split(/[\\/]/).at(-1) ?? file).replace(/\.[^.]+$/, '').replace(/[-_]+/g, ' ');
  return {
    drafts: draftColumns(sheet, heading, role, columns),
    about: [...rowsAbove(sheet, heading.top).lines, sheet.name, stem].join('\n'),
  };
}

const countOf = ({ drafts }: Reading, fields: readonly Field[]) =>
  new Set(
    drafts.flatMap(({ meaning, isBlank }) => (!isBlank && meaning.field !== null && fields.includes(meaning.field) ? [meaning.field] : [])),
  ).size;

function registrySigns({ drafts, about }: Reading): number {
  const isStarred = drafts.filter(({ heading }) => /\*/.test(heading)).length >= 3;
  const headings = drafts.filter(({ heading }) => saysRegistryHeading.test(headingKey(heading))).length;
  return (saysRegistry(about) ? 2 : 0) + Math.min(2, headings) + (isStarred ? 1 : 0);
}

function listSigns(reading: Reading): number {
  const hasOwnWords = countOf(reading, ['duesPaidThrough', 'monthsAbsent']) > 0;
  const namesBranches = countOf(reading, ['organization']) > 0;
  return (saysList(reading.about) ? 1 : 0) + (hasOwnWords ? 1 : 0) + (namesBranches ? 0 : 1);
}

/** What a sheet is, by what its headings and titles say; null where it has no list of people or organisations. */
export function recogniseRole(sheet: Sheet, file: string, columns: ColumnMapping): Recognition | null {
  const people = read(sheet, file, 'transfers', columns);
  if (!people) {
    const organizations = read(sheet, file, 'organizations', columns);
    return organizations && countOf(organizations, ORGANIZATION_FIELDS) > 0 ? ['organizations'] : null;
  }
  const moves = countOf(people, TRANSFER_FIELDS);
  if (moves >= 3 || (moves >= 2 && saysTransfers(people.about))) return ['transfers'];

  const members = read(sheet, file, 'branches', columns);
  if (!members) return null;
  const [registry, list] = [registrySigns(members), listSigns(members)];
  if (registry === list) return ['registry', 'branches'];
  return registry > list ? ['registry'] : ['branches'];
}
