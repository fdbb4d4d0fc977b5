import { countRows } from '../count/count-rows.ts';
import type { SheetCount } from '../count/weight.ts';
import { strayQuoteError } from '../load/workbook/csv/stray-quote-error.ts';
import type { LoadedInputs, SkippedFile } from '../model/loaded-inputs.ts';
import { programFault } from '../model/program-fault.ts';
import type { Table } from '../model/table.ts';
import type { UserError } from '../model/user-error.ts';

/** Rows that the tables of one sheet hold to be something, and those they hold to be blank. */
function heldRows(tables: readonly Table[]): { readonly held: number; readonly blank: number } {
  const held = tables.flatMap(({ entries, furniture, problemRows }) => [
    ...entries.flatMap(({ row, continuations }) => [row, ...continuations]),
    ...furniture.map(({ row }) => row),
    ...problemRows,
  ]);
  return { held: new Set(held).size, blank: tables.reduce((sum, { blankRows }) => sum + blankRows.length, 0) };
}

/**
 * Every row with a word in it is held to be something, and no row is forgotten. A sheet that only one side sees (a chart, a
 * name written oddly) has no second opinion, unless words stand in it that nobody read.
 */
function agrees(tables: readonly Table[], counts: readonly SheetCount[]): boolean {
  const names = new Set(tables.map(({ sheet }) => sheet.name));
  return counts.every(({ name, filled, worded }) => {
    if (!names.has(name)) return worded === 0 || names.size >= counts.length;
    const { held, blank } = heldRows(tables.filter(({ sheet }) => sheet.name === name));
    return worded <= held && filled <= held + blank;
  });
}

/** What is wrong with the rows that were read of a file; null where they agree with a count, or there is none. */
async function faultOf(file: string, own: readonly Table[]): Promise<UserError | null> {
  const opinions = await countRows(file);
  if (opinions.length === 0) return null;
  let hiding: number | null = null;
  for (const count of opinions) {
    const counts = count();
    if (!agrees(own, counts)) continue;
    const found = counts.find(({ hidingRecord }) => hidingRecord !== null);
    if (found === undefined) return null;
    hiding ??= found.hidingRecord;
  }
  if (hiding !== null) return strayQuoteError(file, hiding);
  const counted = opinions[0]?.()
    .map(({ name, filled }) => `${name} ${filled}`)
    .join(', ');
  const read = [...new Set(own.map(({ sheet }) => sheet.name))]
    .map((name) => `${name} ${heldRows(own.filter(({ sheet }) => sheet.name === name)).held}`)
    .join(', ');
  return programFault(file, {
    vi: `số dòng đã đọc (${read}) không khớp với số dòng đếm được trong tệp (${counted})`,
    en: `the rows read (${read}) are not the rows counted in the file (${counted})`,
  });
}

/**
 * Holds the rows that were read against a count that was made another way, straight from the files, and returns what agrees. A
 * difference is a bug of ours, and a lost row hides a person: it stops the run, or leaves the file out and says so (`--keep-going`).
 */
export async function checkLedger(loaded: LoadedInputs, keepGoing = false): Promise<LoadedInputs> {
  const skipped = new Map<string, SkippedFile>();
  for (const file of new Set(loaded.workbooks.map((workbook) => workbook.file))) {
    const own = loaded.tables.filter((table) => table.file === file);
    const fault = await faultOf(file, own);
    if (fault !== null && !keepGoing) throw fault;
    const roles = [...new Set(own.map(({ role }) => role))];
    if (fault !== null) skipped.set(file, { file, reason: 'could not be read', error: fault.messages, roles });
  }
  if (skipped.size === 0) return loaded;
  return {
    workbooks: loaded.workbooks.filter(({ file }) => !skipped.has(file)),
    tables: loaded.tables.filter(({ file }) => !skipped.has(file)),
    skipped: [...loaded.skipped, ...skipped.values()],
  };
}
