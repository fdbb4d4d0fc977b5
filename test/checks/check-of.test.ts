import { describe, expect, test } from 'vitest';
import { checkOf } from '../../src/checks/index.ts';
import { loadCase, runOn } from './run-case.ts';

test.each([
  ['probation/overdue', 'probation'],
  ['admission/underage', 'probation'],
  ['activity/absent', 'activity'],
])('%s belongs to %s', (rule, check) => {
  expect(checkOf(rule)).toBe(check);
});

describe('the rules of admission keep their own ids and are part of probation', () => {
  const UNDERAGE = 'fixtures/rules/admission/underage/a-month-short';
  const found = async (request: Parameters<typeof runOn>[1]) =>
    runOn(await loadCase(UNDERAGE), request).findings.map(({ check, rule }) => `${check}: ${rule}`);

  test.each<[string, Parameters<typeof runOn>[1]]>([
    ['the command probation', { command: 'probation' }],
    ['--only probation', { only: ['probation'] }],
    ['--only admission/*', { only: ['admission/*'] }],
  ])('%s shows them', async (_, request) => {
    expect(await found(request)).toEqual(['probation: admission/underage']);
  });

  test.each<[string, Parameters<typeof runOn>[1]]>([
    ['--only of another rule of it', { only: ['probation/overdue'] }],
    ['--skip probation', { skip: ['probation'] }],
    ['another command', { command: 'missing' }],
  ])('%s does not', async (_, request) => {
    expect(await found(request)).toEqual([]);
  });
});
