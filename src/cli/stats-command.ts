import type { Language } from '../model/finding.ts';
import type { StatsOptions } from './check-options.ts';
import type { CliParts } from './cli-parts.ts';
import { decisionsFor } from './decisions-file.ts';
import { exitCodeOfSkipped } from './exit-code.ts';
import { handOut } from './hand-out.ts';
import type { Io } from './io.ts';
import { MATCH_FORMATS, parseOutputs, pathsOf } from './outputs.ts';
import { readReading } from './read-request.ts';
import { readSettings } from './read-settings.ts';

/** Counts members by chi bộ and committee; returns the exit code. Figures are nobody's fault: whatever they are, it is 0. */
export async function runStatsCommand(
  paths: readonly string[],
  options: StatsOptions,
  language: Language,
  parts: CliParts,
  io: Io,
): Promise<number> {
  const settings = readSettings(options.set ?? [], 'stats');
  const reading = await readReading(paths, options, io, 'stats');
  const outputs = parseOutputs(pathsOf(reading, options, io), MATCH_FORMATS);
  const report = await parts.stats({
    ...reading,
    settings,
    rulings: await decisionsFor(options.decisions, io),
    asOf: options.asOf ?? io.today(),
    scope: options.scope ?? null,
    version: io.version,
  });
  const [{ STATS_REPORTERS }, { statsTextSummary }] = await Promise.all([
    import('../report/stats-reporters.ts'),
    import('../report/stats-text.ts'),
  ]);
  await handOut(report, { formats: STATS_REPORTERS, summary: statsTextSummary }, { options, outputs, language }, io);
  return exitCodeOfSkipped(report.skipped);
}
