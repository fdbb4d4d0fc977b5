import { Command } from 'commander';
import type { Bilingual, Language } from '../model/finding.ts';
import { SCHEMA_NAMES } from '../report/schema-names.ts';
import { HELP_WORDING } from '../wording/help-wording.ts';
import { USAGE_WORDING } from '../wording/usage-wording.ts';
import {
  addLanguageOption,
  addOptions,
  CHECK_OPTIONS,
  type CheckOptions,
  EXPLAIN_OPTIONS,
  type ExplainOptions,
  INSPECT_OPTIONS,
  type InspectOptions,
  MATCH_OPTIONS,
  type MatchOptions,
  type OptionSpec,
  REVIEW_OPTIONS,
  type ReviewOptions,
  RULES_OPTIONS,
  type RulesOptions,
  SAMPLE_OPTIONS,
  type SampleOptions,
  STATS_OPTIONS,
  type StatsOptions,
} from './check-options.ts';
import type { CheckDescription } from './cli-parts.ts';
import {
  helpAfterCheck,
  helpAfterInspect,
  helpAfterProgram,
  helpAfterReview,
  helpAfterSample,
  helpAfterSchema,
  helpAfterStats,
} from './help-text.ts';
import type { Io } from './io.ts';
import { wrongUse } from './usage-error.ts';

/** What the commands do when they were typed rightly. */
export interface Actions {
  readonly check: (command: string, paths: readonly string[], options: CheckOptions) => Promise<void>;
  readonly inspect: (paths: readonly string[], options: InspectOptions) => Promise<void>;
  readonly explain: (words: readonly string[], options: ExplainOptions) => Promise<void>;
  readonly match: (paths: readonly string[], options: MatchOptions) => Promise<void>;
  readonly stats: (paths: readonly string[], options: StatsOptions) => Promise<void>;
  readonly review: (files: readonly string[], options: ReviewOptions) => Promise<void>;
  readonly rules: (options: RulesOptions) => Promise<void>;
  readonly sample: (words: readonly string[], options: SampleOptions) => Promise<void>;
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

/** A command that reads inputs, or needs none. */
interface ReadingCommand {
  readonly name: string;
  readonly summary: Bilingual;
  readonly needs: Bilingual;
  readonly usage: Bilingual;
  readonly options: readonly OptionSpec[];
}

interface CheckCommand extends Pick<ReadingCommand, 'name' | 'summary' | 'needs'> {
  /** The checks whose rules its help lists. */
  readonly shown: readonly CheckDescription[];
}

/** `audit`, and a command for each check that has one. */
function checkCommands(checks: readonly CheckDescription[]): readonly CheckCommand[] {
  const always = checks.filter(({ isCommand }) => !isCommand);
  const single = checks.filter(({ isCommand }) => isCommand).map((check) => ({ ...check, shown: [check, ...always] }));
  return [{ name: 'audit', summary: HELP_WORDING.audit, needs: HELP_WORDING.auditNeeds, shown: checks }, ...single];
}

function addReading(program: Command, { name, summary, needs, usage, options }: ReadingCommand, language: Language): Command {
  const needed = `${HELP_WORDING.needs[language]}: ${needs[language]}.`;
  const command = program.command(name).summary(summary[language]).usage(usage[language]);
  command.description(`${summary[language]}.\n\n${needed}`).helpOption('-h, --help', HELP_WORDING.help[language]);
  return addOptions(command, options, language);
}

const { usageOfCheck, usageOfExplain } = HELP_WORDING;
const MATCH = { name: 'match', summary: HELP_WORDING.match, needs: HELP_WORDING.matchNeeds, usage: usageOfCheck, options: MATCH_OPTIONS };
const EXPLAIN = {
  name: 'explain',
  summary: HELP_WORDING.explain,
  needs: HELP_WORDING.explainNeeds,
  usage: usageOfExplain,
  options: EXPLAIN_OPTIONS,
};
const INSPECT = {
  name: 'inspect',
  summary: HELP_WORDING.inspect,
  needs: HELP_WORDING.inspectNeeds,
  usage: usageOfCheck,
  options: INSPECT_OPTIONS,
};

const STATS = { name: 'stats', summary: HELP_WORDING.stats, needs: HELP_WORDING.statsNeeds, usage: usageOfCheck, options: STATS_OPTIONS };
const REVIEW = {
  name: 'review',
  summary: HELP_WORDING.review,
  needs: HELP_WORDING.reviewNeeds,
  usage: HELP_WORDING.usageOfReview,
  options: REVIEW_OPTIONS,
};

const RULES = {
  name: 'rules',
  summary: HELP_WORDING.rules,
  needs: HELP_WORDING.rulesNeeds,
  usage: HELP_WORDING.usageOfRules,
  options: RULES_OPTIONS,
};

const SAMPLE = {
  name: 'sample',
  summary: HELP_WORDING.sample,
  needs: HELP_WORDING.sampleNeeds,
  usage: HELP_WORDING.usageOfSample,
  options: SAMPLE_OPTIONS,
};

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
    const command = addReading(program, { ...check, usage: usageOfCheck, options: CHECK_OPTIONS }, language);
    command.addHelpText('after', helpAfterCheck(check.shown, language, width)).argument('[path...]', HELP_WORDING.paths[language]);
    command.action((paths: readonly string[], options: CheckOptions) => actions.check(check.name, paths, options));
  }
  const match = addReading(program, MATCH, language).argument('[path...]', HELP_WORDING.paths[language]);
  match.action((paths: readonly string[], options: MatchOptions) => actions.match(paths, options));
  const explain = addReading(program, EXPLAIN, language).argument('[word...]', HELP_WORDING.explained[language]);
  explain.action((words: readonly string[], options: ExplainOptions) => actions.explain(words, options));
  const inspect = addReading(program, INSPECT, language).addHelpText('after', helpAfterInspect(language, width));
  inspect.argument('[path...]', HELP_WORDING.paths[language]);
  inspect.action((paths: readonly string[], options: InspectOptions) => actions.inspect(paths, options));
  const stats = addReading(program, STATS, language).addHelpText('after', helpAfterStats(language, width));
  stats.argument('[path...]', HELP_WORDING.paths[language]);
  stats.action((paths: readonly string[], options: StatsOptions) => actions.stats(paths, options));
  const review = addReading(program, REVIEW, language).addHelpText('after', helpAfterReview(language, width));
  review.argument('[report...]', HELP_WORDING.reviewed[language]);
  review.action((files: readonly string[], options: ReviewOptions) => actions.review(files, options));
  addReading(program, RULES, language)
    .argument('[word...]')
    .action(([stray]: readonly string[], options: RulesOptions) => {
      if (stray !== undefined) throw wrongUse(USAGE_WORDING.strayWord(stray));
      return actions.rules(options);
    });
  const sample = addReading(program, SAMPLE, language).addHelpText('after', helpAfterSample(language, width));
  sample.argument('[area...]').action((words: readonly string[], options: SampleOptions) => actions.sample(words, options));
  const schema = addSchema(program, language).argument('[name...]');
  schema.action(([name, stray]: readonly string[]) => {
    if (stray !== undefined) throw wrongUse(USAGE_WORDING.strayWord(stray));
    return actions.schema(name ?? null);
  });
  return program;
}
