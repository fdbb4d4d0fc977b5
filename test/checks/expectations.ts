import { readdirSync } from 'node:fs';
import { readWorkbook } from '../../src/load/workbook/read-workbook.ts';
import type { Report } from '../../src/model/report.ts';
import type { Sheet } from '../../src/model/sheet.ts';

const EXPECT = '# expect';

/** What must be said of one row: the rules that name it, sorted. */
export interface ExpectedRow {
  readonly file: string;
  readonly sheet: string;
  readonly row: number;
  readonly rules: readonly string[];
}

function findExpectations(sheet: Sheet): { readonly row: number; readonly column: number } | null {
  for (let row = 1; row <= sheet.lastRow; row++) {
    for (let column = 1; column <= sheet.lastColumn; column++) if (sheet.cell(row, column)?.text === EXPECT) return { row, column };
  }
  return null;
}

function rowsOf(file: string, sheet: Sheet): readonly ExpectedRow[] {
  const heading = findExpectations(sheet);
  if (heading === null) throw new Error(`${file}: no column "${EXPECT}"`);
  return Array.from({ length: sheet.lastRow - heading.row }, (_, index) => {
    const row = heading.row + index + 1;
    const text = sheet.cell(row, heading.column)?.text ?? '';
    return { file, sheet: sheet.name, row, rules: text.split(' ').filter(Boolean).sort() };
  });
}

/** Every table file of a case, folders within it included. */
export const tableFiles = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(csv|xlsx)$/.test(name))
    .map((name) => `${folder}/${name.replaceAll('\\', '/')}`)
    .sort();

/** The rows below every heading of a case's files, whatever the reader of lists makes of them. */
export async function expectedRows(folder: string): Promise<readonly ExpectedRow[]> {
  const read = await Promise.all(tableFiles(folder).map(readWorkbook));
  return read.flatMap(({ file, sheets }) => sheets.flatMap((sheet) => rowsOf(file, sheet)));
}

/** The rules that name a row in a report, sorted, each once. */
export function rulesNaming(report: Report, { file, sheet, row }: Omit<ExpectedRow, 'rules'>): readonly string[] {
  const naming = report.findings.filter(({ records }) =>
    records.some((record) => record.file === file && record.sheet === sheet && record.row === row),
  );
  return [...new Set(naming.map(({ rule }) => rule))].sort();
}
