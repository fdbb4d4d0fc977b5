import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, test } from 'vitest';
import { ruleCatalogue } from '../../src/checks/rule-catalogue.ts';
import type { RuleCatalogue } from '../../src/model/rule-catalogue.ts';
import { ruleJson, rulesJson } from '../../src/report/rules-json.ts';
import { SCHEMAS } from '../../src/report/schemas.ts';
import { sampleCatalogue } from './sample-catalogue.ts';

const ajv = () => new Ajv2020({ allErrors: true, strict: true, strictTypes: false });
const onDay = (asOf: string): RuleCatalogue => ({ version: '0.1.0', asOf, checks: ruleCatalogue(asOf) });

test.each([
  ['of the sample', sampleCatalogue()],
  ['of every rule there is', onDay('2024-02-18')],
  ['of every rule on a day without a text', onDay('2010-01-01')],
])('the JSON %s keeps to its schemas', (_, catalogue) => {
  const [rules, explained] = [ajv().compile(SCHEMAS.rules), ajv().compile(SCHEMAS.explain)];
  rules(JSON.parse(rulesJson(catalogue)));
  expect(rules.errors).toBeNull();
  for (const rule of catalogue.checks.flatMap((check) => check.rules)) {
    explained(JSON.parse(ruleJson(catalogue, rule)));
    expect(explained.errors).toBeNull();
  }
});
