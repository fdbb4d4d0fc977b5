import type { Sheet, Workbook } from '../../model/sheet.ts';
import type { Role } from '../../model/source.ts';
import type { ColumnMapping } from '../heading/column-mapping.ts';
import { isOfOthers } from './other-people.ts';
import { recogniseRole } from './recognise-role.ts';
import { isRoles, type Recognised, type Settled, settleRoles } from './settle-roles.ts';
import type { DoubtfulSheet } from './unclear-roles.ts';

/** The sheets of one role of a workbook. */
export interface WorkbookPart {
  readonly role: Role;
  /** Whether nothing told the role. */
  readonly isAssumed: boolean;
  readonly workbook: Workbook;
}

/** A workbook of which no flag says what it is, or several do. */
export interface Unassigned {
  readonly workbook: Workbook;
  /** The roles it was given in; empty where it is to be recognised. */
  readonly roles: readonly Role[];
}

/** What a workbook was found to be: parts by role (none where it has no list), a part of another file, or doubtful. */
export type Split =
  | { readonly kind: 'read'; readonly parts: readonly WorkbookPart[] }
  | { readonly kind: 'skip'; readonly reason: string }
  | { readonly kind: 'doubt'; readonly sheets: readonly DoubtfulSheet[] };

/** What the sheets of a workbook given in several roles are: a doubt is settled by the flags, and what says it is none of them is the first. */
function amongGiven(settled: readonly Settled[], given: readonly Role[]): readonly Settled[] {
  const [fallback] = given;
  if (fallback === undefined) return settled;
  const isGiven = (role: Role | 'others'): role is Role => role !== 'others' && given.includes(role);
  // A workbook of everything may have a sheet that no flag speaks of: it is what it says.
  const isKnown = settled.some((told) => isRoles(told) && told.some(isGiven));
  return settled.map((told) => {
    if (!isRoles(told)) return told;
    const [first, ...others] = told.filter(isGiven);
    return first === undefined ? (isKnown ? told : [fallback]) : [first, ...others];
  });
}

const roleOf = (settled: Settled, assumed: Role | null): Role | null => {
  if (settled === null) return null;
  // A part of the registry that shares its workbook with other lists is held against the registry, not added to it.
  if (!isRoles(settled)) return 'branches';
  return settled.length > 1 ? assumed : settled[0];
};

function split(workbook: Workbook, settled: readonly Settled[], assumed: Role | null): Split {
  const sheets = workbook.sheets.map((sheet, index) => ({ sheet, told: settled[index] ?? null }));
  const lists = settled.filter((told) => told !== null);
  const [part, ...parts] = lists.flatMap((told) => (isRoles(told) ? [] : [told]));
  if (part !== undefined && parts.length + 1 === lists.length) return { kind: 'skip', reason: `part of ${part.partOf}` };

  const where = ({ name }: Sheet) => (name === '' ? workbook.file : `${workbook.file}, ${name}`);
  const doubtful = sheets.flatMap(({ sheet, told }) => (isRoles(told) && told.length > 1 ? [{ where: where(sheet), roles: told }] : []));
  if (doubtful.length > 0 && assumed === null) return { kind: 'doubt', sheets: doubtful };

  const roles = [...new Set(sheets.flatMap(({ told }) => roleOf(told, assumed) ?? []))];
  const own = (role: Role, index: number) =>
    // Sheets without a list (code lists, instructions) go with the first.
    sheets.filter(({ told }) => (told === null ? index === 0 : roleOf(told, assumed) === role)).map(({ sheet }) => sheet);
  return {
    kind: 'read',
    parts: roles.map((role, index) => ({
      role,
      isAssumed: doubtful.length > 0 && role === assumed,
      workbook: { ...workbook, sheets: own(role, index) },
    })),
  };
}

/** What each sheet says it is. One of others beside a list, such as an example of how to write a row, has no role of its own. */
function recogniseSheets({ file, sheets }: Workbook, columns: ColumnMapping): readonly Recognised[] {
  const told = sheets.map((sheet) => ({
    recognition: recogniseRole(sheet, file, columns),
    isAside: sheets.length > 1 && isOfOthers(sheet, columns),
  }));
  const hasList = told.some(({ recognition, isAside }) => recognition !== null && !isAside);
  return told.map(({ recognition, isAside }) => ({ file, recognition: isAside && hasList ? null : recognition }));
}

/**
 * Workbooks by what their sheets say they are, each in the light of all. A list that may be the registry or a chi bộ's is
 * what is assumed, else doubtful.
 */
export function splitByRole(workbooks: readonly Unassigned[], columns: ColumnMapping, assumed: Role | null): readonly Split[] {
  const recognised = workbooks.flatMap(({ workbook }) => recogniseSheets(workbook, columns));
  const settled = settleRoles(recognised);
  let at = 0;
  return workbooks.map((unassigned) => {
    const own = settled.slice(at, at + unassigned.workbook.sheets.length);
    at += unassigned.workbook.sheets.length;
    return split(unassigned.workbook, amongGiven(own, unassigned.roles), assumed);
  });
}
