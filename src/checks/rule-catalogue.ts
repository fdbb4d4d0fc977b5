import { createLaw, type Law } from '../law/law.ts';
import { PARAMETERS, type ParameterId } from '../law/parameters.ts';
import { figureIn } from '../law/settable.ts';
import type { Day } from '../model/calendar-date.ts';
import { FIGURES, type FigureId } from '../model/figures.ts';
import type { RuleCatalogue, RuleDescription, RuleExample, RuleFigure, RuleParameter } from '../model/rule-catalogue.ts';
import type { Settings } from '../model/setting.ts';
import type { AnyRule } from './define-rule.ts';
// Written by `npm run docs` from the cases in fixtures/rules.
import examples from './examples.json' with { type: 'json' };
import { CHECKS } from './index.ts';

interface InForce {
  readonly law: Law;
  readonly settings: Settings;
  readonly asOf: Day;
}

const EXAMPLES = examples as Readonly<Record<string, unknown>> as Readonly<Record<string, RuleExample>>;

function parameterOn(id: ParameterId, law: Law, asOf: Day): RuleParameter {
  const { title, unit } = PARAMETERS[id];
  const { value = null, basis = null, replaces = null } = law.valueOn(id, asOf) ?? {};
  return { id, title, unit, value, basis, replaces };
}

function figureNow(id: FigureId, settings: Settings): RuleFigure {
  const { title, unit, value: own } = FIGURES[id];
  const value = figureIn(settings)(id);
  return { id, title, unit, value, replaces: value === own ? null : own };
}

const described = (check: string, rule: AnyRule, { law, settings, asOf }: InForce): RuleDescription => ({
  id: rule.id,
  check,
  severity: rule.severity,
  title: { vi: rule.wording.vi.title, en: rule.wording.en.title },
  advice: { vi: rule.wording.vi.advice, en: rule.wording.en.advice },
  needs: rule.needs.map((need) => (typeof need === 'string' ? [need] : need)),
  yieldsTo: rule.yieldsTo ?? [],
  isBreach: rule.breach === true,
  parameters: (rule.parameters ?? []).map((id) => parameterOn(id, law, asOf)),
  figures: (rule.figures ?? []).map((id) => figureNow(id, settings)),
  basis: (rule.documents ?? []).flatMap((document) => law.citing(document, asOf)),
  example: EXAMPLES[rule.id] ?? { asOf, message: { vi: '', en: '' }, rows: [] },
});

/** Every rule with the law in force on a day. */
export function ruleCatalogue(asOf: Day, settings: Settings = new Map()): RuleCatalogue['checks'] {
  const inForce = { law: createLaw(settings), settings, asOf };
  return CHECKS.map(({ name, title, rules }) => ({ name, title, rules: rules.map((rule) => described(name, rule, inForce)) }));
}
