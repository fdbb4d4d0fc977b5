import type { Finding } from '../../src/model/finding.ts';
import type { Report, TableAccount } from '../../src/model/report.ts';

const DIGITS = '0123456789abcdef';

const account = (sheet: string, counts: Partial<TableAccount>): TableAccount => ({
  sheet,
  kind: 'members',
  asOf: null,
  organizations: [],
  headingRows: [5],
  rows: 0,
  records: 0,
  continuations: 0,
  blank: 0,
  problems: 0,
  furniture: [],
  columns: [],
  repairs: [],
  ...counts,
});

/** A finding about an invented member, where a test does not say otherwise. */
export const findingOf = (own: Partial<Finding> = {}): Finding => {
  const finding = baseOf(own);
  return { ...finding, messageInFull: own.messageInFull ?? finding.message };
};

const baseOf = (own: Partial<Finding>): Omit<Finding, 'messageInFull'> => ({
  id: 'f-1',
  check: 'missing',
  rule: 'missing/from-registry',
  severity: 'error',
  person: 'Đinh Thị Mơ',
  personKey: 'p1',
  organization: 'Chi bộ xóm 5',
  committee: 'Đảng bộ xã Hải Thượng',
  message: {
    vi: 'Đinh Thị Mơ có trong danh sách Chi bộ xóm 5 và không có trong cơ sở dữ liệu',
    en: 'Đinh Thị Mơ is on the list of Chi bộ xóm 5 and not in the registry',
  },
  advice: { vi: 'kiểm tra hồ sơ và bổ sung vào cơ sở dữ liệu', en: 'check the file and add the member to the registry' },
  data: { number: { number: '036185001234' } },
  basis: [],
  settings: [],
  records: [{ role: 'branches', file: 'xom-5.xlsx', sheet: 'Danh sách', row: 14 }],
  confidence: null,
  ...own,
});

const LATE_PAPER = findingOf({
  id: 'f-2',
  check: 'transfers',
  rule: 'transfers/paper-not-presented',
  message: {
    vi: 'Giấy giới thiệu ngày 02/01/2024 chưa được nộp ở Chi bộ xóm 7 sau 33 ngày làm việc',
    en: 'The introduction paper of 2024-01-02 has not been handed in at Chi bộ xóm 7 after 33 working days',
  },
  advice: null,
  basis: [
    { document: '24-QĐ/TW', article: '6.3.1 c', verified: true },
    { document: '01-HD/TW (28/9/2021)', article: '8', verified: false },
  ],
  records: [
    { role: 'branches', file: 'xom-5.xlsx', sheet: 'Danh sách', row: 14 },
    { role: 'registry', file: 'co-so-du-lieu.csv', sheet: '', row: 31 },
  ],
  confidence: 0.9996,
});

const NO_LIST = findingOf({
  id: 'f-3',
  rule: 'missing/branch-list',
  severity: 'warning',
  person: null,
  personKey: null,
  message: { vi: 'Chi bộ xóm 5 chưa gửi danh sách', en: 'No list came from Chi bộ xóm 5' },
  advice: null,
  records: [12, 13, 14, 20, 21, 30, 32, 33, 34].map((row) => ({ role: 'registry', file: 'co-so-du-lieu.csv', sheet: '', row }) as const),
});

/** A small report with every part in it. */
export const sampleReport = (own: Partial<Report> = {}): Report => ({
  version: '9.9.9',
  asOf: '2024-02-18',
  command: 'audit',
  inputs: [
    {
      role: 'registry',
      file: 'co-so-du-lieu.csv',
      sha256: DIGITS.repeat(4),
      isAssumed: false,
      tables: [
        account('', {
          rows: 1240,
          records: 1238,
          blank: 1,
          furniture: [{ row: 1, reason: 'heading' }],
          columns: [
            { column: 'A', heading: 'Họ và tên', field: 'fullName', certainty: 'known' },
            { column: 'B', heading: 'Số CCCD', field: 'nationalId', certainty: 'known' },
            { column: 'C', heading: 'Ghi riêng', field: null, certainty: null },
          ],
          repairs: [
            { row: 8, column: 'A', kind: 'legacy-font', from: 'NguyÔn', to: 'Nguyễn' },
            { row: 9, column: 'B', kind: 'zeros-lost', from: '36185001234', to: '036185001234' },
          ],
        }),
      ],
    },
    {
      role: 'branches',
      file: 'xom-5.xlsx',
      sha256: [...DIGITS].reverse().join('').repeat(4),
      isAssumed: false,
      tables: [
        account('Danh sách', {
          rows: 33,
          records: 25,
          continuations: 1,
          problems: 1,
          furniture: [1, 2, 3, 4, 5, 33].map((row) => ({ row, reason: 'title' })),
        }),
      ],
    },
  ],
  skipped: [{ file: '~$xom-5.xlsx', reason: 'lock file of Office' }],
  summary: {
    members: 1240,
    matched: 24,
    unsure: 0,
    outOfScope: 3,
    byRule: { 'missing/branch-list': 1, 'missing/from-registry': 1, 'transfers/paper-not-presented': 1 },
    persons: 1,
    breaches: { persons: 1, byRule: { 'transfers/paper-not-presented': 1 } },
    notExamined: [
      { rule: 'transfers/dissolved-organization', needs: ['organizations'] },
      { rule: 'organizations/unknown', needs: ['organizations|registry'] },
    ],
    leftToOthers: { 'activity/dues-unpaid': 2 },
    settings: [],
  },
  findings: [findingOf(), LATE_PAPER, NO_LIST],
  settled: [],
  office: 'hai-thuong',
  rowKeys: ({ role, row }) => [`${role} ${row}`],
  tables: [],
  digest: (text) => text.replaceAll('\n', ' '),
  rules: {
    'missing/from-registry': {
      severity: 'error',
      title: { vi: 'Có trong danh sách, không có trong cơ sở dữ liệu', en: 'On a list and not in the registry' },
    },
    'missing/branch-list': { severity: 'warning', title: { vi: 'Chi bộ chưa gửi danh sách', en: 'No list from the chi bộ' } },
    'transfers/paper-not-presented': {
      severity: 'error',
      title: { vi: 'Giấy giới thiệu chưa nộp', en: 'Introduction paper not handed in' },
    },
    'transfers/dissolved-organization': {
      severity: 'error',
      title: { vi: 'Còn ghi ở chi bộ đã giải thể', en: 'Still under a chi bộ that ended' },
    },
  },
  ...own,
});
