import { Command } from 'commander';
import type { Bilingual, Language } from '../model/finding.ts';
import { SCHEMA_NAMES } from '../report/schema-names.ts';
import { HELP_WORDING } from '../wording/help-wording.ts';
import { USAGE_WORDING } from '../wording/usage-wording.ts';
import {
  addCheckOptions,
  addExplainOptions,
  addInspectOptions,
  addLanguageOption,
  addMatchOptions,
  type CheckOptions,
  type ExplainOptions,
  type InspectOptions,
  type MatchOptions,
} from './check-options.ts';
import type { CheckDescription } from './cli-parts.ts';
import { helpAfterCheck, helpAfterInspect, helpAfterProgram, helpAfterSchema } from './help-text.ts';
import type { Io } from './io.ts';
import { wrongUse } from './usage-error.ts';

/** What the commands do when they were typed rightly. */
export interface Actions {
  readonly check: (command: string, paths: readonly string[], options: CheckOptions) => Promise<void>;
  readonly inspect: (paths: readonly string[], options: InspectOptions) => Promise<void>;
  readonly explain: (words: readonly string[], options: ExplainOptions) => Promise<void>;
  readonly match: (paths: readonly string[], options: MatchOptions) => Promise<void>;
  readonly schema: (name: string | null) => Promise<void>;
}

/** The width of help and reports where the output is no terminal. */
export const PLAIN_WIDTH = 80;

function configure(program: Command, language: Language, io: Io): void {
  const titles: Readonly<Record<string, Bilingual>> = {
    'Usage:': HELP_WORDING.usage,
    'Options:': HELP_WORDING.options,
    'Arguments:': HELP_WORDING.arguments,
    'Commands:': HELP_WORDING.commands,
  };
  // Subcommands copy these settings when they are created, so they are made on the root first.
  program.exitOverride().configureOutput({
    writeOut: (text) => io.stdout.write(text),
    writeErr: (text) => io.stderr.write(text),
    // Errors are caught and told in the user's language by main.
    outputError: () => {},
    getOutHelpWidth: () => io.stdout.columns ?? PLAIN_WIDTH,
    getErrHelpWidth: () => io.stderr.columns ?? PLAIN_WIDTH,
    getOutHasColors: () => false,
    getErrHasColors: () => false,
  });
  program.configureHelp({
    styleTitle: (title) => titles[title]?.[language] ?? title,
    subcommandTerm: (command) => command.name(),
    // Commander would add the default once more, in English.
    optionDescription: (option) => option.description,
  });
}

interface CheckCommand {
  readonly name: string;
  readonly summary: Bilingual;
  readonly needs: Bilingual;
  /** The checks whose rules its help lists. */
  readonly shown: readonly CheckDescription[];
}

/** `audit`, and a command for each check that has one. */
function checkCommands(checks: readonly CheckDescription[]): readonly CheckCommand[] {
  const always = checks.filter(({ isCommand }) => !isCommand);
  const single = checks.filter(({ isCommand }) => isCommand).map((check) => ({ ...check, shown: [check, ...always] }));
  return [{ name: 'audit', summary: HELP_WORDING.audit, needs: HELP_WORDING.auditNeeds, shown: checks }, ...single];
}

function addCheck(program: Command, { name, summary, needs, shown }: CheckCommand, language: Language, width: number): Command {
  const needed = `${HELP_WORDING.needs[language]}: ${needs[language]}.`;
  const command = program.command(name).summary(summary[language]).usage(HELP_WORDING.usageOfCheck[language]);
  command.description(`${summary[language]}.\n\n${needed}`).helpOption('-h, --help', HELP_WORDING.help[language]);
  return addCheckOptions(command, language).addHelpText('after', helpAfterCheck(shown, language, width));
}

function addInspect(program: Command, language: Language, width: number): Command {
  const needed = `${HELP_WORDING.needs[language]}: ${HELP_WORDING.inspectNeeds[language]}.`;
  const command = program.command('inspect').summary(HELP_WORDING.inspect[language]).usage(HELP_WORDING.usageOfCheck[language]);
  command.description(`${HELP_WORDING.inspect[language]}.\n\n${needed}`).helpOption('-h, --help', HELP_WORDING.help[language]);
  return addInspectOptions(command, language).addHelpText('after', helpAfterInspect(language, width));
}

function addMatch(program: Command, language: Language): Command {
  const needed = `${HELP_WORDING.needs[language]}: ${HELP_WORDING.matchNeeds[language]}.`;
  const command = program.command('match').summary(HELP_WORDING.match[language]).usage(HELP_WORDING.usageOfCheck[language]);
  command.description(`${HELP_WORDING.match[language]}.\n\n${needed}`).helpOption('-h, --help', HELP_WORDING.help[language]);
  return addMatchOptions(command, language);
}

function addExplain(program: Command, language: Language): Command {
  const needed = `${HELP_WORDING.needs[language]}: ${HELP_WORDING.explainNeeds[language]}.`;
  const command = program.command('explain').summary(HELP_WORDING.explain[language]).usage(HELP_WORDING.usageOfExplain[language]);
  command.description(`${HELP_WORDING.explain[language]}.\n\n${needed}`).helpOption('-h, --help', HELP_WORDING.help[language]);
  return addExplainOptions(command, language);
}

function addSchema(program: Command, language: Language): Command {
  const command = program.command('schema').summary(HELP_WORDING.schema[language]).usage(HELP_WORDING.usageOfSchema[language]);
  command.description(`${HELP_WORDING.schema[language]}.`).helpOption('-h, --help', HELP_WORDING.help[language]);
  return addLanguageOption(command, language).addHelpText('after', helpAfterSchema(SCHEMA_NAMES, language));
}

/** The program of all checks there are: a check that is not in the list has no command and no help. */
export function buildProgram(checks: readonly CheckDescription[], language: Language, io: Io, actions: Actions): Command {
  const program = new Command('reconcile');
  const width = io.stdout.columns ?? PLAIN_WIDTH;
  configure(program, language, io);
  program.usage(HELP_WORDING.usageOfProgram[language]).description(HELP_WORDING.tagline[language]);
  program.helpOption('-h, --help', HELP_WORDING.help[language]).helpCommand(false);
  program.version(io.version, '--version', HELP_WORDING.version[language]).addHelpText('after', helpAfterProgram(language, width));
  addLanguageOption(program, language);

  for (const check of checkCommands(checks)) {
    const command = addCheck(program, check, language, width).argument('[path...]', HELP_WORDING.paths[language]);
    command.action((paths: readonly string[], options: CheckOptions) => actions.check(check.name, paths, options));
  }
  const match = addMatch(program, language).argument('[path...]', HELP_WORDING.paths[language]);
  match.action((paths: readonly string[], options: MatchOptions) => actions.match(paths, options));
  const explain = addExplain(program, language).argument('[word...]', HELP_WORDING.explained[language]);
  explain.action((words: readonly string[], options: ExplainOptions) => actions.explain(words, options));
  const inspect = addInspect(program, language, width).argument('[path...]', HELP_WORDING.paths[language]);
  inspect.action((paths: readonly string[], options: InspectOptions) => actions.inspect(paths, options));
  const schema = addSchema(program, language).argument('[name...]');
  schema.action(([name, stray]: readonly string[]) => {
    if (stray !== undefined) throw wrongUse(USAGE_WORDING.strayWord(stray));
    return actions.schema(name ?? null);
  });
  return program;
}
