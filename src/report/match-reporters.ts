import type { MatchReport } from '../model/match-report.ts';
import { matchCsv } from './match-csv.ts';
import { matchJson } from './match-json.ts';
import { matchText } from './match-text.ts';
import type { ReportOptions } from './report-options.ts';

/** The formats of `reconcile match`, by the name that `--format` takes. */
export const MATCH_REPORTERS = { text: matchText, csv: matchCsv, json: matchJson } as const satisfies Record<
  string,
  (report: MatchReport, options: ReportOptions) => string
>;
