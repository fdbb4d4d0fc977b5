import type { LoadedInputs } from '../model/loaded-inputs.ts';
import type { Table } from '../model/table.ts';
import { UserError } from '../model/user-error.ts';
import { countRows, type SheetCount } from './count-rows.ts';

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

/**
 * Holds the rows that were read against a count that was made another way, straight from the files. A difference is a bug of
 * ours, and a lost row hides a person: it stops the run.
 */
export async function checkLedger({ workbooks, tables }: LoadedInputs): Promise<void> {
  for (const { file } of new Map(workbooks.map((workbook) => [workbook.file, workbook])).values()) {
    const own = tables.filter((table) => table.file === file);
    const opinions = await countRows(file);
    if (opinions.length === 0 || opinions.some((count) => agrees(own, count()))) continue;
    const counted = opinions[0]?.()
      .map(({ name, filled }) => `${name} ${filled}`)
      .join(', ');
    const read = [...new Set(own.map(({ sheet }) => sheet.name))].map(
      (name) => `${name} ${heldRows(own.filter(({ sheet }) => sheet.name === name)).held}`,
    );
    throw new UserError(
      {
        vi: `${file}: số dòng đã đọc (${read.join(', ')}) không khớp với số dòng đếm được trong tệp (${counted})\nđây là lỗi của chương trình, hãy báo lại; để không bỏ sót ai, lần chạy này dừng tại đây`,
        en: `${file}: the rows read (${read.join(', ')}) are not the rows counted in the file (${counted})\nthis is a fault of the program, please report it; so that nobody is lost, this run stops here`,
      },
      3,
    );
  }
}
