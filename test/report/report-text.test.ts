import { expect, test } from 'vitest';
import { reportText, reportTextSummary } from '../../src/report/report-text.ts';
import { findingOf, sampleReport } from './sample-report.ts';

const words = { language: 'vi', color: false, width: 80, showIds: false } as const;

test('a report reads as a clerk would write it, in Vietnamese', async () => {
  await expect(reportText(sampleReport(), words)).toMatchFileSnapshot('./expected/report-vi.txt');
});

test('a report reads as a clerk would write it, in English', async () => {
  await expect(reportText(sampleReport(), { ...words, language: 'en' })).toMatchFileSnapshot('./expected/report-en.txt');
});

test('a report without findings says what was checked', async () => {
  await expect(reportText(sampleReport({ findings: [] }), words)).toMatchFileSnapshot('./expected/nothing-found-vi.txt');
});

test('a report in which no rule could be examined does not read as a clean one', () => {
  const { summary, rules } = sampleReport();
  const notExamined = Object.keys(rules).map((rule) => ({ rule, needs: ['registry'] }));
  const text = reportText(sampleReport({ findings: [], summary: { ...summary, notExamined } }), { ...words, language: 'en' });
  expect(text).toContain('No rule could be examined with the inputs given.');
});

test('the summary alone has the sums and no person', () => {
  const text = reportTextSummary(sampleReport(), words);
  expect(text).toContain('Số phát hiện: 3');
  expect(text).not.toContain('Đinh Thị Mơ');
});

test('a finding of a softer severity than its rule is counted apart', () => {
  const findings = [findingOf(), findingOf({ id: 'f-9', severity: 'info' })];
  const text = reportTextSummary(sampleReport({ findings }), { ...words, language: 'en' });
  expect(text).toMatch(/1 {2}error {2}missing\/from-registry/);
  expect(text).toMatch(/1 {2}info {3}missing\/from-registry/);
});

test('rows that do not add up are shown as such', () => {
  const [first, ...rest] = sampleReport().inputs;
  const tables = (first?.tables ?? []).map((table) => ({ ...table, blank: 0 }));
  const inputs = first ? [{ ...first, tables }, ...rest] : [];
  expect(reportText(sampleReport({ inputs }), words)).toContain('1.240 ≠ 1.238');
});

test('namesakes stand apart', () => {
  const findings = [findingOf(), findingOf({ id: 'f-9', personKey: 'p2' })];
  const names = reportText(sampleReport({ findings }), words)
    .split('\n')
    .filter((line) => line === '  Đinh Thị Mơ');
  expect(names).toHaveLength(2);
});

test('color is written only when asked for', () => {
  const code = '\u001B';
  expect(reportText(sampleReport(), words)).not.toContain(code);
  expect(reportText(sampleReport(), { ...words, color: true })).toContain(`${code}[31mlỗi${code}[39m`);
});
