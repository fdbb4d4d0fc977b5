import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { CHECKS } from '../../src/checks/index.ts';
import type { ProfileName } from '../../src/sample/profiles.ts';
import type { ReportJson, Truth } from '../cli/commune-run.ts';
import { falseAlarms, missedBeside, missedCases, trippedDecoys } from '../cli/score-report.ts';
import { auditOf, remove, type SampleFolder, sampleIn } from './sample-folder.ts';

const BUILT = new Set<string>(CHECKS.flatMap((check) => check.rules.map(({ id }) => id)));
/** What was read, and who may be whom, accuses nobody. */
const ACCUSING = CHECKS.map(({ name }) => name).filter((name) => name !== 'inputs' && name !== 'matches');
const SHARE_UNSURE = 0.005;

/** What of a key the rules there are can be held to. */
const ofBuilt = (truth: Truth): Truth => ({
  ...truth,
  cases: truth.cases.filter(({ rule }) => BUILT.has(rule)),
  beside: truth.beside.filter(({ rule }) => BUILT.has(rule)),
});

describe.each<[ProfileName, number, number]>([
  ['nam-dinh', 600, 1],
  ['nam-dinh', 600, 2],
  ['hai-nam', 521, 3],
])('an audit of %s with %i members, seed %i', (profile, members, seed) => {
  let sample: SampleFolder;
  let report: ReportJson;
  let truth: Truth;
  beforeAll(async () => {
    sample = await sampleIn(profile, members, seed);
    [report, truth] = [await auditOf(sample), ofBuilt(sample.truth)];
  }, 120_000);
  afterAll(() => remove(sample));

  test('finds every planted fault', () => expect(missedCases(truth, report)).toEqual([]));

  // a row that was planted for a rule to come excuses what others say of it
  test('accuses nobody else', () => expect(falseAlarms(sample.truth, report, ACCUSING)).toEqual([]));

  test('leaves every lawful look-alike alone', () => expect(trippedDecoys(truth, report)).toEqual([]));

  test('mentions what is worth knowing', () => expect(missedBeside(truth, report)).toEqual([]));

  test('leaves hardly anybody unsure', () => expect(report.summary.unsure).toBeLessThanOrEqual(Math.ceil(SHARE_UNSURE * truth.lists)));

  test.runIf(BUILT.has('activity/absent'))('counts the persons in breach', () =>
    expect(report.summary.breaches.persons).toBe(sample.truth.transferAndActivityPersons),
  );

  test('counts the people who are there', () => expect(report.summary.members).toBe(truth.members));
});
