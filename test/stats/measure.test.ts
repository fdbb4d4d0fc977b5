import { describe, expect, test } from 'vitest';
import type { Role } from '../../src/model/source.ts';
import type { StatsReport, Told, UnitStats } from '../../src/model/stats.ts';
import { countCommune } from './count-commune.ts';

const unitOf = ({ units }: StatsReport, name: string | null): UnitStats => {
  const found = units.find(({ level, branch }) => (name === null ? level === 'committee' : branch === name));
  if (!found) throw new Error(`no figures of ${name}`);
  return found;
};
const saidOf = (told: Told<unknown>): unknown => (told.value === null && 'why' in told ? told.why : told.value);

const all = await countCommune();

test('everybody, the committee and its chi bộ in order', () => {
  expect(all.units.map(({ level, branch }) => [level, branch])).toEqual([
    ['all', null],
    ['committee', null],
    ['branch', 'Chi bộ xóm 1'],
    ['branch', 'Chi bộ xóm 2'],
    ['branch', 'Chi bộ xóm 3'],
  ]);
});

test.each([
  // who moved, died or visits is not counted; who is exempt is; who was admitted a month ago is on probation
  ['Chi bộ xóm 1', 'list', 4, 3, 1],
  ['Chi bộ xóm 2', 'list', 3, 3, 0],
  // no list came: the registry is counted
  ['Chi bộ xóm 3', 'registry', 2, 2, 0],
  [null, 'both', 9, 8, 1],
])('%s is counted by %s: %i members, %i official, %i on probation', (name, countedIn, ...heads) => {
  const { members, official, probationary, ...unit } = unitOf(all, name);
  expect([unit.countedIn, members.value, official.value, probationary.value]).toEqual([countedIn, ...heads]);
});

test.each([
  ['Chi bộ xóm 1', { start: 6, increase: 1, decrease: 3, end: 4 }, 16.7],
  ['Chi bộ xóm 2', { start: 1, increase: 2, decrease: 0, end: 3 }, 0],
  ['Chi bộ xóm 3', { start: 2, increase: 0, decrease: 0, end: 2 }, 0],
  // a move within the committee is none of its own
  [null, { start: 9, increase: 2, decrease: 2, end: 9 }, 11.1],
])('A + B − C = D of %s', (name, control, rate) => {
  const unit = unitOf(all, name);
  expect([unit.control.value, unit.admissionRate.value]).toEqual([control, rate]);
});

test.each([
  ['Chi bộ xóm 1', '2024-01-19', 0],
  // admitted in 2022 by the chi bộ that he came from
  ['Chi bộ xóm 2', '1988-02-03', 1],
  ['Chi bộ xóm 3', '2010-02-03', 1],
])('%s last admitted on %s', (name, day, without) => {
  const unit = unitOf(all, name);
  expect([unit.lastAdmission.value, unit.withoutAdmission.value]).toEqual([day, { count: without, of: 1, unknown: 0 }]);
});

test.each([
  [5, 2],
  // 2010-02-03 is more than 14 years ago, and less than 15
  [14, 2],
  [15, 1],
  [50, 0],
])('of three chi bộ, so many admitted nobody for %i years: %i', async (years, count) => {
  const report = await countCommune(undefined, { 'target.yearsWithoutAdmission': years });
  expect([report.targets.yearsWithoutAdmission, unitOf(report, null).withoutAdmission.value?.count]).toEqual([years, count]);
  expect(report.settings).toEqual([{ parameter: 'target.yearsWithoutAdmission', unit: 'calendar-years', value: years, replaces: 5 }]);
});

test('ratings are counted in their words and their abbreviations, of those rated', () => {
  expect(unitOf(all, null).ratedGood.value).toEqual({ count: 5, of: 6, unknown: 3 });
  expect(saidOf(unitOf(all, 'Chi bộ xóm 3').ratedGood)).toBe('no-ratings');
});

test('badges count from the decision, by the rounds of the year', () => {
  expect(unitOf(all, 'Chi bộ xóm 1').badges.value).toEqual({
    due: [
      { round: '2024-02-03', years: 40, members: 1 },
      { round: '2024-05-19', years: 30, members: 1 },
    ],
    unknown: 0,
  });
  expect(unitOf(all, 'Chi bộ xóm 2').badges.value).toEqual({ due: [], unknown: 1 });
  expect(saidOf(unitOf(all, 'Chi bộ xóm 3').badges)).toBe('no-decision-dates');
});

test('ages and women', () => {
  expect(unitOf(all, null).ages.value).toEqual({ groups: [1, 2, 2, 1, 3], average: 49.1, unknown: 0 });
  expect(unitOf(all, null).women.value).toEqual({ count: 4, of: 9, unknown: 0 });
});

const ROLES: readonly Role[] = ['registry', 'branches', 'transfers', 'organizations'];
const combinations = Array.from({ length: 2 ** ROLES.length }, (_, bits) => ROLES.filter((_role, index) => bits & (1 << index)));

describe.each(combinations.map((roles) => ({ name: roles.join(', ') || 'nothing', roles })))('given $name', async ({ roles }) => {
  const report = await countCommune(roles);
  const [registry, branches, transfers, organizations] = ROLES.map((role) => roles.includes(role));

  test('no figure is told of a chi bộ of which nothing came', () => {
    for (const unit of report.units.filter(({ countedIn }) => countedIn === null)) {
      expect(unit.uncounted).toBe(unit.branches);
      expect([unit.members, unit.admissions, unit.control, unit.ratedGood, unit.ages].map(saidOf)).toEqual([
        'no-source',
        'no-source',
        'no-source',
        'no-source',
        'no-source',
      ]);
    }
  });

  test('the chi bộ are those that the inputs name, counted by what was given', () => {
    const own = report.units.filter(({ level, committee }) => level === 'branch' && committee === 'Đảng bộ xã An Thịnh');
    const byName = Object.fromEntries(own.map(({ branch, countedIn }) => [branch, countedIn]));
    const ofTwo = branches ? 'list' : registry ? 'registry' : null;
    const named = branches || registry || organizations || transfers;
    expect([byName['Chi bộ xóm 1'], byName['Chi bộ xóm 2']]).toEqual(named ? [ofTwo, ofTwo] : [undefined, undefined]);
    expect(byName['Chi bộ xóm 3']).toBe(registry ? 'registry' : organizations ? null : undefined);
  });

  test('who came and who went is told with a transfer book alone, and is no 0 without', () => {
    const counted = report.units.filter(({ countedIn }) => countedIn !== null);
    expect(counted.length > 0).toBe(registry || branches);
    const told = counted.map(({ control }) => (control.value === null ? saidOf(control) : 'told'));
    expect([...new Set(told)]).toEqual(counted.length === 0 ? [] : [transfers ? 'told' : 'no-transfers']);
  });

  test('ratings and days of decision stand on the lists alone', () => {
    const counted = report.units.filter(({ level, countedIn }) => level === 'all' && countedIn !== null);
    const lacking = branches ? [] : ['no-ratings', 'no-decision-dates'];
    expect(counted.flatMap(({ ratedGood, badges }) => [ratedGood, badges].map(saidOf).filter((told) => typeof told === 'string'))).toEqual(
      counted.length === 0 ? [] : lacking,
    );
  });
});
