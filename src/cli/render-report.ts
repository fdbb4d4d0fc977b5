import type { Language } from '../model/finding.ts';
import type { Report } from '../model/report.ts';
import type { ReportOptions } from '../report/report-options.ts';
import { REPORT_WORDING } from '../wording/report-wording.ts';
import type { CheckOptions } from './check-options.ts';
import type { Output, ReportFormat } from './outputs.ts';

/** How a report is to be rendered, in whatever format. */
export interface RenderOptions extends ReportOptions {
  readonly isPart: boolean;
  readonly masksBook: boolean;
}

/** A workbook is worked from, not logged: it shows numbers unless somebody says otherwise. */
export const bookOptions = ({ maskIds }: CheckOptions, words: ReportOptions): RenderOptions => ({
  ...words,
  isPart: false,
  masksBook: maskIds === true,
});

/** A report in a format, as text or as the bytes of a workbook. What a format needs is loaded when it is asked for. */
export async function renderReport(report: Report, format: ReportFormat, options: RenderOptions): Promise<string | Uint8Array> {
  if (format !== 'xlsx') {
    const { REPORTERS } = await import('../report/reporters.ts');
    return REPORTERS[format](report, options);
  }
  const [{ reportBook }, { bookBytes }] = await Promise.all([import('../report/xlsx/report-book.ts'), import('../write/book-bytes.ts')]);
  return bookBytes(reportBook(report, { ...options, showIds: !options.masksBook }));
}

/** One file of an output, and the part of the report that it holds. */
interface OutputFile {
  readonly path: string;
  readonly part: Report;
  readonly isPart: boolean;
}

/** "bao-cao.xlsx", or with `--split` "bao-cao-chi-bo-xom-5.xlsx" and so on. */
export async function filesOf(
  report: Report,
  { path, format }: Output<ReportFormat>,
  isSplit: boolean,
  language: Language,
): Promise<readonly OutputFile[]> {
  if (!isSplit || format !== 'xlsx') return [{ path, part: report, isPart: false }];
  const { splitReport } = await import('../report/xlsx/split-report.ts');
  const stem = path.slice(0, -'.xlsx'.length);
  return splitReport(report, REPORT_WORDING.noOrganization[language]).map(({ slug, report: part }) => ({
    path: `${stem}-${slug}.xlsx`,
    part,
    isPart: true,
  }));
}
