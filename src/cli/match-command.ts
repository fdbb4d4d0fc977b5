import type { Language } from '../model/finding.ts';
import type { MatchReport } from '../model/match-report.ts';
import type { ReportOptions } from '../report/report-options.ts';
import { USAGE_WORDING } from '../wording/usage-wording.ts';
import type { MatchOptions } from './check-options.ts';
import type { CliParts } from './cli-parts.ts';
import { exitCodeOfSkipped } from './exit-code.ts';
import { hasColor, type Io } from './io.ts';
import { MATCH_FORMATS, parseOutputs, pathsOf, writeOutput } from './outputs.ts';
import { PLAIN_WIDTH } from './program.ts';
import { readReading } from './read-request.ts';
import { readSettings } from './read-settings.ts';
import { refuseInputs } from './refuse-inputs.ts';

/** As with a check: what was asked for, only the sums where files hold the rest, nothing when quiet. */
async function print(report: MatchReport, options: MatchOptions, words: ReportOptions, io: Io): Promise<void> {
  const shown: ReportOptions = { ...words, color: hasColor(io.stdout, io), width: io.stdout.columns ?? PLAIN_WIDTH };
  const { MATCH_REPORTERS } = await import('../report/match-reporters.ts');
  if (options.format !== undefined) return io.stdout.write(MATCH_REPORTERS[options.format](report, shown));
  if (options.quiet) return;
  const { matchText, matchTextSummary } = await import('../report/match-text.ts');
  io.stdout.write(options.output === undefined ? matchText(report, shown) : matchTextSummary(report, shown));
}

/** Says which rows are one person; returns the exit code. Pairs are no faults: however many there are, it is 0. */
export async function runMatchCommand(
  paths: readonly string[],
  options: MatchOptions,
  language: Language,
  parts: CliParts,
  io: Io,
): Promise<number> {
  const reading = await readReading(paths, options, io);
  const settings = readSettings(options.set ?? [], 'match');
  const outputs = parseOutputs(pathsOf(reading, options, io), MATCH_FORMATS);

  const report = await parts.match({ ...reading, settings, asOf: options.asOf ?? io.today(), version: io.version });
  const words: ReportOptions = { language, color: false, width: PLAIN_WIDTH, showIds: false };
  await print(report, options, words, io);
  await refuseInputs(
    '--output',
    outputs.map(({ path }) => path),
    report,
    io,
  );
  const { MATCH_REPORTERS } = await import('../report/match-reporters.ts');
  for (const { path, format } of outputs) {
    await writeOutput(path, MATCH_REPORTERS[format](report, words), io);
    if (io.stderr.isTTY && !options.quiet) io.stderr.write(`${USAGE_WORDING.outputWritten(path)[language]}\n`);
  }
  return exitCodeOfSkipped(report.skipped);
}
