import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { CHECKS } from '../../src/checks/index.ts';
import type { ProfileName } from '../../src/sample/profiles.ts';
import type { ReportJson } from '../cli/commune-run.ts';
import { falseAlarms, missedBeside, missedCases, trippedDecoys } from '../cli/score-report.ts';
import { auditOf, remove, type SampleFolder, sampleIn } from './sample-folder.ts';

/** What was read, and who may be whom, accuses nobody. */
const ACCUSING = CHECKS.map(({ name }) => name).filter((name) => name !== 'inputs' && name !== 'matches');
const SHARE_UNSURE = 0.005;
const MOST_MILLISECONDS = 600_000;

/** Holds an audit of a sample to its key; null members are as many as the profile has. */
export function describeAudit(profile: ProfileName, members: number | null, seed: number): void {
  describe(`an audit of ${profile} with ${members ?? 'all its'} members, seed ${seed}`, () => {
    let sample: SampleFolder;
    let report: ReportJson;
    beforeAll(async () => {
      sample = await sampleIn(profile, members, seed);
      report = await auditOf(sample);
    }, MOST_MILLISECONDS);
    afterAll(() => remove(sample));

    test('finds every planted fault', () => expect(missedCases(sample.truth, report)).toEqual([]));

    test('accuses nobody else', () => expect(falseAlarms(sample.truth, report, ACCUSING)).toEqual([]));

    test('leaves every lawful look-alike alone', () => expect(trippedDecoys(sample.truth, report)).toEqual([]));

    test('mentions what is worth knowing', () => expect(missedBeside(sample.truth, report)).toEqual([]));

    test('leaves hardly anybody unsure', () =>
      expect(report.summary.unsure).toBeLessThanOrEqual(Math.ceil(SHARE_UNSURE * sample.truth.lists)));

    test('counts the persons in breach', () => expect(report.summary.breaches.persons).toBe(sample.truth.transferAndActivityPersons));

    // two rows that may be one person are two until somebody settles it
    test('counts the people who are there', () => {
      const { members, unsure } = report.summary;
      expect(members).toBeGreaterThanOrEqual(sample.truth.members);
      expect(members).toBeLessThanOrEqual(sample.truth.members + unsure);
    });
  });
}
