import type { Sheet, Workbook } from '../../model/sheet.ts';

/** The first words of every text report, by which the tool knows its own. */
const MARK = /^reconcile \d+\.\d+\.\d+\S* - /;

/** The first headings of a csv report. */
const HEADINGS = ['finding_id', 'rule'];

const textAt = (sheet: Sheet, column: number): string => {
  const cell = sheet.cell(1, column);
  return cell?.kind === 'text' ? cell.text : '';
};

const isCsvReport = (sheet: Sheet): boolean => HEADINGS.every((heading, index) => textAt(sheet, index + 1) === heading);

/** A report this tool wrote: never a list. */
export const isOwnReport = ({ sheets: [sheet] }: Workbook): boolean =>
  sheet !== undefined && (MARK.test(textAt(sheet, 1)) || isCsvReport(sheet));
