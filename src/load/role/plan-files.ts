import type { Workbook } from '../../model/sheet.ts';
import type { Role } from '../../model/source.ts';
import type { UserError } from '../../model/user-error.ts';
import type { OtherList } from '../evidence/other-list.ts';
import type { OpenedFile } from '../files/open-files.ts';
import type { ColumnMapping } from '../heading/column-mapping.ts';
import { headingBlocks } from '../heading/heading-block.ts';
import { noHeading } from '../heading/no-heading.ts';
import { hasPeople } from '../table/has-people.ts';
import { noList, ofOthers } from './no-list.ts';
import { otherPeople } from './other-people.ts';
import { recogniseRole } from './recognise-role.ts';
import { type ExportFile, rivalExports } from './rival-exports.ts';
import { type Split, splitByRole } from './split-by-role.ts';

/** What is to be done with a file: read in parts, passed over with a reason, asked about, or refused; a rival beside another export. */
export type Plan = Split | Stopped<'refuse'> | Stopped<'rival'>;

interface Stopped<Kind extends string> {
  readonly kind: Kind;
  readonly error: UserError;
}

/** Whom a workbook lists where that is nobody's members, on any of its sheets. */
function otherListOf({ file, sheets }: Workbook, mapping: ColumnMapping): OtherList | null {
  const others = sheets.map((sheet) => otherPeople(sheet, file, mapping));
  const [list] = others.filter((other) => other !== null);
  if (list === undefined) return null;
  const hasOwn = sheets.some(
    (sheet, index) => others[index] === null && (recogniseRole(sheet, file, mapping) !== null || hasPeople(sheet)),
  );
  return hasOwn ? null : list;
}

/** A sheet of people without a heading is an error and not passed over; one of organisations has a heading of its own. */
function withoutList({ workbook, isNamed }: OpenedFile, mapping: ColumnMapping): Plan {
  const headless = workbook.sheets.find((sheet) => hasPeople(sheet) && headingBlocks(sheet, 'organizations', mapping).length === 0);
  if (headless) return { kind: 'refuse', error: noHeading(workbook.file, headless, 'branches') };
  return isNamed ? { kind: 'refuse', error: noList(workbook.file) } : { kind: 'skip', reason: 'no list in it' };
}

/** In a folder there may be anything; who names a file means it, and with its flag knows what it is. */
function planOthers({ workbook, isNamed, roles }: OpenedFile, mapping: ColumnMapping, assumed: Role | null): Plan | null {
  const mayBe = roles.length === 0 ? assumed === null || !isNamed : roles.length === 1 && roles[0] === 'branches' && !isNamed;
  const list = mayBe ? otherListOf(workbook, mapping) : null;
  if (list === null) return null;
  return isNamed ? { kind: 'refuse', error: ofOthers(workbook.file) } : { kind: 'skip', reason: list };
}

/** The files of which something is to be read as the registry. */
const exportsOf = (plans: ReadonlyMap<OpenedFile, Plan>): readonly ExportFile[] =>
  [...plans].flatMap(([{ workbook }, plan]) => {
    const parts = plan.kind === 'read' ? plan.parts.filter(({ role }) => role === 'registry') : [];
    return parts.length === 0 ? [] : [{ file: workbook.file, sheets: parts.flatMap((part) => part.workbook.sheets) }];
  });

/** Plans every file; those of which no flag says what they are, or several do, are judged together. */
export function planFiles(files: readonly OpenedFile[], mapping: ColumnMapping, assumed: Role | null): readonly Plan[] {
  const plans = new Map<OpenedFile, Plan>();
  for (const file of files) {
    const others = planOthers(file, mapping, assumed);
    const [role, ...more] = file.roles;
    if (others !== null) plans.set(file, others);
    else if (role !== undefined && more.length === 0) {
      plans.set(file, { kind: 'read', parts: [{ role, isAssumed: false, workbook: file.workbook }] });
    }
  }
  const unassigned = files.filter((file) => !plans.has(file));
  const splits = splitByRole(unassigned, mapping, assumed);
  for (const [index, file] of unassigned.entries()) {
    const split = splits[index];
    const isEmpty = split === undefined || (split.kind === 'read' && split.parts.length === 0);
    plans.set(file, isEmpty ? withoutList(file, mapping) : split);
  }
  for (const { file, error } of assumed === null ? rivalExports(exportsOf(plans), mapping) : []) {
    const rival = files.find(({ workbook }) => workbook.file === file);
    if (rival) plans.set(rival, { kind: 'rival', error });
  }
  return files.flatMap((file) => plans.get(file) ?? []);
}
