import { describe, expect, test } from 'vitest';
import { reportMarkdown } from '../../src/report/report-markdown.ts';
import { findingOf, sampleReport } from './sample-report.ts';

const OPTIONS = { language: 'en', color: false, width: 80, showIds: false } as const;

const linesOf = (own = {}) => reportMarkdown(sampleReport(own), OPTIONS).split('\n');

describe('the markdown report', () => {
  test.each(['vi', 'en'] as const)('is as in report-%s.md', async (language) => {
    await expect(reportMarkdown(sampleReport(), { ...OPTIONS, language })).toMatchFileSnapshot(`./expected/report-${language}.md`);
  });

  test('says that nothing was found, and in what part', () => {
    const { summary } = sampleReport();
    expect(linesOf({ findings: [] })).toContain('Nothing was found in what could be examined.');
    expect(linesOf({ findings: [], summary: { ...summary, notExamined: [] } })).toContain('Nothing was found.');
  });

  test('tells of a file that could not be read before any finding', () => {
    const error = { vi: 'a.xlsx: hỏng\nlưu lại', en: 'a.xlsx: damaged\nsave it again' };
    const lines = linesOf({ skipped: [{ file: 'a.xlsx', reason: 'could not be read', error }] });
    expect(lines.indexOf('- a.xlsx: damaged; save it again')).toBeLessThan(lines.findIndex((line) => line.startsWith('## ')));
    expect(lines).toContain('- a.xlsx: damaged; save it again');
  });

  test('keeps what a file held from being markup', () => {
    const text = '| <b>*x*</b> @ten';
    const lines = linesOf({ findings: [findingOf({ person: text, organization: text, message: { vi: text, en: text } })] });
    const shown = '\\| \\<b\\>\\*x\\*\\</b\\> @\u2060ten';
    expect(lines.filter((line) => line.includes(text))).toEqual([]);
    expect(lines.filter((line) => line.includes(shown))).toHaveLength(3);
  });
});
