import type { StatsReport } from '../model/stats.ts';
import type { ReportOptions } from './report-options.ts';
import { statsCsv } from './stats-csv.ts';
import { statsJson } from './stats-json.ts';
import { statsText } from './stats-text.ts';

/** The formats of `reconcile stats`, by the name that `--format` takes. */
export const STATS_REPORTERS = { text: statsText, csv: statsCsv, json: statsJson } as const satisfies Record<
  string,
  (report: StatsReport, options: ReportOptions) => string
>;
