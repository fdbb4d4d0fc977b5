import type { Field } from '../model/field.ts';
import type { LoadedInputs, LoadedWorkbook, SkippedFile } from '../model/loaded-inputs.ts';
import type { Workbook } from '../model/sheet.ts';
import type { Role } from '../model/source.ts';
import type { Table } from '../model/table.ts';
import { UserError } from '../model/user-error.ts';
import { type FoundFiles, findFiles, forward } from './files/find-files.ts';
import { isOwnReport } from './files/is-own-report.ts';
import { checkMapping } from './heading/check-mapping.ts';
import { type ColumnMapping, columnMapping } from './heading/column-mapping.ts';
import { noHeading } from './heading/no-heading.ts';
import { splitByRole, type WorkbookPart } from './role/split-by-role.ts';
import { findTables } from './table/find-tables.ts';
import { hasPeople } from './table/has-people.ts';
import { readWorkbook } from './workbook/read-workbook.ts';

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

/** What one file gave: its parts by role with their tables, or why it gave nothing. */
type Reading = { readonly sha256: string; readonly parts: readonly (WorkbookPart & { readonly tables: readonly Table[] })[] } | SkippedFile;

function noRecords(workbook: Workbook, role: Role): UserError {
  const [vi, en] = role === 'organizations' ? ['không có tổ chức nào', 'no organisation'] : ['không có người nào', 'no people'];
  return new UserError(
    {
      vi: `${workbook.file}: có dòng tiêu đề nhưng ${vi} ở dưới; hãy kiểm tra lại có đúng tệp không`,
      en: `${workbook.file}: there is a heading but ${en} below it; check that it is the right file`,
    },
    3,
  );
}

function noList(file: string): UserError {
  return new UserError(
    {
      vi: `${file}: không nhận ra danh sách nào bên trong; nếu đúng là tệp cần dùng, hãy nêu loại bằng --registry, --branches, --transfers hoặc --organizations`,
      en: `${file}: no list is recognised in it; if it is the right file, say what it is with --registry, --branches, --transfers or --organizations`,
    },
    3,
  );
}

/** The parts of a workbook of which nobody said what it is; a sheet of people without a heading is an error, not passed over. */
function recognisedParts(workbook: Workbook, mapping: ColumnMapping, assumed: Role | null): readonly WorkbookPart[] {
  const parts = splitByRole(workbook, mapping, assumed);
  const headless = parts.length === 0 ? workbook.sheets.find(hasPeople) : undefined;
  if (headless) throw noHeading(workbook.file, headless, 'branches');
  return parts;
}

/** How to read one file: in a role or to be recognised, named or found in a folder. */
interface FileRequest {
  readonly role: Role | null;
  readonly isNamed: boolean;
  readonly mapping: ColumnMapping;
  readonly assumed: Role | null;
}

async function readFile(file: string, { role, isNamed, mapping, assumed }: FileRequest): Promise<Reading> {
  const workbook = await readWorkbook(file);
  if (isOwnReport(workbook)) return { file, reason: 'report of this tool' };
  const parts = role === null ? recognisedParts(workbook, mapping, assumed) : [{ role, isAssumed: false, workbook }];
  // In a folder there may be anything; who names a file means it.
  if (parts.length === 0 && isNamed) throw noList(file);
  if (parts.length === 0) return { file, reason: 'no list in it' };
  const read = parts.map((part) => ({ ...part, tables: findTables(part.workbook, part.role, mapping) }));
  const isEmpty = read.every(({ tables }) => tables.every(({ entries, problemRows }) => entries.length + problemRows.length === 0));
  if (isEmpty) throw noRecords(workbook, parts[0]?.role ?? 'branches');
  return { sha256: workbook.sha256, parts: read };
}

type PassOver = (file: string, error: unknown) => SkippedFile;

/** With `--keep-going` a file that cannot be read is passed over and named; anything else stops the run. */
const passOver =
  (keepGoing: boolean): PassOver =>
  (file, error) => {
    if (!keepGoing || !(error instanceof UserError) || error.exitCode !== 3) throw error;
    return { file, reason: 'could not be read', error: error.messages };
  };

/** The files that paths name, each once and in an order that does not depend on how they were given. */
async function filesOf(paths: readonly string[], role: Role | null, orPassOver: PassOver): Promise<FoundFiles> {
  const files = new Set<string>();
  const skipped = new Map<string, SkippedFile>();
  for (const path of paths) {
    const found = await findFiles([path], role).catch((error: unknown) => ({ files: [], skipped: [orPassOver(path, error)] }));
    for (const file of found.files) files.add(file);
    for (const entry of found.skipped) skipped.set(entry.file, entry);
  }
  return { files: [...files].sort(), skipped: [...skipped.values()] };
}

/** Reads every input: the files that were found, their tables, and what was passed over; the same bytes twice are read once. */
export async function loadInputs(request: LoadRequest): Promise<LoadedInputs> {
  const { assumed } = request;
  const mapping = columnMapping(request.columns);
  const orPassOver = passOver(request.keepGoing);
  const workbooks: LoadedWorkbook[] = [];
  const tables: Table[] = [];
  const skipped: SkippedFile[] = [];
  const named = new Set(request.paths.map(forward));
  for (const role of [...ROLES, null]) {
    const found = await filesOf(role === null ? request.paths : request[role], role, orPassOver);
    skipped.push(...found.skipped);
    for (const file of found.files) {
      const reading = await readFile(file, { role, isNamed: named.has(file), mapping, assumed }).catch((error: unknown) =>
        orPassOver(file, error),
      );
      if ('reason' in reading) {
        skipped.push(reading);
        continue;
      }
      const first = workbooks.find((other) => other.sha256 === reading.sha256 && (role === null || other.role === role));
      if (first !== undefined) {
        skipped.push({ file, reason: `copy of ${first.file}` });
        continue;
      }
      for (const part of reading.parts) {
        workbooks.push({ role: part.role, file, sha256: reading.sha256, isAssumed: part.isAssumed });
        tables.push(...part.tables);
      }
    }
  }
  checkMapping(tables, request.columns);
  return { workbooks, tables, skipped };
}
