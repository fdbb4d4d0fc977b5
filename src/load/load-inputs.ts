import type { Field } from '../model/field.ts';
import type { LoadedInputs, LoadedWorkbook, SkippedFile } from '../model/loaded-inputs.ts';
import { programFault } from '../model/program-fault.ts';
import type { Workbook } from '../model/sheet.ts';
import type { Role } from '../model/source.ts';
import type { Table } from '../model/table.ts';
import { UserError } from '../model/user-error.ts';
import { checkRoom } from './check-room.ts';
import { type ClaimedFile, claimFiles, type PassOver } from './files/claim-files.ts';
import { openFiles } from './files/open-files.ts';
import { checkMapping } from './heading/check-mapping.ts';
import { type ColumnMapping, columnMapping } from './heading/column-mapping.ts';
import { type Plan, planFiles } from './role/plan-files.ts';
import type { WorkbookPart } from './role/split-by-role.ts';
import { unclearRoles } from './role/unclear-roles.ts';
import { findTables } from './table/find-tables.ts';

/** The paths, folders and patterns given for each role, those to be recognised by what they say, and how to read them. */
export interface LoadRequest extends Readonly<Record<Role, readonly string[]>> {
  /** Given without a role. */
  readonly paths: readonly string[];
  /** Headings as written in `--columns`, and the fields they are to be read as. */
  readonly columns: Readonly<Record<string, Field>>;
  /** Pass over a file that cannot be read, and say so, instead of stopping. */
  readonly keepGoing: boolean;
  /** What to take a list for that may be the registry or a chi bộ's; null stops and asks, since findings hang on it. */
  readonly assumed: Role | null;
}

const ROLES = ['registry', 'branches', 'transfers', 'organizations'] as const satisfies readonly Role[];

function noRecords(workbook: Workbook, role: Role, hasHeading: boolean): UserError {
  const [vi, en] = role === 'organizations' ? ['không có tổ chức nào', 'no organisation'] : ['không có người nào', 'no people'];
  if (!hasHeading) {
    return new UserError(
      {
        vi: `${workbook.file}: không có dòng tiêu đề cột và ${vi}; hãy kiểm tra lại có đúng tệp không`,
        en: `${workbook.file}: there is no row of column headings and ${en}; check that it is the right file`,
      },
      3,
    );
  }
  return new UserError(
    {
      vi: `${workbook.file}: có dòng tiêu đề nhưng ${vi} ở dưới; hãy kiểm tra lại có đúng tệp không`,
      en: `${workbook.file}: there is a heading but ${en} below it; check that it is the right file`,
    },
    3,
  );
}

/** The tables of a file's parts. */
function readParts(workbook: Workbook, parts: readonly WorkbookPart[], mapping: ColumnMapping): readonly Table[] {
  const tables = parts.flatMap((part) => findTables(part.workbook, part.role, mapping));
  const isEmpty = tables.every(({ entries, problemRows }) => entries.length + problemRows.length === 0);
  const hasHeading = tables.some(({ headingRows }) => headingRows.length > 0);
  if (isEmpty) throw noRecords(workbook, parts[0]?.role ?? 'branches', hasHeading);
  return tables;
}

/** What stopped the reading of a file; an error of our own making is told with the file over which it came. */
function toldOf(file: string, error: unknown): UserError {
  if (error instanceof UserError) return error;
  const { message } = error instanceof Error ? error : new Error(String(error));
  return programFault(
    file,
    { vi: `gặp lỗi ngoài dự kiến khi đọc (${message})`, en: `an unexpected error while reading (${message})` },
    error,
  );
}

/** With `--keep-going` a file that cannot be read is passed over and named; anything else stops the run. */
const passOver =
  (keepGoing: boolean): PassOver =>
  (file, error, roles) => {
    const told = toldOf(file, error);
    if (!keepGoing || told.exitCode !== 3) throw told;
    return { file, reason: 'could not be read', error: told.messages, roles };
  };

/** What a file gives, by its plan: tables in their roles, or why it gives none. */
function carryOut(workbook: Workbook, plan: Plan, mapping: ColumnMapping): Omit<LoadedInputs, 'skipped'> | SkippedFile {
  const { file, sha256 } = workbook;
  if (plan.kind === 'skip') return { file, reason: plan.reason };
  if (plan.kind === 'doubt') return { file, reason: 'role could not be told', error: unclearRoles(plan.sheets).messages };
  if (plan.kind === 'rival') return { file, reason: 'another export of the registry', error: plan.error.messages };
  if (plan.kind === 'refuse') throw plan.error;
  const tables = readParts(workbook, plan.parts, mapping);
  return { workbooks: plan.parts.map(({ role, isAssumed }) => ({ role, file, sha256, isAssumed })), tables };
}

/** Reads every input: the files that were found, their tables, and what was passed over; the same bytes twice are read once. */
export async function loadInputs(request: LoadRequest): Promise<LoadedInputs> {
  const mapping = columnMapping(request.columns);
  const orPassOver = passOver(request.keepGoing);
  const skipped: SkippedFile[] = [];
  const claimed: ClaimedFile[] = [];
  for (const role of [...ROLES, null]) {
    const found = await claimFiles(role === null ? request.paths : request[role], role, orPassOver);
    claimed.push(...found.files);
    skipped.push(...found.skipped);
  }
  const opened = await openFiles(claimed, orPassOver);
  skipped.push(...opened.skipped);

  const plans = planFiles(opened.files, mapping, request.assumed);
  const doubts = plans.flatMap((plan) => (plan.kind === 'doubt' ? plan.sheets : []));
  if (doubts.length > 0 && !request.keepGoing) throw unclearRoles(doubts);
  const rival = plans.find((plan) => plan.kind === 'rival');
  if (rival !== undefined && !request.keepGoing) throw rival.error;

  const workbooks: LoadedWorkbook[] = [];
  const tables: Table[] = [];
  for (const [index, { workbook, roles }] of opened.files.entries()) {
    const plan = plans[index] as Plan;
    try {
      const read = carryOut(workbook, plan, mapping);
      if ('reason' in read) skipped.push(read);
      else {
        workbooks.push(...read.workbooks);
        tables.push(...read.tables);
      }
    } catch (error) {
      skipped.push(orPassOver(workbook.file, error, roles));
    }
  }
  checkMapping(tables, request.columns);
  checkRoom(tables);
  return { workbooks, tables, skipped: [...new Map(skipped.map((entry) => [entry.file, entry])).values()] };
}
