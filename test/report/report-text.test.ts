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

test('a file that could not be read is named before the findings, and what is left is not called clean', () => {
  const error = { vi: 'co-so-du-lieu.xlsx: tệp bị hỏng', en: 'co-so-du-lieu.xlsx: the file is damaged' };
  const skipped = [{ file: 'co-so-du-lieu.xlsx', reason: 'could not be read', error }];
  const { summary } = sampleReport();
  const text = reportText(sampleReport({ findings: [], skipped, summary: { ...summary, notExamined: [] } }), words);
  const [before, after] = text.split('Không có phát hiện nào trong phần đã kiểm tra được');
  expect(before).toContain('Tệp không đọc được, không có trong báo cáo này: 1\n  co-so-du-lieu.xlsx: tệp bị hỏng');
  expect(after).toContain('co-so-du-lieu.xlsx: tệp bị hỏng');
  expect(text).not.toContain('Không có phát hiện nào.');
});

test('a report of part of the rules alone names those that were not examined beside what was found', () => {
  const { summary } = sampleReport();
  const notExamined = [{ rule: 'missing/from-registry', needs: ['registry'] }];
  const text = reportText(sampleReport({ findings: [], skipped: [], summary: { ...summary, notExamined } }), { ...words, language: 'en' });
  expect(text).toMatch(/Nothing was found in what could be examined\.\nNot examined for want of inputs: missing\/from-registry/);
});

test('one record is a record', () => {
  const [first, ...rest] = sampleReport().inputs;
  const tables = (first?.tables ?? []).map((table) => ({ ...table, records: 1 }));
  const text = reportText(sampleReport({ inputs: first ? [{ ...first, tables }, ...rest] : [] }), { ...words, language: 'en' });
  expect(text).toContain(': 1 record\n');
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
