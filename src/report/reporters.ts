import { reportCsv } from './report-csv.ts';
import { reportGithub } from './report-github.ts';
import { reportJson } from './report-json.ts';
import { reportJunit } from './report-junit.ts';
import { reportMarkdown } from './report-markdown.ts';
import type { Reporter } from './report-options.ts';
import { reportText } from './report-text.ts';

/** The output formats, by the name that `--format` takes. */
export const REPORTERS = {
  text: reportText,
  json: reportJson,
  csv: reportCsv,
  junit: reportJunit,
  github: reportGithub,
  markdown: reportMarkdown,
} as const satisfies Record<string, Reporter>;
