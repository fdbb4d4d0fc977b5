import type { Sheet, Workbook } from '../../model/sheet.ts';

/** The first words of every report as text or as a workbook, by which the tool knows its own. */
const MARK = /^reconcile \d+\.\d+\.\d+\S* - /;

/** The first headings of a csv report. */
const HEADINGS = ['finding_id', 'rule'];

const textAt = (sheet: Sheet, column: number): string => {
  const cell = sheet.cell(1, column);
  return cell?.kind === 'text' ? cell.text : '';
};

const isCsvReport = (sheet: Sheet): boolean => HEADINGS.every((heading, index) => textAt(sheet, index + 1) === heading);

/**
 * A report this tool wrote: never a list. Of a workbook the hidden sheet tells it too, whatever was put in front; one of its sheets
 * copied among lists does not.
 */
export const isOwnReport = ({ sheets }: Workbook): boolean =>
  sheets.some((sheet, at) => (at === 0 || sheet.hidden) && MARK.test(textAt(sheet, 1))) ||
  (sheets[0] !== undefined && isCsvReport(sheets[0]));
