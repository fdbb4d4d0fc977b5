import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { reportCsv } from '../../src/report/report-csv.ts';
import { findingOf, sampleReport } from './sample-report.ts';

const OPTIONS = { language: 'vi', color: false, width: 80, showIds: false } as const;

const rowsOf = (report = sampleReport(), language: 'vi' | 'en' = 'vi'): readonly Readonly<Record<string, string>>[] =>
  parse(reportCsv(report, { ...OPTIONS, language }), { bom: true, columns: true });

describe('the csv report', () => {
  test('has a row for each finding, in the order of the report', () => {
    expect(rowsOf().map((row) => row.finding_id)).toEqual(['f-1', 'f-2', 'f-3']);
  });

  test('has its headings when nothing was found', () => {
    expect(reportCsv(sampleReport({ findings: [] }), OPTIONS)).toBe(
      '\uFEFFfinding_id,rule,severity,committee,organization,person,title,message,basis,settings,advice,confidence,role,file,sheet,row,records\r\n',
    );
  });

  test('says in Vietnamese who, what, by which text and what to do', () => {
    expect(rowsOf()[1]).toEqual({
      finding_id: 'f-2',
      rule: 'transfers/paper-not-presented',
      severity: 'error',
      committee: 'Đảng bộ xã Hải Thượng',
      organization: 'Chi bộ xóm 5',
      person: 'Đinh Thị Mơ',
      title: 'Giấy giới thiệu chưa nộp',
      message: 'Giấy giới thiệu ngày 02/01/2024 chưa được nộp ở Chi bộ xóm 7 sau 33 ngày làm việc',
      basis: 'Quy định 24-QĐ/TW, điểm 6.3.1 c; Hướng dẫn 01-HD/TW (28/9/2021), mục 8 (chưa đọc bản gốc)',
      settings: '',
      advice: '',
      confidence: '0.9996',
      role: 'branches',
      file: 'xom-5.xlsx',
      sheet: 'Danh sách',
      row: '14',
      records: 'xom-5.xlsx#Danh sách!14; co-so-du-lieu.csv!31',
    });
  });

  test('says it in English', () => {
    expect(rowsOf(sampleReport(), 'en')[0]).toMatchObject({
      title: 'On a list and not in the registry',
      message: 'Đinh Thị Mơ is on the list of Chi bộ xóm 5 and not in the registry',
      advice: 'check the file and add the member to the registry',
    });
  });

  test('names every row that a finding rests on, those of a sheet together', () => {
    expect(rowsOf()[2]?.records).toBe('co-so-du-lieu.csv!12-14, 20-21, 30, 32-34');
  });

  test('leaves the place of a finding about a whole file empty', () => {
    const row = rowsOf(sampleReport({ findings: [findingOf({ records: [], person: null, organization: null, committee: null })] }))[0];
    expect(row).toMatchObject({ role: '', file: '', sheet: '', row: '', records: '', person: '', organization: '', committee: '' });
  });

  test('never rounds a certainty up to 1', () => {
    expect(rowsOf(sampleReport({ findings: [findingOf({ confidence: 0.99999999 })] }))[0]?.confidence).toBe('0.999999');
  });
});
