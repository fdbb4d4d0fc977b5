import { describe, expect, test } from 'vitest';
import { CHECKS } from '../../src/checks/index.ts';
import { loadCase, runOn } from './run-case.ts';

const OF_TRANSFERS = [
  'date-order',
  'file-not-submitted',
  'in-limbo',
  'overdue-departure',
  'paper-not-presented',
  'registry-not-updated',
  'still-listed',
  'temporary-in-two-places',
  'temporary-overdue',
  'temporary-without-home',
  'without-record',
];

test('the rules whose findings count among the persons in breach', () => {
  const breaching = CHECKS.flatMap(({ rules }) => rules.flatMap(({ id, breach }) => (breach ? [id] : [])));
  expect(breaching.sort()).toEqual(['activity/absent', 'activity/dues-unpaid', ...OF_TRANSFERS.map((rule) => `transfers/${rule}`)]);
});

describe('the persons in breach', () => {
  const breaches = async (folder: string) => runOn(await loadCase(`fixtures/rules/${folder}`)).summary.breaches;

  test('are those absent without a reason', async () => {
    expect(await breaches('activity/absent/three-months')).toEqual({ persons: 1, byRule: { 'activity/absent': 1 } });
  });

  test('are not those absent with a reason, which is for information', async () => {
    expect(await breaches('activity/absent/a-reason-is-recorded')).toEqual({ persons: 0, byRule: {} });
  });

  test('are not those whose sources contradict each other', async () => {
    expect(await breaches('activity/status-contradiction/deceased-on-the-list')).toEqual({ persons: 0, byRule: {} });
  });
});
