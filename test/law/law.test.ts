import { expect, test } from 'vitest';
import { createLaw } from '../../src/law/law.ts';
import type { ParameterId } from '../../src/law/parameters.ts';

const law = createLaw();

test.each([
  ['2016-07-24', null],
  ['2016-07-25', '29-QĐ/TW'],
  ['2021-07-29', '29-QĐ/TW'],
  ['2021-07-30', '24-QĐ/TW'],
  ['2025-01-19', '24-QĐ/TW'],
  ['2025-01-20', '232-QĐ/TW'],
  ['2025-06-30', '232-QĐ/TW'],
  ['2025-07-01', '294-QĐ/TW'],
  ['2026-04-07', '294-QĐ/TW'],
  ['2026-04-08', '20-QĐ/TW'],
  ['2026-07-25', '20-QĐ/TW'],
  ['2026-07-26', '208-QĐ/TW'],
])('on %s the limit for presenting a paper is set by %s', (day, document) => {
  expect(law.valueOn('transfer.presentWithin', day)?.basis.document ?? null).toBe(document);
});

test.each([
  ['2016-07-25', '29-QĐ/TW'],
  ['2021-09-27', '24-QĐ/TW'],
  ['2021-09-28', '01-HD/TW (28/9/2021)'],
  ['2025-06-30', '01-HD/TW (28/9/2021)'],
  ['2025-07-01', '06-HD/TW (9/6/2025)'],
  ['2026-05-18', '06-HD/TW (9/6/2025)'],
  ['2026-05-19', '01-HD/TW (19/5/2026)'],
])('on %s the three months before a report rest on %s', (day, document) => {
  expect(law.valueOn('transfer.escalateAfter', day)?.basis.document ?? null).toBe(document);
});

test.each([
  ['1989-12-31', null, null],
  ['1990-01-01', 12, false],
  ['2011-01-18', 12, false],
  ['2011-01-19', 12, true],
  ['2026-07-26', 12, true],
])('on %s probation lasts %s months by the Charter, verified: %s', (day, months, verified) => {
  const provision = law.valueOn('probation.length', day);
  expect([provision?.value ?? null, provision?.basis.verified ?? null]).toEqual([months, verified]);
});

test.each<[ParameterId, string, number, boolean]>([
  ['transfer.departWithin', '2024-02-18', 60, true],
  ['transfer.presentWithin', '2024-02-18', 30, true],
  ['transfer.presentWithin', '2026-07-25', 30, false],
  ['transfer.presentWithin', '2026-07-26', 30, false],
  ['transfer.departWithin', '2026-07-25', 60, false],
  ['transfer.departWithin', '2026-07-26', 60, true],
  ['transfer.temporaryMax', '2026-07-26', 12, true],
  ['transfer.temporaryMaxStudy', '2026-07-26', 24, false],
  ['admission.minAge', '2026-07-26', 18, true],
  ['admission.maxAge', '2026-07-26', 60, true],
  ['admission.readmitAfter', '2026-07-26', 36, true],
  ['transfer.escalateAfter', '2025-01-19', 3, true],
  ['transfer.escalateAfter', '2025-01-20', 3, false],
])('%s on %s is %i, verified: %s', (parameter, day, value, verified) => {
  expect(law.valueOn(parameter, day)).toMatchObject({ value, basis: { verified } });
});

test('a citation names document and article', () => {
  expect(law.valueOn('transfer.presentWithin', '2024-01-02')?.basis).toEqual({ document: '24-QĐ/TW', article: '6.3.1 c', verified: true });
});

test('a setting replaces the number and is not the text any more', () => {
  const adjusted = createLaw(new Map([['transfer.presentWithin', 45]]));
  expect(adjusted.valueOn('transfer.presentWithin', '2024-01-02')).toEqual({
    value: 45,
    basis: { document: '24-QĐ/TW', article: '6.3.1 c', verified: false, isSet: true },
    replaces: 30,
  });
});

test('a setting that repeats the law leaves the citation verified', () => {
  const adjusted = createLaw(new Map([['transfer.presentWithin', 30]]));
  expect(adjusted.valueOn('transfer.presentWithin', '2024-01-02')?.basis.verified).toBe(true);
});

test('a setting does not speak where the law is silent', () => {
  const adjusted = createLaw(new Map([['admission.minAge', 21]]));
  expect(adjusted.valueOn('admission.minAge', '2016-07-24')).toBeNull();
});

test.each([
  ['tb-13-2016', '2016-08-17', []],
  ['tb-13-2016', '2016-08-18', ['13-TB/TW']],
  ['hd-38-2025', '2025-09-28', []],
  ['hd-38-2025', '2025-09-29', ['38-HD/BTCTW']],
] as const)('%s is cited on %s as %j', (document, day, citations) => {
  expect(law.citing(document, day).map((basis) => basis.document)).toEqual(citations);
});

test.each([
  ['2011-01-18', null],
  ['2011-01-19', 3],
  ['2024-02-18', 3],
])('on %s a chi bộ needs %s official members', (day, members) => {
  expect(law.valueOn('organisation.minOfficial', day)?.value ?? null).toBe(members);
});
