import type { Workbook } from '../../model/sheet.ts';

/** The first words of every text report, by which the tool knows its own. */
const MARK = /^reconcile \d+\.\d+\.\d+\S* - /;

/** A report this tool wrote: never a list. */
export const isOwnReport = ({ sheets }: Workbook): boolean => {
  const cell = sheets[0]?.cell(1, 1) ?? null;
  return cell?.kind === 'text' && MARK.test(cell.text);
};
