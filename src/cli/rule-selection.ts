import { USAGE_WORDING } from '../wording/usage-wording.ts';
import type { CheckDescription } from './cli-parts.ts';
import { nearestWord } from './nearest-word.ts';
import { wrongUse } from './usage-error.ts';

/** Rules by id, as `--only` and `--skip` select them. */
export interface RuleSelection {
  readonly only: readonly string[];
  readonly skip: readonly string[];
}

const idsOf = (checks: readonly CheckDescription[]) => checks.flatMap(({ rules }) => rules.map(({ id }) => id));

/** A rule, a check, or the first part of an id: `probation/*` is the check, `admission/*` some of its rules. */
function expand(option: string, given: string, checks: readonly CheckDescription[]): readonly string[] {
  const ids = idsOf(checks);
  if (ids.includes(given)) return [given];
  const family = given.replace(/\/\*$/, '');
  const rulesOfCheck = checks.filter(({ name }) => name === family).flatMap(({ rules }) => rules.map(({ id }) => id));
  const rulesOfFamily = ids.filter((id) => id.startsWith(`${family}/`));
  const rules = [...new Set([...rulesOfCheck, ...rulesOfFamily])];
  if (rules.length > 0) return rules;
  throw wrongUse(USAGE_WORDING.unknownRule(option, given), nearestWord(given, [...ids, ...checks.map(({ name }) => name)]));
}

/** The rules that a command runs: its check's own and those that run in every check. */
function rulesOfCommand(command: string, checks: readonly CheckDescription[]): readonly string[] {
  return idsOf(checks.filter(({ name, isCommand }) => command === 'audit' || name === command || !isCommand));
}

/** What `--only` and `--skip` name, as rule ids. A name that is no rule's, or leaves none, is wrong use rather than a clean report. */
export function selectRules(
  command: string,
  given: { readonly only: readonly string[]; readonly skip: readonly string[] },
  checks: readonly CheckDescription[],
): RuleSelection {
  const here = rulesOfCommand(command, checks);
  const only = given.only.flatMap((name) => {
    const rules = expand('--only', name, checks);
    if (!rules.some((rule) => here.includes(rule))) throw wrongUse(USAGE_WORDING.ruleOfOtherCheck(name, command));
    return rules;
  });
  const skip = given.skip.flatMap((name) => expand('--skip', name, checks));
  const left = (only.length === 0 ? here : only).filter((rule) => !skip.includes(rule));
  if (left.length === 0 && here.length > 0) throw wrongUse(USAGE_WORDING.noRuleLeft());
  return { only: [...new Set(only)], skip: [...new Set(skip)] };
}
