import { expect, test } from 'vitest';
import { selectRules } from '../../src/cli/rule-selection.ts';
import { CHECKS } from './fake-parts.ts';

const select = (command: string, only: readonly string[], skip: readonly string[] = []) => selectRules(command, { only, skip }, CHECKS);

test.each([
  ['a rule', ['missing/branch-list'], ['missing/branch-list']],
  ['a whole check', ['missing'], ['missing/from-registry', 'missing/branch-list']],
  ['a whole check with a star', ['missing/*'], ['missing/from-registry', 'missing/branch-list']],
  ['a check whose rules have other first names', ['probation'], ['probation/overdue', 'admission/underage']],
  ['some rules by their first name', ['admission/*'], ['admission/underage']],
  ['a rule twice', ['missing/branch-list', 'missing'], ['missing/branch-list', 'missing/from-registry']],
  ['nothing', [], []],
])('--only takes %s', (_, only, rules) => {
  expect(select('audit', only).only).toEqual(rules);
});

test('--skip may name rules of other checks, so that one list serves every command', () => {
  expect(select('missing', [], ['probation/overdue']).skip).toEqual(['probation/overdue']);
});

test('a rule that runs in every check may be asked for alone', () => {
  expect(select('missing', ['matches/unsure']).only).toEqual(['matches/unsure']);
});

test('a selection that leaves nothing is refused rather than reported clean', () => {
  expect(() => select('missing', ['missing'], ['missing'])).toThrow('leave no rule to examine');
});
