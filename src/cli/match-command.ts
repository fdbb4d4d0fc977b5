import type { Language } from '../model/finding.ts';
import type { MatchOptions } from './check-options.ts';
import type { CliParts } from './cli-parts.ts';
import { decisionsFor } from './decisions-file.ts';
import { exitCodeOfSkipped } from './exit-code.ts';
import { handOut } from './hand-out.ts';
import type { Io } from './io.ts';
import { MATCH_FORMATS, parseOutputs, pathsOf } from './outputs.ts';
import { readReading } from './read-request.ts';
import { readSettings } from './read-settings.ts';

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

  const report = await parts.match({
    ...reading,
    settings,
    rulings: await decisionsFor(options.decisions, io),
    asOf: options.asOf ?? io.today(),
    version: io.version,
  });
  const [{ MATCH_REPORTERS }, { matchTextSummary }] = await Promise.all([
    import('../report/match-reporters.ts'),
    import('../report/match-text.ts'),
  ]);
  await handOut(report, { formats: MATCH_REPORTERS, summary: matchTextSummary }, { options, outputs, language }, io);
  return exitCodeOfSkipped(report.skipped);
}
