import type { MatchReport } from '../model/match-report.ts';
import { csvOf } from './csv-line.ts';
import { roundedDown } from './rounded-down.ts';

const HEADINGS = ['left_file', 'left_sheet', 'left_row', 'right_file', 'right_sheet', 'right_row', 'verdict', 'probability'];

/** A line for each pair of rows. */
export const matchCsv = ({ pairs }: Pick<MatchReport, 'pairs'>): string =>
  csvOf([
    HEADINGS,
    ...pairs.map(({ left, right, verdict, probability }) => [
      left.file,
      left.sheet,
      left.row,
      right.file,
      right.sheet,
      right.row,
      verdict,
      roundedDown(probability),
    ]),
  ]);
