import type { MatchReport } from '../model/match-report.ts';
import { csvOf } from './csv-line.ts';
import { roundedDown } from './rounded-down.ts';

const HEADINGS = ['left_file', 'left_sheet', 'left_row', 'right_file', 'right_sheet', 'right_row', 'verdict', 'probability'];

/**
 * A line for each pair of a list row and a registry row, as programs join the two by it: pairs of two lists stand in the other
 * formats.
 */
export const matchCsv = ({ pairs }: Pick<MatchReport, 'pairs'>): string =>
  csvOf([
    HEADINGS,
    ...pairs
      .filter(({ isAcross }) => isAcross)
      .map(({ left, right, verdict, probability }) => [
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
