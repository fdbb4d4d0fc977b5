import { type Command, Option } from 'commander';
import { type Day, dayOf } from '../model/calendar-date.ts';
import type { Bilingual, Language } from '../model/finding.ts';
import type { Role } from '../model/source.ts';
import { FEWEST_MEMBERS, MOST_MEMBERS } from '../sample/profiles.ts';
import { HELP_WORDING } from '../wording/help-wording.ts';
import { USAGE_WORDING } from '../wording/usage-wording.ts';
import { LANGUAGES } from './choose-language.ts';
import { FAIL_ON, type FailOn } from './exit-code.ts';
import { nearestWord } from './nearest-word.ts';
import { FORMATS, type Format, MATCH_FORMATS, type MatchFormat, REPORT_FORMATS, type ReportFormat } from './outputs.ts';
import { parseAsOf } from './parse-as-of.ts';
import { wrongUse } from './usage-error.ts';

/** The options that say what to read, as commander hands them over. */
export interface ReadingOptions extends Partial<Readonly<Record<Role, readonly string[]>>> {
  readonly columns?: string;
  readonly keepGoing?: true;
  readonly decisions?: string;
}

/** The options of `inspect`. */
export interface InspectOptions extends ReadingOptions {
  readonly asOf?: Day;
  readonly format?: Format;
  readonly columnsTemplate?: string;
  readonly showIds?: true;
}

/** The options of `match`. */
export interface MatchOptions extends ReadingOptions {
  readonly asOf?: Day;
  readonly set?: readonly string[];
  readonly format?: MatchFormat;
  readonly output?: readonly string[];
  readonly quiet?: true;
}

/** The options of `stats`. */
export interface StatsOptions extends MatchOptions {
  readonly scope?: readonly string[];
}

/** The options of `explain`. */
export interface ExplainOptions extends ReadingOptions {
  readonly asOf?: Day;
  readonly set?: readonly string[];
  readonly scope?: readonly string[];
  readonly format?: Format;
  readonly showIds?: true;
}

/** The options of `review`. */
export interface ReviewOptions {
  readonly decisions?: string;
  readonly until?: Day;
}

/** The options of `rules`. */
export interface RulesOptions {
  readonly asOf?: Day;
  readonly set?: readonly string[];
  readonly format?: Format;
}

/** The options of `sample`. */
export interface SampleOptions {
  readonly out?: string;
  readonly seed: number;
  readonly members?: number;
}

/** The options of a check command. */
export interface CheckOptions extends ReadingOptions {
  readonly asOf?: Day;
  readonly set?: readonly string[];
  readonly scope?: readonly string[];
  readonly only?: readonly string[];
  readonly skip?: readonly string[];
  readonly format?: ReportFormat;
  readonly output?: readonly string[];
  readonly split?: true;
  readonly corrections?: string;
  readonly failOn: FailOn;
  readonly showIds?: true;
  readonly showNames?: true;
  readonly maskIds?: true;
  readonly quiet?: true;
}

type Parse = (given: string, previous: readonly string[] | undefined) => unknown;

export interface OptionSpec {
  readonly flags: string;
  readonly about: Bilingual;
  readonly group: Bilingual;
  readonly parse?: Parse;
  readonly default?: string | number;
}

const oneOf =
  (option: string, allowed: readonly string[]): Parse =>
  (given) => {
    if (allowed.includes(given)) return given;
    throw wrongUse(USAGE_WORDING.notOneOf(option, given, allowed), nearestWord(given, allowed));
  };

const collect: Parse = (given, previous = []) => [...previous, given];

const { inputOptions, scopeOptions, outputOptions, sampleOptions } = HELP_WORDING;

const langSpec: OptionSpec = { flags: '--lang <vi|en>', about: HELP_WORDING.lang, group: outputOptions, parse: oneOf('--lang', LANGUAGES) };

const formatSpec = (formats: readonly string[]): OptionSpec => ({
  flags: `--format <${formats.join('|')}>`,
  about: HELP_WORDING.format,
  group: outputOptions,
  parse: oneOf('--format', formats),
});

/** Named in the description: so many in the flag leave no room beside it. */
const reportFormatSpec: OptionSpec = {
  ...formatSpec(REPORT_FORMATS),
  flags: '--format <name>',
  about: {
    vi: `${HELP_WORDING.format.vi}: ${REPORT_FORMATS.join(', ')}`,
    en: `${HELP_WORDING.format.en}: ${REPORT_FORMATS.join(', ')}`,
  },
};

const asOfSpec: OptionSpec = { flags: '--as-of <day>', about: HELP_WORDING.asOf, group: scopeOptions, parse: parseAsOf };

const scopeSpec: OptionSpec = { flags: '--scope <name...>', about: HELP_WORDING.scope, group: scopeOptions, parse: collect };

const setSpec: OptionSpec = { flags: '--set <parameter=value>', about: HELP_WORDING.set, group: scopeOptions, parse: collect };

const outputSpec: OptionSpec = { flags: '--output <file>', about: HELP_WORDING.output, group: outputOptions, parse: collect };

const quietSpec: OptionSpec = { flags: '--quiet', about: HELP_WORDING.quiet, group: outputOptions };

const showIdsSpec: OptionSpec = { flags: '--show-ids', about: HELP_WORDING.showIds, group: outputOptions };

const decisionsSpec = (group: Bilingual): OptionSpec => ({ flags: '--decisions <file>', about: HELP_WORDING.decisions, group });

