import { describe, expect, test } from 'vitest';
import { DOCUMENTS } from '../../src/law/documents.ts';
import { isParameterId, PARAMETERS, type Parameter } from '../../src/law/parameters.ts';
import { addDays } from '../../src/model/calendar-date.ts';

const END_OF_TIME = '9999-12-31';

describe.each(Object.entries<Parameter>(PARAMETERS))('%s', (_id, { versions }) => {
  test('has versions in order that do not overlap', () => {
    const starts = versions.slice(1).map(({ from }) => from);
    const ends = versions.slice(0, -1).map(({ to }) => to ?? END_OF_TIME);
    expect(starts.filter((start, index) => start <= (ends[index] ?? END_OF_TIME))).toEqual([]);
  });

  test('has no gap between versions', () => {
    const starts = versions.slice(1).map(({ from }) => from);
    expect(versions.slice(0, -1).map(({ to }) => (to === null ? null : addDays(to, 1)))).toEqual(starts);
  });

  test('cites each text only while it is in force', () => {
    const outside = versions.filter(({ document, from, to }) => {
      const cited = DOCUMENTS[document];
      return from < cited.from || (to ?? END_OF_TIME) > (cited.to ?? END_OF_TIME);
    });
    expect(outside).toEqual([]);
  });
});

test.each([
  ['transfer.presentWithin', true],
  ['transfer.presentwithin', false],
  ['toString', false],
])('whether %s is a parameter: %s', (text, expected) => {
  expect(isParameterId(text)).toBe(expected);
});
