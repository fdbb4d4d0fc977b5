import type { Language } from '../model/finding.ts';
import type { ReportOptions } from '../report/report-options.ts';
import { USAGE_WORDING } from '../wording/usage-wording.ts';
import type { InspectOptions } from './check-options.ts';
import type { CliParts } from './cli-parts.ts';
import { columnsTemplate, headingsOf, withTemplate } from './columns-template.ts';
import { exitCodeOfSkipped } from './exit-code.ts';
import { hasColor, type Io } from './io.ts';
import { writeOutput } from './outputs.ts';
import { PLAIN_WIDTH } from './program.ts';
import { readReading } from './read-request.ts';
import { refuseInputs } from './refuse-inputs.ts';

/** Shows how files were understood; returns the exit code. */
export async function runInspectCommand(
  paths: readonly string[],
  options: InspectOptions,
  language: Language,
  parts: CliParts,
  io: Io,
): Promise<number> {
  const reading = await readReading(paths, options, io);
  const inspection = await parts
    .inspect({ ...reading, asOf: options.asOf ?? io.today(), version: io.version })
    .catch(async (error: unknown) => {
      throw options.columnsTemplate === undefined ? error : await withTemplate(error, options.columnsTemplate, io);
    });
  const shown: ReportOptions = {
    language,
    color: hasColor(io.stdout, io),
    width: io.stdout.columns ?? PLAIN_WIDTH,
    showIds: options.showIds === true,
  };
  if (options.format === 'json') {
    const { inspectJson } = await import('../report/inspect-json.ts');
    io.stdout.write(inspectJson(inspection, shown));
  } else {
    const { inspectText } = await import('../report/inspect-text.ts');
    io.stdout.write(inspectText(inspection, shown));
  }
  if (options.columnsTemplate !== undefined) {
    const given = options.columns === undefined ? [] : [{ file: options.columns }];
    await refuseInputs('--columns-template', [options.columnsTemplate], { ...inspection, inputs: [...inspection.inputs, ...given] }, io);
    await writeOutput(options.columnsTemplate, columnsTemplate(headingsOf(inspection)), io);
    if (io.stderr.isTTY) io.stderr.write(`${USAGE_WORDING.outputWritten(options.columnsTemplate)[language]}\n`);
  }
  return exitCodeOfSkipped(inspection.skipped);
}
