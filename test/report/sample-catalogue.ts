import type { RuleCatalogue, RuleDescription } from '../../src/model/rule-catalogue.ts';

const rule: RuleDescription = {
  id: 'missing/from-registry',
  check: 'missing',
  severity: 'error',
  title: { vi: 'Có trong danh sách, không có trong cơ sở dữ liệu', en: 'On a list and not in the registry' },
  advice: { vi: 'Đề nghị nhập bổ sung.', en: 'Have the record added.' },
  needs: [['registry'], ['branches']],
  yieldsTo: ['transfers/in-limbo'],
  isBreach: false,
  parameters: [],
  figures: [],
  basis: [],
  example: {
    asOf: '2024-02-18',
    message: { vi: 'Bàn Văn Huân không có trong cơ sở dữ liệu.', en: 'Bàn Văn Huân is not in the registry.' },
    rows: [{ role: 'branches', row: 12, cells: [{ heading: 'Họ và tên', text: 'Bàn Văn Huân' }] }],
  },
};

const limit: RuleDescription = {
  ...rule,
  id: 'probation/overdue',
  check: 'probation',
  title: { vi: 'Dự bị quá hạn', en: 'On probation too long' },
  needs: [['registry', 'branches']],
  yieldsTo: [],
  isBreach: true,
  parameters: [
    {
      id: 'probation.length',
      title: { vi: 'Thời gian dự bị, từ ngày kết nạp', en: 'Probation, from the ceremony of admission' },
      unit: 'months',
      value: 12,
      basis: { document: 'Điều lệ Đảng (XI)', article: 'Điều 5.1', verified: true },
      replaces: null,
    },
    {
      id: 'probation.recogniseWithin',
      title: { vi: 'Xét công nhận chính thức', en: 'To decide on official membership' },
      unit: 'working-days',
      value: null,
      basis: null,
      replaces: null,
    },
  ],
  basis: [{ document: '13-TB/TW', article: '', verified: true }],
};

/** Two rules, one of them with a limit in force and one on which no text speaks. */
export const sampleCatalogue = (): RuleCatalogue => ({
  version: '0.1.0',
  asOf: '2024-02-18',
  checks: [
    { name: 'missing', title: { vi: 'Ai thiếu', en: 'Who is missing' }, rules: [rule] },
    { name: 'probation', title: { vi: 'Dự bị, kết nạp', en: 'Probation and admission' }, rules: [limit] },
  ],
});
