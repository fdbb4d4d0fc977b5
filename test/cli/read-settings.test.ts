import { expect, test } from 'vitest';
import { readSettings } from '../../src/cli/read-settings.ts';
import { UserError } from '../../src/model/user-error.ts';

function refusal(given: readonly string[], where: 'checks' | 'match' = 'checks'): UserError {
  try {
    readSettings(given, where);
  } catch (error) {
    if (error instanceof UserError) return error;
    throw error;
  }
  throw new Error(`${given.join(' ')} was taken`);
}

test.each([
  ['transfer.presentWithin=45', 'transfer.presentWithin', 45],
  [' transfer.presentWithin = 45 ', 'transfer.presentWithin', 45],
  ['match.same=0.95', 'match.same', 0.95],
  ['match.same=0,95', 'match.same', 0.95],
  ['probation.tolerance=0', 'probation.tolerance', 0],
  ['activity.missedMonths=12', 'activity.missedMonths', 12],
])('%s sets %s to %d', (given, name, value) => {
  expect([...readSettings([given], 'checks')]).toEqual([[name, value]]);
});

test.each([
  ['transfer.presentWithin=0', 'a whole number of working days from 1 to 500'],
  ['transfer.presentWithin=501', 'a whole number of working days from 1 to 500'],
  ['transfer.presentWithin=30.5', 'a whole number of working days'],
  ['transfer.presentWithin=-5', 'a whole number of working days'],
  ['transfer.presentWithin=1e2', 'a whole number of working days'],
  ['transfer.presentWithin=', 'a whole number of working days'],
  ['transfer.presentWithin=ba mươi', 'a whole number of working days'],
  ['activity.missedMonths=13', 'a whole number of months from 1 to 12'],
  ['match.same=99', 'a probability from 0.5 to 0.9999'],
  ['match.same=1', 'a probability from 0.5 to 0.9999'],
  ['probation.judgedFrom=1989', 'a year from 1990 to 2100'],
])('%s is wrong use that says it must be %s', (given, right) => {
  const { exitCode, messages } = refusal([given]);
  expect([exitCode, messages.en]).toEqual([2, expect.stringContaining(right)]);
});

test.each([
  ['transfer.presentWithn=45', 'did you mean transfer.presentWithin?'],
  ['presentWithin=45', 'did you mean transfer.presentWithin?'],
  ['transfer.temporary=45', 'did you mean transfer.temporaryMax or transfer.temporaryMaxStudy?'],
  ['xyz=45', 'there is: transfer.departWithin, transfer.presentWithin, '],
  // nothing would change: no rule uses it
  ['list.compareEvery=6', 'there is: '],
  ['toString=6', 'there is: '],
])('%s is wrong use that names what is near: %s', (given, hint) => {
  const { exitCode, messages } = refusal([given]);
  expect([exitCode, messages.en]).toEqual([2, expect.stringContaining(hint)]);
});

test.each(['transfer.presentWithin', '45', '=45', ''])('“%s” is no name=value', (given) => {
  expect(refusal([given]).messages.vi).toContain('tên=giá trị');
});

test('one name with two values is wrong use, with one value twice it is not', () => {
  expect(refusal(['transfer.presentWithin=45', 'transfer.presentWithin=50']).messages.en).toContain('two values');
  expect(readSettings(['transfer.presentWithin=45', 'transfer.presentWithin=45'], 'checks').size).toBe(1);
});

test('the threshold of doubt does not stand above that of certainty', () => {
  expect(refusal(['match.same=0.6', 'match.unsure=0.7']).messages.en).toContain('match.unsure (0.7) is above match.same (0.6)');
  expect(refusal(['match.unsure=0.995'], 'match').messages.vi).toContain('match.unsure (0,995)');
});

test('a match has no limits of the law', () => {
  expect(refusal(['transfer.presentWithin=45'], 'match').messages.en).toContain('there is: match.same, match.unsure');
});
