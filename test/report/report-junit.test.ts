import { SaxesParser } from 'saxes';
import { describe, expect, test } from 'vitest';
import type { Report } from '../../src/model/report.ts';
import { reportJunit } from '../../src/report/report-junit.ts';
import { findingOf, sampleReport } from './sample-report.ts';

const OPTIONS = { language: 'en', color: false, width: 80, showIds: false } as const;

interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly parts: Element[];
  text: string;
}

/** As a strict parser reads it. */
function parsed(xml: string): Element {
  const root: Element = { name: '', attributes: {}, parts: [], text: '' };
  const open = [root];
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    const element: Element = { name, attributes: { ...attributes }, parts: [], text: '' };
    open.at(-1)?.parts.push(element);
    open.push(element);
  });
  parser.on('text', (text) => {
    const element = open.at(-1);
    if (element) element.text += text;
  });
  parser.on('closetag', () => open.pop());
  parser.write(xml).close();
  return root.parts[0] as Element;
}

const suitesOf = (report: Report = sampleReport(), showNames = false) => parsed(reportJunit(report, { ...OPTIONS, showNames }));

const caseOf = (report: Report, rule: string): Element | undefined =>
  suitesOf(report)
    .parts.flatMap(({ parts }) => parts)
    .find(({ attributes }) => attributes.name?.startsWith(rule));

describe('the JUnit report', () => {
  test('has a suite for each check, and in it a case for each rule', () => {
    const suites = suitesOf();
    expect(suites.attributes).toEqual({ name: 'reconcile audit 2024-02-18', tests: '5', failures: '3', errors: '0', skipped: '2' });
    expect(suites.parts.map(({ attributes, parts }) => [attributes.name, parts.map((own) => own.attributes.name)])).toEqual([
      ['missing', ['missing/from-registry: On a list and not in the registry', 'missing/branch-list: No list from the chi bộ']],
      [
        'transfers',
        [
          'transfers/paper-not-presented: Introduction paper not handed in',
          'transfers/dissolved-organization: Still under a chi bộ that ended',
        ],
      ],
      ['organizations', ['organizations/unknown']],
    ]);
  });

  test('counts within each suite', () => {
    expect(suitesOf().parts[1]?.attributes).toEqual({ name: 'transfers', tests: '2', failures: '1', errors: '0', skipped: '1' });
  });

  test('a rule with findings fails, with each of them', () => {
    const [failure] = caseOf(sampleReport(), 'missing/from-registry')?.parts ?? [];
    expect(failure).toMatchObject({ name: 'failure', attributes: { type: 'error', message: 'Findings: 1 (error 1, warning 0, info 0)' } });
    expect(failure?.text).toBe(
      [
        '',
        'Đ.T.M. is on the list of Chi bộ xóm 5 and not in the registry',
        'Đ.T.M. - Chi bộ xóm 5 - Đảng bộ xã Hải Thượng',
        'xom-5.xlsx#Danh sách!14',
        'What to do: check the file and add the member to the registry',
        '',
      ].join('\n'),
    );
  });

  test('a rule that has only warnings fails as one of warnings', () => {
    const [failure] = caseOf(sampleReport(), 'missing/branch-list')?.parts ?? [];
    expect(failure?.attributes.type).toBe('warning');
  });

  test('what is nobody’s fault is told and fails nothing', () => {
    const report = sampleReport({ findings: [findingOf({ severity: 'info' })] });
    expect(suitesOf(report).attributes.failures).toBe('0');
    expect(caseOf(report, 'missing/from-registry')?.parts[0]).toMatchObject({ name: 'system-out' });
  });

  test('a rule that was not examined is skipped, and says what it needs', () => {
    expect(caseOf(sampleReport(), 'transfers/dissolved')?.parts).toMatchObject([
      { name: 'skipped', attributes: { message: 'Not examined for want of inputs: --organizations' } },
    ]);
  });

  test('a file that could not be read is an error', () => {
    const error = { vi: 'a.xlsx: hỏng', en: 'a.xlsx: damaged' };
    const suites = suitesOf(sampleReport({ skipped: [{ file: 'a.xlsx', reason: 'could not be read', error }] }));
    expect(suites.attributes).toMatchObject({ tests: '6', errors: '1' });
    expect(suites.parts.at(-1)).toMatchObject({
      attributes: { name: 'files', tests: '1', errors: '1' },
      parts: [{ attributes: { name: 'a.xlsx' }, parts: [{ name: 'error', attributes: { message: 'a.xlsx: damaged' } }] }],
    });
  });

  test('names persons only when asked to', () => {
    expect(reportJunit(sampleReport(), OPTIONS)).not.toContain('Mơ');
    expect(reportJunit(sampleReport(), { ...OPTIONS, showNames: true })).toContain('Đinh Thị Mơ is on the list');
  });

  test('is well-formed whatever a file held', () => {
    const text = 'a < b & "c" > d ]]> \u0000\u0008\uFFFE\uD800 e';
    const report = sampleReport({ findings: [findingOf({ message: { vi: text, en: text }, organization: text })] });
    expect(caseOf(report, 'missing/from-registry')?.parts[0]?.text).toContain('a < b & "c" > d ]]> ');
  });

  test('says it in Vietnamese', () => {
    const xml = reportJunit(sampleReport(), { ...OPTIONS, language: 'vi' });
    expect(xml).toContain('message="Số phát hiện: 1 (lỗi 1, cảnh báo 0, thông tin 0)"');
    expect(xml).toContain('02/01/2024');
  });
});
