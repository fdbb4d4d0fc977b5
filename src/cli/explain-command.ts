import type { Language } from '../model/finding.ts';
import type { ReportOptions } from '../report/report-options.ts';
import { USAGE_WORDING } from '../wording/usage-wording.ts';
import type { ExplainOptions } from './check-options.ts';
import type { CliParts, ExplainRequest } from './cli-parts.ts';
import { decisionsFor } from './decisions-file.ts';
import { exitCodeOfSkipped } from './exit-code.ts';
import { hasColor, type Io } from './io.ts';
import { nearestWord } from './nearest-word.ts';
import { PLAIN_WIDTH } from './program.ts';
import { readReading } from './read-request.ts';
import { readSettings } from './read-settings.ts';
import { explainRule } from './rules-command.ts';
import { wrongUse } from './usage-error.ts';

/** A rule is explained by itself, without any file; null where the word names none. */
function ruleIn([word = '', stray]: readonly string[], { checks }: CliParts): string | null {
  const rules = checks.flatMap((check) => check.rules.map(({ id }) => id));
  if (!rules.includes(word)) {
    if (/^[a-z]+\/[a-z-]+$/.test(word)) throw wrongUse(USAGE_WORDING.noSuchRule(word), nearestWord(word, rules));
    return null;
  }
  if (stray !== undefined) throw wrongUse(USAGE_WORDING.strayWord(stray));
  return word;
}

const isRow = (word: string) => /!\d+$/.test(word);

/** A finding's id or one or two rows come first; what follows are folders and files. */
function readTarget(words: readonly string[]): { readonly target: ExplainRequest['target']; readonly paths: readonly string[] } {
  const [first, second, ...rest] = words;
  if (first === undefined) throw wrongUse(USAGE_WORDING.nothingToExplain());
  if (!isRow(first)) return { target: { kind: 'finding', id: first }, paths: words.slice(1) };
  if (second !== undefined && isRow(second)) return { target: { kind: 'rows', references: [first, second] }, paths: rest };
  return { target: { kind: 'rows', references: [first] }, paths: words.slice(1) };
}

/** Says how a verdict came about, or what a rule says; returns the exit code. */
export async function runExplainCommand(
  words: readonly string[],
  options: ExplainOptions,
  language: Language,
  parts: CliParts,
  io: Io,
): Promise<number> {
  const rule = ruleIn(words, parts);
  if (rule !== null) return explainRule(rule, options, language, parts, io);
  const { target, paths } = readTarget(words);
  const settings = readSettings(options.set ?? [], 'checks');
  const reading = await readReading(paths, options, io);
  const showIds = options.showIds === true;
  const asOf = options.asOf ?? io.today();
  const explanation = await parts.explain({
    ...reading,
    target,
    settings,
    rulings: await decisionsFor(options.decisions, io),
    asOf,
    version: io.version,
    scope: options.scope ?? null,
    showIds,
  });
  const shown: ReportOptions = { language, color: hasColor(io.stdout, io), width: io.stdout.columns ?? PLAIN_WIDTH, showIds };
  if (options.format === 'json') {
    const { explainJson } = await import('../report/explain-json.ts');
    io.stdout.write(explainJson(explanation));
  } else {
    const { explainText } = await import('../report/explain-text.ts');
    io.stdout.write(explainText(explanation, shown));
  }
  return exitCodeOfSkipped(explanation.skipped);
}
