import { CommanderError } from 'commander';
import type { Language } from '../model/finding.ts';
import { UserError } from '../model/user-error.ts';
import { runCheckCommand } from './check-command.ts';
import { chooseLanguage } from './choose-language.ts';
import type { CliParts } from './cli-parts.ts';
import { DEFAULT_PARTS } from './default-parts.ts';
import { runExplainCommand } from './explain-command.ts';
import { runInspectCommand } from './inspect-command.ts';
import type { Io } from './io.ts';
import { runMatchCommand } from './match-command.ts';
import { buildProgram } from './program.ts';
import { runReviewCommand } from './review-command.ts';
import { runRulesCommand } from './rules-command.ts';
import { runSampleCommand } from './sample-command.ts';
import { runSchemaCommand } from './schema-command.ts';
import { runStatsCommand } from './stats-command.ts';
import { usageErrorOf } from './usage-error.ts';

function tell(error: UserError, language: Language, io: Io): number {
  const [first = '', ...hints] = error.messages[language].split('\n');
  io.stderr.write(`reconcile: ${first}\n${hints.map((hint) => `  ${hint}\n`).join('')}`);
  return error.exitCode;
}

function exitCodeOfError(error: unknown, language: Language, io: Io): number {
  if (error instanceof UserError) return tell(error, language, io);
  if (!(error instanceof CommanderError)) throw error;
  // Help and version were printed; help that nobody asked for stands for a missing command.
  if (error.exitCode === 0) return 0;
  return error.code === 'commander.help' ? 2 : tell(usageErrorOf(error), language, io);
}

/** The whole command: arguments and a machine in, exit code out. Only a bug is thrown. */
export async function main(argv: readonly string[], io: Io, parts: CliParts = DEFAULT_PARTS): Promise<number> {
  const language = chooseLanguage(argv, io);
  let exitCode = 0;
  const program = buildProgram(parts.checks, language, io, {
    check: async (command, paths, options) => {
      exitCode = await runCheckCommand({ command, paths, options }, language, parts, io);
    },
    explain: async (words, options) => {
      exitCode = await runExplainCommand(words, options, language, parts, io);
    },
    inspect: async (paths, options) => {
      exitCode = await runInspectCommand(paths, options, language, parts, io);
    },
    match: async (paths, options) => {
      exitCode = await runMatchCommand(paths, options, language, parts, io);
    },
    review: async (files, options) => {
      exitCode = await runReviewCommand(files, options, language, parts, io);
    },
    rules: async (options) => {
      exitCode = await runRulesCommand(options, language, parts, io);
    },
    stats: async (paths, options) => {
      exitCode = await runStatsCommand(paths, options, language, parts, io);
    },
    sample: (words, options) => runSampleCommand(words, options, language, parts, io),
    schema: (name) => runSchemaCommand(name, io),
  });
  try {
    await program.parseAsync([...argv], { from: 'user' });
    return exitCode;
  } catch (error) {
    return exitCodeOfError(error, language, io);
  }
}
