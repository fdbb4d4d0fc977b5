import type { CsvDialect, SampleFile } from '../../files/sample-file.ts';
import type { SheetContent } from '../sheet-content.ts';
import { branchColumn, type ListFile, oneBranch, sections, sheetPerBranch } from './arrangements.ts';
import type { Arrangement, Format } from './choose-style.ts';
import type { Delivery } from './plan-deliveries.ts';

const WRITE: Readonly<Record<Arrangement, (list: ListFile) => readonly SheetContent[]>> = {
  one: oneBranch,
  sheets: sheetPerBranch,
  sections,
  column: branchColumn,
};

const DIALECTS: Readonly<Record<Exclude<Format, 'xlsx'>, CsvDialect>> = {
  'csv-semicolon': { delimiter: ';', encoding: 'utf8', hasMark: true },
  'csv-comma': { delimiter: ',', encoding: 'utf8', hasMark: false },
  // "Unicode text", as Excel calls it
  'csv-unicode': { delimiter: '\t', encoding: 'utf16le', hasMark: true },
};

/** The file of a delivery; null where none of its chi bộ sends a list after all. */
export function listFile({ path, arrangement, format, branches, style }: Delivery): SampleFile | null {
  const sending = branches.filter((branch) => branch.style !== null);
  if (sending.length === 0) return null;
  const file = path.split('/').at(-1) ?? path;
  const content = () => WRITE[arrangement]({ file, style, branches: sending, isCsv: format !== 'xlsx' });
  return format === 'xlsx' ? { path, sheets: content } : { path, sheets: content, csv: DIALECTS[format] };
}
