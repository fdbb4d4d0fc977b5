import type { Review } from '../ledger/review.ts';
import type { Ruling } from '../model/decision.ts';
import type { Bilingual, Language } from '../model/finding.ts';
import type { Workbook } from '../model/sheet.ts';
import { valueSaid } from '../wording/decision-wording.ts';
import { formatDay } from '../wording/format-day.ts';
import { REVIEW_WORDING } from '../wording/review-wording.ts';
import { systemReasonIn } from '../wording/system-wording.ts';
import { USAGE_WORDING } from '../wording/usage-wording.ts';
import type { ReviewOptions } from './check-options.ts';
import type { CliParts } from './cli-parts.ts';
import { DECISIONS_FILE, readDecisions } from './decisions-file.ts';
import type { Io } from './io.ts';
import { systemCodeOf } from './system-code.ts';
import { wrongUse } from './usage-error.ts';

/** "Đúng: Theo danh sách (Lý Thị Mơ, 18/02/2024)". */
function rulingLine(ruling: Ruling, language: Language): string {
  const who = [ruling.by, ruling.on === null ? null : formatDay(ruling.on, language)].filter((part) => part !== null).join(', ');
  return `${valueSaid(ruling, language)}${who === '' ? '' : ` (${who})`}`;
}

function unclearLines({ unclear }: Review, language: Language): readonly string[] {
  if (unclear.length === 0) return [];
  const lines = unclear.map(({ file, sheet, row, why }) => `  ${file}#${sheet}!${row}: ${why[language]}`);
  return ['', `${REVIEW_WORDING.unclear()[language]}:`, ...lines];
}

function disputedLines({ disputed }: Review, language: Language): readonly string[] {
  if (disputed.length === 0) return [];
  const lines = disputed.flatMap((rulings) => {
    const [first] = rulings;
    const about = [first?.person, first?.organization, first?.rule].filter((part) => part !== null && part !== undefined);
    return [`  ${about.join(', ')} [${first?.finding}]`, ...rulings.map((ruling) => `    ${rulingLine(ruling, language)}`)];
  });
  return ['', `${REVIEW_WORDING.disputed()[language]}:`, ...lines];
}

/** Files that are no longer what a report was made from, and reports made from different ones. */
async function changedInputs({ reports }: Review, parts: Pick<CliParts, 'hashOf'>): Promise<readonly Bilingual[]> {
  const seen = new Map<string, { readonly report: string; readonly sha256: string }>();
  const notes = new Map<string, Bilingual>();
  for (const { file: report, inputs } of reports) {
    for (const { file, sha256 } of inputs) {
      const now = await parts.hashOf(file);
      if (now !== null && now !== sha256) notes.set(`${report}\n${file}`, REVIEW_WORDING.inputChanged(report, file));
      const first = seen.get(file);
      if (first === undefined) seen.set(file, { report, sha256 });
      else if (first.sha256 !== sha256)
        notes.set(`${report}\n${first.report}\n${file}`, REVIEW_WORDING.inputsDiffer(report, first.report, file));
    }
  }
  return [...notes.values()];
}

/** Takes decisions out of filled-in reports; 1 where something was unclear or contradictory. */
export async function runReviewCommand(
  files: readonly string[],
  options: ReviewOptions,
  language: Language,
  parts: Pick<CliParts, 'readBook' | 'hashOf'>,
  io: Io,
): Promise<0 | 1> {
  if (files.length === 0) throw wrongUse(REVIEW_WORDING.noReports());
  const path = options.decisions ?? DECISIONS_FILE;
  const known = await readDecisions(path, io);
  const [{ review }, { decisionsJson }] = await Promise.all([import('../ledger/review.ts'), import('../ledger/decisions-json.ts')]);
  const workbooks: Workbook[] = [];
  for (const file of files) workbooks.push(await parts.readBook(file));
  const result = review(workbooks, known, path, options.until ?? null);

  const text = decisionsJson(result.decisions);
  const isChanged = known === null ? result.decisions.decisions.length > 0 : text !== decisionsJson(known);
  if (isChanged) {
    await io.writeFile(path, text).catch((cause: unknown) => {
      throw wrongUse(USAGE_WORDING.outputUnwritable(path, systemReasonIn(systemCodeOf(cause))), null, cause);
    });
  }
  const count = result.decisions.decisions.length;
  const lines = [
    ...result.reports.map(({ file, taken, added }) => REVIEW_WORDING.taken(file, taken, added)[language]),
    ...unclearLines(result, language),
    ...disputedLines(result, language),
    '',
    (isChanged ? REVIEW_WORDING.written(path, count) : REVIEW_WORDING.unchanged(path))[language],
  ];
  io.stdout.write(`${lines.join('\n')}\n`);
  for (const note of await changedInputs(result, parts)) io.stderr.write(`reconcile: ${note[language]}\n`);
  return result.unclear.length + result.disputed.length > 0 ? 1 : 0;
}
