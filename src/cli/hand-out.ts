import type { Language } from '../model/finding.ts';
import type { SkippedFile } from '../model/loaded-inputs.ts';
import type { ReportOptions } from '../report/report-options.ts';
import { USAGE_WORDING } from '../wording/usage-wording.ts';
import { hasColor, type Io } from './io.ts';
import { type MatchFormat, type Output, writeOutput } from './outputs.ts';
import { PLAIN_WIDTH } from './program.ts';
import { refuseInputs } from './refuse-inputs.ts';

interface Handed {
  readonly inputs: readonly { readonly file: string }[];
  readonly skipped: readonly SkippedFile[];
}

interface HandOutOptions {
  readonly format?: MatchFormat;
  readonly output?: readonly string[];
  readonly quiet?: true;
}

type Reporter<Report> = (report: Report, options: ReportOptions) => string;

/** The formats of a command, and its sums alone. */
export interface Reporters<Report> {
  readonly formats: Readonly<Record<MatchFormat, Reporter<Report>>>;
  readonly summary: Reporter<Report>;
}

/** Prints what was asked for, only the sums where files hold the rest, nothing when quiet; then writes the files. */
export async function handOut<Report extends Handed>(
  report: Report,
  { formats, summary }: Reporters<Report>,
  {
    options,
    outputs,
    language,
  }: { readonly options: HandOutOptions; readonly outputs: readonly Output<MatchFormat>[]; readonly language: Language },
  io: Io,
): Promise<void> {
  const words: ReportOptions = { language, color: false, width: PLAIN_WIDTH, showIds: false };
  const shown: ReportOptions = { ...words, color: hasColor(io.stdout, io), width: io.stdout.columns ?? PLAIN_WIDTH };
  if (options.format !== undefined) io.stdout.write(formats[options.format](report, shown));
  else if (!options.quiet) io.stdout.write((options.output === undefined ? formats.text : summary)(report, shown));
  await refuseInputs(
    '--output',
    outputs.map(({ path }) => path),
    report,
    io,
  );
  for (const { path, format } of outputs) {
    await writeOutput(path, formats[format](report, words), io, (second) =>
      io.stderr.write(`${USAGE_WORDING.writtenBeside(path, second)[language]}\n`),
    );
    if (io.stderr.isTTY && !options.quiet) io.stderr.write(`${USAGE_WORDING.outputWritten(path)[language]}\n`);
  }
}
