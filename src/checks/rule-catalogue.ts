import type { Law } from '../law/law.ts';
import { PARAMETERS, type ParameterId } from '../law/parameters.ts';
import type { Day } from '../model/calendar-date.ts';
import type { RuleCatalogue, RuleDescription, RuleExample, RuleParameter } from '../model/rule-catalogue.ts';
import type { AnyRule } from './define-rule.ts';
// Written by `npm run docs` from the cases in fixtures/rules.
import examples from './examples.json' with { type: 'json' };
import { CHECKS } from './index.ts';

const EXAMPLES = examples as Readonly<Record<string, unknown>> as Readonly<Record<string, RuleExample>>;

function parameterOn(id: ParameterId, law: Law, asOf: Day): RuleParameter {
  const { title, unit } = PARAMETERS[id];
  const { value = null, basis = null } = law.valueOn(id, asOf) ?? {};
  return { id, title, unit, value, basis };
}

const described = (check: string, rule: AnyRule, law: Law, asOf: Day): RuleDescription => ({
  id: rule.id,
  check,
  severity: rule.severity,
  title: { vi: rule.wording.vi.title, en: rule.wording.en.title },
  advice: { vi: rule.wording.vi.advice, en: rule.wording.en.advice },
  needs: rule.needs.map((need) => (typeof need === 'string' ? [need] : need)),
  yieldsTo: rule.yieldsTo ?? [],
  isBreach: rule.breach === true,
  parameters: (rule.parameters ?? []).map((id) => parameterOn(id, law, asOf)),
  basis: (rule.documents ?? []).flatMap((document) => law.citing(document, asOf)),
  example: EXAMPLES[rule.id] ?? { asOf, message: { vi: '', en: '' }, rows: [] },
});

/** Every rule with the law in force on a day. */
export const ruleCatalogue = (law: Law, asOf: Day): RuleCatalogue['checks'] =>
  CHECKS.map(({ name, title, rules }) => ({ name, title, rules: rules.map((rule) => described(name, rule, law, asOf)) }));
