import { resolve } from 'node:path';
import type { Language } from '../model/finding.ts';
import type { Report } from '../model/report.ts';
import type { ReportOptions } from '../report/report-options.ts';
import { USAGE_WORDING } from '../wording/usage-wording.ts';
import type { CheckOptions } from './check-options.ts';
import type { CliParts } from './cli-parts.ts';
import { exitCodeOf, exitCodeOfSkipped } from './exit-code.ts';
import { hasColor, type Io } from './io.ts';
import { type Output, parseOutputs, pathsOf, REPORT_FORMATS, type ReportFormat } from './outputs.ts';
import { PLAIN_WIDTH } from './program.ts';
import { readRequest } from './read-request.ts';
import { refuseInputs } from './refuse-inputs.ts';
import { bookOptions, renderReport } from './render-report.ts';
import { wrongUse } from './usage-error.ts';
import { writeCorrections } from './write-corrections.ts';
import { writeReport } from './write-report.ts';

/** What stands on stdout: the report as asked for; only its sums where files hold the rest; nothing when quiet. */
async function print(report: Report, options: CheckOptions, words: ReportOptions, io: Io): Promise<void> {
  const shown: ReportOptions = { ...words, color: hasColor(io.stdout, io), width: io.stdout.columns ?? PLAIN_WIDTH };
  if (options.format !== undefined) return io.stdout.write(await renderReport(report, options.format, bookOptions(options, shown)));
  if (options.quiet) return;
  const { reportText, reportTextSummary } = await import('../report/report-text.ts');
  io.stdout.write(options.output === undefined ? reportText(report, shown) : reportTextSummary(report, shown));
}

/** A quiet run too says what it left out: its exit code alone would not. */
function tellSkipped({ skipped }: Report, language: Language, io: Io): void {
  for (const { error } of skipped) if (error !== undefined) io.stderr.write(`reconcile: ${error[language]}\n`);
}

/** A workbook on a terminal is noise, and `--split` without one has nothing to split. */
function refuseMisplaced(
  { format, split, corrections }: CheckOptions,
  outputs: readonly Output<ReportFormat>[],
  { stdout, cwd }: Io,
): void {
  if (format === 'xlsx' && stdout.isTTY) throw wrongUse(USAGE_WORDING.binaryToTerminal(format));
  if (corrections !== undefined && !corrections.toLowerCase().endsWith('.xlsx'))
    throw wrongUse(USAGE_WORDING.correctionsExtension(corrections));
  if (corrections !== undefined && outputs.some(({ path }) => resolve(cwd, path) === resolve(cwd, corrections)))
    throw wrongUse(USAGE_WORDING.sameOutputTwice(corrections));
  if (split && !outputs.some((output) => output.format === 'xlsx')) throw wrongUse(USAGE_WORDING.splitNeedsWorkbook());
}

/** A check command as it was typed. */
export interface TypedCheck {
  readonly command: string;
  readonly paths: readonly string[];
  readonly options: CheckOptions;
}

/** Runs a check and hands its report out; returns the exit code: an input that could not be read wins over findings. */
export async function runCheckCommand(
  { command, paths, options }: TypedCheck,
  language: Language,
  parts: CliParts,
  io: Io,
): Promise<number> {
  const request = await readRequest(command, paths, options, parts.checks, io);
  const outputs = parseOutputs(pathsOf(request, options, io), REPORT_FORMATS);
  refuseMisplaced(options, outputs, io);

  const report = await parts.run(request);
  const words: ReportOptions = {
    language,
    color: false,
    width: PLAIN_WIDTH,
    showIds: request.showIds,
    showNames: options.showNames === true,
  };
  // Printed first: a file that cannot be written must not cost the user the run.
  await print(report, options, words, io);
  const known = { rulings: request.rulings, readBook: parts.readBook };
  await writeReport(report, outputs, { options, words, known }, io);
  if (options.corrections !== undefined) {
    await refuseInputs('--corrections', [options.corrections], report, io);
    await writeCorrections(report, options.corrections, language, io);
  }
  if (options.quiet) tellSkipped(report, language, io);
  const severities = report.findings.map(({ severity }) => severity);
  return exitCodeOfSkipped(report.skipped) || exitCodeOf(severities, options.failOn);
}
