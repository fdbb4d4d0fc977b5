import type { Language } from '../model/finding.ts';
import type { RuleDescription } from '../model/rule-catalogue.ts';
import type { ReportOptions } from '../report/report-options.ts';
import type { RulesOptions } from './check-options.ts';
import type { CliParts, RulesRequest } from './cli-parts.ts';
import { hasColor, type Io } from './io.ts';
import { PLAIN_WIDTH } from './program.ts';
import { readSettings } from './read-settings.ts';

const shownAs = (language: Language, io: Io): ReportOptions => ({
  language,
  color: hasColor(io.stdout, io),
  width: io.stdout.columns ?? PLAIN_WIDTH,
  showIds: false,
});

const requestOf = ({ asOf, set = [] }: RulesOptions, io: Io): RulesRequest => ({
  asOf: asOf ?? io.today(),
  settings: readSettings(set, 'checks'),
  version: io.version,
});

/** Lists every rule with the law in force on the day; returns the exit code. */
export async function runRulesCommand(options: RulesOptions, language: Language, parts: CliParts, io: Io): Promise<number> {
  const catalogue = await parts.rules(requestOf(options, io));
  if (options.format === 'json') {
    const { rulesJson } = await import('../report/rules-json.ts');
    io.stdout.write(rulesJson(catalogue));
  } else {
    const { rulesText } = await import('../report/rules-text.ts');
    io.stdout.write(rulesText(catalogue, shownAs(language, io)));
  }
  return 0;
}

/** Shows one rule with an example; returns the exit code. */
export async function explainRule(id: string, options: RulesOptions, language: Language, parts: CliParts, io: Io): Promise<number> {
  const catalogue = await parts.rules(requestOf(options, io));
  const rule = catalogue.checks.flatMap(({ rules }) => rules).find((own) => own.id === id) as RuleDescription;
  if (options.format === 'json') {
    const { ruleJson } = await import('../report/rules-json.ts');
    io.stdout.write(ruleJson(catalogue, rule));
  } else {
    const { ruleText } = await import('../report/rule-text.ts');
    io.stdout.write(ruleText(catalogue, rule, shownAs(language, io)));
  }
  return 0;
}
