import { reportCsv } from './report-csv.ts';
import { reportJson } from './report-json.ts';
import type { Reporter } from './report-options.ts';
import { reportText } from './report-text.ts';

/** The output formats, by the name that `--format` takes. */
export const REPORTERS = { text: reportText, json: reportJson, csv: reportCsv } as const satisfies Record<string, Reporter>;
