import { describe, expect, test } from 'vitest';
import type { MemberRecord, Status } from '../../src/model/member.ts';
import type { Presence } from '../../src/standing/dossier.ts';
import { presenceOf } from '../../src/standing/presence.ts';
import { member } from './records.ts';

const DAY = '2024-02-18';
const at = (rest: Partial<MemberRecord>) => presenceOf(member(0, 'Phạm Thị Hạnh', rest), DAY);

const TABLE: readonly (readonly [Status | null, Presence])[] = [
  [null, 'official'],
  ['active', 'official'],
  ['exempt', 'official'],
  ['temporary-elsewhere', 'official'],
  ['moved-in', 'official'],
  ['awaiting-transfer', 'official'],
  ['suspended', 'official'],
  ['restored', 'official'],
  ['temporary-here', 'temporary'],
  ['moved-away', 'moved'],
  ['deceased', 'out'],
  ['removed', 'out'],
  ['expelled', 'out'],
  ['left', 'out'],
];

test.each(TABLE)('%s is %s', (status, presence) => {
  expect(at({ status })).toBe(presence);
});

test('a word that nobody knows neither accuses nor excuses', () => {
  expect(at({ status: null, isStatusUnknown: true })).toBe('unknown');
});

describe('a departure dated after the row’s own day has not happened yet', () => {
  test.each([
    ['2024-02-18', 'moved'],
    ['2024-02-19', 'official'],
    ['2023', 'moved'],
    ['2024-01', 'moved'],
    ['2024-03', 'official'],
    ['2025', 'official'],
  ] as const)('moved away on %s: %s', (statusDate, presence) => {
    expect(at({ status: 'moved-away', statusDate })).toBe(presence);
  });

  test('nor has a death', () => {
    expect(at({ status: 'deceased', statusDate: '2024-03-01' })).toBe('official');
  });

  test('a status that is no departure keeps its meaning', () => {
    expect(at({ status: 'temporary-here', statusDate: '2024-03-01' })).toBe('temporary');
  });

  test('a list is judged by its own day', () => {
    const record = member(0, 'Phạm Thị Hạnh', { status: 'moved-away', statusDate: '2024-01-15' });
    expect(presenceOf(record, '2023-12-31')).toBe('official');
  });
});
