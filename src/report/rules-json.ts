import type { RuleCatalogue, RuleDescription } from '../model/rule-catalogue.ts';

const head = (schema: string, { version, asOf }: Pick<RuleCatalogue, 'version' | 'asOf'>) => ({
  schema,
  tool: { name: 'reconcile', version },
  asOf,
});

const asJson = (value: object) => `${JSON.stringify(value, null, 2)}\n`;

/** Every rule for programs, in the stable form that `reconcile schema rules` describes. */
export const rulesJson = (catalogue: RuleCatalogue): string =>
  asJson({
    ...head('reconcile-rules/1', catalogue),
    rules: catalogue.checks.flatMap(({ rules }) => rules.map(({ example: _, ...rule }) => rule)),
  });

/** One rule with its example, in one of the forms that `reconcile schema explain` describes. */
export const ruleJson = (catalogue: Pick<RuleCatalogue, 'version' | 'asOf'>, rule: RuleDescription): string =>
  asJson({ ...head('reconcile-explain/1', catalogue), rule });
