import type { Basis } from '../model/finding.ts';
import type { RuleCatalogue, RuleDescription } from '../model/rule-catalogue.ts';

const head = (schema: string, { version, asOf }: Pick<RuleCatalogue, 'version' | 'asOf'>) => ({
  schema,
  tool: { name: 'reconcile', version },
  asOf,
});

/** Key by key: nothing slips into a stable format unnoticed. */
const basisJson = ({ document, article, verified }: Basis) => ({ document, article, verified });

const ruleBody = ({ example: _, parameters, basis, ...rule }: RuleDescription) => ({
  ...rule,
  parameters: parameters.map(({ basis: own, ...parameter }) => ({ ...parameter, basis: own && basisJson(own) })),
  basis: basis.map(basisJson),
});

const asJson = (value: object) => `${JSON.stringify(value, null, 2)}\n`;

/** Every rule for programs, in the stable form that `reconcile schema rules` describes. */
export const rulesJson = (catalogue: RuleCatalogue): string =>
  asJson({
    ...head('reconcile-rules/1', catalogue),
    rules: catalogue.checks.flatMap(({ rules }) => rules.map(ruleBody)),
  });

/** One rule with its example, in one of the forms that `reconcile schema explain` describes. */
export const ruleJson = (catalogue: Pick<RuleCatalogue, 'version' | 'asOf'>, rule: RuleDescription): string =>
  asJson({ ...head('reconcile-explain/1', catalogue), rule: { ...ruleBody(rule), example: rule.example } });
