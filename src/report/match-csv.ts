import type { MatchReport } from '../model/match-report.ts';
import { roundedDown } from './rounded-down.ts';

const HEADINGS = ['left_file', 'left_sheet', 'left_row', 'right_file', 'right_sheet', 'right_row', 'verdict', 'probability'];

/** A spreadsheet would compute a cell that begins so. */
const FORMULA = /^[=+\-@\t\r]/;

function csvCell(cell: string | number): string {
  const text = typeof cell === 'string' && FORMULA.test(cell) ? `'${cell}` : String(cell);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** A line for each pair of rows; with a byte order mark, without which Excel damages Vietnamese names of files. */
export function matchCsv({ pairs }: Pick<MatchReport, 'pairs'>): string {
  const lines = pairs.map(({ left, right, verdict, probability }) =>
    [left.file, left.sheet, left.row, right.file, right.sheet, right.row, verdict, roundedDown(probability)].map(csvCell).join(','),
  );
  return `\uFEFF${[HEADINGS.join(','), ...lines].join('\r\n')}\r\n`;
}
