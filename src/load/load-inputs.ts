import type { Field } from '../model/field.ts';
import type { LoadedInputs } from '../model/loaded-inputs.ts';
import type { Workbook } from '../model/sheet.ts';
import type { Role } from '../model/source.ts';
import type { Table } from '../model/table.ts';
import { UserError } from '../model/user-error.ts';
import { headingKey } from '../vietnam/heading-field.ts';
import { columnMapping, mappingKeys } from './column-mapping.ts';
import { findFiles } from './find-files.ts';
import { findTables } from './find-tables.ts';
import { readWorkbook } from './read-workbook.ts';
import type { SkippedFile } from './skip-reason.ts';

/** The paths, folders and patterns given for each role, and what `--columns` says. */
export interface LoadRequest extends Readonly<Record<Role, readonly string[]>> {
  /** Headings as written in `--columns`, and the fields they are to be read as. */
  readonly columns: Readonly<Record<string, Field>>;
}

const ROLES = ['registry', 'branches', 'transfers', 'organizations'] as const satisfies readonly Role[];
const SHOWN_HEADINGS = 60;

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

/** A heading that `--columns` names must stand somewhere: else a column that was meant would be left unread in silence. */
function checkMapping(tables: readonly Table[], columns: LoadRequest['columns']): void {
  const headings = tables.flatMap((table) => table.columns.map(({ heading }) => heading)).filter((heading) => heading !== '');
  const keys = new Set(headings.flatMap(mappingKeys));
  const missing = Object.keys(columns).filter((heading) => !keys.has(headingKey(heading)));
  if (missing.length === 0) return;
  const there = [...new Set(headings)]
    .slice(0, SHOWN_HEADINGS)
    .map((heading) => `"${heading}"`)
    .join(', ');
  const named = missing.map((heading) => `"${heading}"`).join(', ');
  throw new UserError(
    {
      vi: `--columns: không có tiêu đề ${named} trong các tệp đưa vào; các tiêu đề có là: ${there}`,
      en: `--columns: the heading ${named} stands in none of the inputs; those that do: ${there}`,
    },
    2,
  );
}

/** Reads every input: the files that were found, their tables, and what was passed over; the same bytes twice are read once. */
export async function loadInputs(request: LoadRequest): Promise<LoadedInputs> {
  const mapping = columnMapping(request.columns);
  const workbooks: { role: Role; file: string; sha256: string }[] = [];
  const tables: Table[] = [];
  const skipped: SkippedFile[] = [];
  for (const role of ROLES) {
    const found = await findFiles(request[role], role);
    skipped.push(...found.skipped);
    for (const file of found.files) {
      const workbook = await readWorkbook(file);
      const first = workbooks.find((other) => other.role === role && other.sha256 === workbook.sha256);
      if (first !== undefined) {
        skipped.push({ file, reason: `copy of ${first.file}` });
        continue;
      }
      const own = findTables(workbook, role, mapping);
      if (own.every(({ entries, problemRows }) => entries.length + problemRows.length === 0)) throw noRecords(workbook, role);
      workbooks.push({ role, file, sha256: workbook.sha256 });
      tables.push(...own);
    }
  }
  checkMapping(tables, request.columns);
  return { workbooks, tables, skipped };
}