const READING_OPTIONS: readonly OptionSpec[] = [
  { flags: '--registry <file...>', about: HELP_WORDING.registry, group: inputOptions, parse: collect },
  { flags: '--branches <path...>', about: HELP_WORDING.branches, group: inputOptions, parse: collect },
  { flags: '--transfers <file...>', about: HELP_WORDING.transfers, group: inputOptions, parse: collect },
  { flags: '--organizations <file...>', about: HELP_WORDING.organizations, group: inputOptions, parse: collect },
  { flags: '--columns <file>', about: HELP_WORDING.columns, group: inputOptions },
  { flags: '--keep-going', about: HELP_WORDING.keepGoing, group: inputOptions },
];

export const INSPECT_OPTIONS: readonly OptionSpec[] = [
  ...READING_OPTIONS,
  asOfSpec,
  formatSpec(FORMATS),
  { flags: '--columns-template <file>', about: HELP_WORDING.columnsTemplate, group: outputOptions },
  langSpec,
  showIdsSpec,
];

export const CHECK_OPTIONS: readonly OptionSpec[] = [
  ...READING_OPTIONS,
  decisionsSpec(inputOptions),
  asOfSpec,
  scopeSpec,
  { flags: '--only <rule...>', about: HELP_WORDING.only, group: scopeOptions, parse: collect },
  { flags: '--skip <rule...>', about: HELP_WORDING.skip, group: scopeOptions, parse: collect },
  setSpec,
  reportFormatSpec,
  outputSpec,
  { flags: '--corrections <file>', about: HELP_WORDING.corrections, group: outputOptions },
  { flags: '--split', about: HELP_WORDING.split, group: outputOptions },
  {
    flags: `--fail-on <${FAIL_ON.join('|')}>`,
    about: HELP_WORDING.failOn,
    group: outputOptions,
    parse: oneOf('--fail-on', FAIL_ON),
    default: 'warning',
  },
  langSpec,
  showIdsSpec,
  { flags: '--show-names', about: HELP_WORDING.showNames, group: outputOptions },
  { flags: '--mask-ids', about: HELP_WORDING.maskIds, group: outputOptions },
  quietSpec,
];

export const MATCH_OPTIONS: readonly OptionSpec[] = [
  ...READING_OPTIONS,
  decisionsSpec(inputOptions),
  asOfSpec,
  { ...setSpec, about: HELP_WORDING.setMatch },
  formatSpec(MATCH_FORMATS),
  outputSpec,
  langSpec,
  quietSpec,
];

export const STATS_OPTIONS: readonly OptionSpec[] = [
  ...READING_OPTIONS,
  decisionsSpec(inputOptions),
  asOfSpec,
  scopeSpec,
  { ...setSpec, about: HELP_WORDING.setStats },
  formatSpec(MATCH_FORMATS),
  outputSpec,
  langSpec,
  quietSpec,
];

const isoDay: Parse = (given) => {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(given) ?? [];
  const whole = dayOf(Number(year), Number(month), Number(day));
  if (whole === null) throw wrongUse(USAGE_WORDING.notADayOf('--until', given));
  return whole;
};

export const REVIEW_OPTIONS: readonly OptionSpec[] = [
  decisionsSpec(outputOptions),
  { flags: '--until <day>', about: HELP_WORDING.until, group: outputOptions, parse: isoDay },
  langSpec,
];

export const EXPLAIN_OPTIONS: readonly OptionSpec[] = [
  ...READING_OPTIONS,
  decisionsSpec(inputOptions),
  asOfSpec,
  scopeSpec,
  setSpec,
  formatSpec(FORMATS),
  langSpec,
  showIdsSpec,
];

export const RULES_OPTIONS: readonly OptionSpec[] = [asOfSpec, setSpec, formatSpec(FORMATS), langSpec];

const wholeNumber =
  (option: string, low: number, high: number): Parse =>
  (given) => {
    const number = /^\d{1,10}$/.test(given) ? Number(given) : Number.NaN;
    if (number >= low && number <= high) return number;
    throw wrongUse(USAGE_WORDING.notInRange(option, given, low, high));
  };

const HIGHEST_SEED = 2_147_483_647;

export const SAMPLE_OPTIONS: readonly OptionSpec[] = [
  { flags: '--out <folder>', about: HELP_WORDING.sampleOut, group: outputOptions },
  {
    flags: '--seed <number>',
    about: HELP_WORDING.seed,
    group: sampleOptions,
    parse: wholeNumber('--seed', 0, HIGHEST_SEED),
    default: 1,
  },
  {
    flags: '--members <number>',
    about: HELP_WORDING.members,
    group: sampleOptions,
    parse: wholeNumber('--members', FEWEST_MEMBERS, MOST_MEMBERS),
  },
  langSpec,
];

function optionOf(spec: OptionSpec, language: Language): Option {
  const about =
    spec.default === undefined ? spec.about[language] : `${spec.about[language]} (${HELP_WORDING.default[language]}: ${spec.default})`;
  const option = new Option(spec.flags, about).helpGroup(spec.group[language]);
  if (spec.parse) option.argParser<unknown>((given, previous) => spec.parse?.(given, Array.isArray(previous) ? previous : undefined));
  return spec.default === undefined ? option : option.default(spec.default);
}

// The group of --help and --version, whose title is translated when it is printed.
const COMMANDERS_OWN: Bilingual = { vi: 'Options:', en: 'Options:' };

/** `--lang` alone, for the commands that are no checks; it was obeyed before the program was built. */
export const addLanguageOption = (command: Command, language: Language): Command =>
  command.addOption(optionOf({ ...langSpec, group: COMMANDERS_OWN }, language));

/** Gives a command its options, described in a language. */
export function addOptions(command: Command, specs: readonly OptionSpec[], language: Language): Command {
  for (const spec of specs) command.addOption(optionOf(spec, language));
  return command;
}
