import { describe, expect, test } from 'vitest';
import type { Report } from '../../src/model/report.ts';
import { reportGithub } from '../../src/report/report-github.ts';
import { findingOf, sampleReport } from './sample-report.ts';

const OPTIONS = { language: 'en', color: false, width: 80, showIds: false } as const;

const linesOf = (report: Report, showNames = false) => reportGithub(report, { ...OPTIONS, showNames }).split('\n');

/** As GitHub's runner reads a line: properties and text, unescaped. */
function readBack(line: string) {
  const [, command = '', properties = '', data = ''] = /^::([a-z]+) (.*?)::(.*)$/.exec(line) ?? [];
  const undone = (text: string) => text.replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%25', '%');
  const entries = properties.split(',').map((entry) => {
    const [key = '', ...value] = entry.split('=');
    return [key, undone(value.join('=').replaceAll('%3A', ':').replaceAll('%2C', ','))] as const;
  });
  return { command, properties: Object.fromEntries(entries), text: undone(data) };
}

describe('the annotations for GitHub', () => {
  test('point to the file and the line, under the title of the rule', () => {
    expect(readBack(linesOf(sampleReport())[0] ?? '')).toEqual({
      command: 'error',
      properties: { file: 'xom-5.xlsx', line: '14', title: 'On a list and not in the registry [missing/from-registry]' },
      text: [
        'Đ.T.M. is on the list of Chi bộ xóm 5 and not in the registry',
        'Đ.T.M. - Chi bộ xóm 5 - Đảng bộ xã Hải Thượng',
        'xom-5.xlsx#Danh sách!14',
        'What to do: check the file and add the member to the registry',
      ].join('\n'),
    });
  });

  test.each([
    ['error', 'error'],
    ['warning', 'warning'],
    ['info', 'notice'],
  ] as const)('of severity %s are a %s', (severity, command) => {
    expect(linesOf(sampleReport({ findings: [findingOf({ severity })] }))[0]).toMatch(new RegExp(`^::${command} `));
  });

  test('name persons only when asked to', () => {
    expect(reportGithub(sampleReport(), OPTIONS)).not.toContain('Mơ');
    expect(linesOf(sampleReport(), true)[0]).toContain('Đinh Thị Mơ is on the list');
  });

  test('escape what would end a property, a line or a command', () => {
    const records = [{ role: 'branches', file: 'xóm 5: a,b 50%.xlsx', sheet: 'x\n::error::y', row: 2 }] as const;
    const lines = linesOf(sampleReport({ findings: [findingOf({ records, message: { vi: 'a', en: '100 %\r\n::stop-commands::x' } })] }));
    expect(lines[0]).toContain('file=xóm 5%3A a%2Cb 50%25.xlsx,line=2,');
    expect(readBack(lines[0] ?? '').properties.file).toBe('xóm 5: a,b 50%.xlsx');
    expect(lines.filter((line) => line.startsWith('::'))).toHaveLength(2);
  });

  test('have no place where a finding is about no row', () => {
    expect(linesOf(sampleReport({ findings: [findingOf({ records: [] })] }))[0]).toMatch(/^::error title=On a list/);
  });

  test('tell a file that could not be read, and what was not examined', () => {
    const error = { vi: 'a.xlsx: hỏng', en: 'a.xlsx: damaged' };
    const lines = linesOf(sampleReport({ findings: [], skipped: [{ file: 'a.xlsx', reason: 'could not be read', error }] }));
    expect(lines).toEqual([
      '::error file=a.xlsx,title=Files that could not be read and are not in this report::a.xlsx: damaged',
      '::notice title=Not examined for want of inputs::transfers/dissolved-organization (--organizations)%0Aorganizations/unknown (--organizations or --registry)',
      'Findings: 0 (error 0, warning 0, info 0)',
      '',
    ]);
  });
});
