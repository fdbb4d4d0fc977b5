import type { Ruling } from '../model/decision.ts';
import type { Bilingual } from '../model/finding.ts';
import type { Report } from '../model/report.ts';
import type { ReportOptions } from '../report/report-options.ts';
import { USAGE_WORDING } from '../wording/usage-wording.ts';
import type { CheckOptions } from './check-options.ts';
import type { CliParts } from './cli-parts.ts';
import type { Io } from './io.ts';
import { type Output, type ReportFormat, secondName, writeOutput } from './outputs.ts';
import { refuseInputs } from './refuse-inputs.ts';
import { bookOptions, filesOf, renderReport } from './render-report.ts';

/** What was said in earlier runs, and how a workbook that stands already is read. */
interface Known {
  readonly rulings: readonly Ruling[];
  readonly readBook: CliParts['readBook'];
}

/** Whether a workbook stands there in which people wrote what was not taken back yet; a file that is no workbook holds nothing of the kind. */
async function isFilledIn(path: string, { rulings, readBook }: Known, io: Pick<Io, 'exists'>): Promise<boolean> {
  if (!(await io.exists(path))) return false;
  const workbook = await readBook(path).catch(() => null);
  const { holdsUntaken } = await import('../ledger/holds-untaken.ts');
  return workbook !== null && holdsUntaken(workbook, rulings);
}

/** Writes a report to its files, and says where one went to another name: what people filled in is never written over. */
export async function writeReport(
  report: Report,
  outputs: readonly Output<ReportFormat>[],
  { options, words, known }: { readonly options: CheckOptions; readonly words: ReportOptions; readonly known: Known },
  io: Io,
): Promise<void> {
  const { language } = words;
  const tell = (message: Bilingual) => io.stderr.write(`${message[language]}\n`);
  for (const output of outputs) {
    const files = await filesOf(report, output, options.split === true, language);
    const paths = files.map(({ path }) => path);
    await refuseInputs('--output', paths, report, io);
    for (const { path, part, isPart } of files) {
      const content = await renderReport(part, output.format, { ...bookOptions(options, words), isPart });
      const notes = [USAGE_WORDING.outputWritten(path)];
      let target = path;
      if (output.format === 'xlsx' && (await isFilledIn(path, known, io))) {
        target = await secondName(path, io);
        notes.unshift(USAGE_WORDING.filledIn(path, target));
      }
      await writeOutput(target, content, io, (second) => notes.unshift(USAGE_WORDING.writtenBeside(target, second)));
      // where it went is said to everybody if it is not where it was sent
      const [note] = notes;
      if (note !== undefined && (notes.length > 1 || (io.stderr.isTTY && !options.quiet))) tell(note);
    }
  }
}
