import { Command } from 'commander';
import type { Bilingual, Language } from '../model/finding.ts';
import { HELP_WORDING } from '../wording/help-wording.ts';
import { USAGE_WORDING } from '../wording/usage-wording.ts';
import { addCheckOptions, addLanguageOption, type CheckOptions } from './check-options.ts';
import type { CheckDescription } from './cli-parts.ts';
import { helpAfterCheck, helpAfterProgram } from './help-text.ts';
import type { Io } from './io.ts';
import { wrongUse } from './usage-error.ts';

/** What the commands do when they were typed rightly. */
export interface Actions {
  readonly check: (command: string, options: CheckOptions) => Promise<void>;
  readonly schema: (name: string | null) => Promise<void>;
}

/** The width of help and reports where the output is no terminal. */
export const PLAIN_WIDTH = 80;

function configure(program: Command, language: Language, io: Io): void {
  const titles: Readonly<Record<string, Bilingual>> = {
    'Usage:': HELP_WORDING.usage,
    'Options:': HELP_WORDING.options,
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

const described = (title: string, needs: string, language: Language) => `${title}.\n\n${HELP_WORDING.needs[language]}: ${needs}.`;

const capitalised = (text: string) => text.slice(0, 1).toUpperCase() + text.slice(1);

/** The program of all checks there are: a check that is not in the list has no command and no help. */
export function buildProgram(checks: readonly CheckDescription[], language: Language, io: Io, actions: Actions): Command {
  const program = new Command('reconcile');
  configure(program, language, io);
  const width = io.stdout.columns ?? PLAIN_WIDTH;
  program
    .usage(HELP_WORDING.usageOfProgram[language])
    .description(HELP_WORDING.tagline[language])
    .helpOption('-h, --help', HELP_WORDING.help[language])
    .helpCommand(false)
    .version(io.version, '--version', HELP_WORDING.version[language])
    .addHelpText('after', helpAfterProgram(language, width));
  addLanguageOption(program, language);

  const addCheck = (name: string, summary: Bilingual, needs: Bilingual, own: readonly CheckDescription[]) => {
    const command = program.command(name);
    command.summary(summary[language]).description(described(capitalised(summary[language]), needs[language], language));
    command.usage(HELP_WORDING.usageOfCheck[language]).helpOption('-h, --help', HELP_WORDING.help[language]);
    addCheckOptions(command, language).addHelpText('after', helpAfterCheck(own, language, width));
    // Taken as an argument only so that the error can name it.
    command.argument('[path...]').action((paths: readonly string[], options: CheckOptions) => {
      const [stray] = paths;
      if (stray !== undefined) throw wrongUse(USAGE_WORDING.strayPath(stray));
      return actions.check(name, options);
    });
  };
  addCheck('audit', HELP_WORDING.audit, HELP_WORDING.auditNeeds, checks);
  for (const check of checks.filter(({ isCommand }) => isCommand)) {
    addCheck(check.name, check.summary, check.needs, [check, ...checks.filter(({ isCommand }) => !isCommand)]);
  }

  const schema = program.command('schema').argument('[name...]').summary(HELP_WORDING.schema[language]);
  schema.description(`${capitalised(HELP_WORDING.schema[language])}.`).usage(HELP_WORDING.usageOfSchema[language]);
  addLanguageOption(schema.helpOption('-h, --help', HELP_WORDING.help[language]), language);
  schema.action(([name, stray]: readonly string[]) => {
    if (stray !== undefined) throw wrongUse(USAGE_WORDING.strayWord(stray));
    return actions.schema(name ?? null);
  });
  return program;
}
