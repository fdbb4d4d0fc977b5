import { expect, test } from 'vitest';
import { ruleExamples } from './rule-examples.ts';

/** Every case of every rule is run once. */
const LONG_ENOUGH_MS = 120_000;

test(
  'src/checks/examples.json shows each rule at work on one of its cases',
  async () => {
    // a rule a line
    const lines = Object.entries(await ruleExamples()).map((entry) => entry.map((part) => JSON.stringify(part)).join(': '));
    await expect(`{\n${lines.join(',\n')}\n}\n`).toMatchFileSnapshot('../../src/checks/examples.json');
  },
  LONG_ENOUGH_MS,
);
