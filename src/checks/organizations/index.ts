import { defineCheck } from '../define-check.ts';
import countMismatch from './count-mismatch.ts';
import tooFewOfficial from './too-few-official.ts';
import unknown from './unknown.ts';

/** Tổ chức đảng. */
export const organizations = defineCheck({
  name: 'organizations',
  title: { vi: 'Tổ chức đảng', en: 'Organisations' },
  summary: {
    vi: 'Chi bộ không đủ đảng viên chính thức, không có trong danh mục, hoặc có số tổng không khớp',
    en: 'Chi bộ with too few official members, that nobody knows, or whose printed total is wrong',
  },
  needs: {
    vi: 'cơ sở dữ liệu, danh sách chi bộ, hoặc cả hai; danh mục tổ chức đảng nếu có',
    en: 'the registry or chi bộ lists, whichever is there; the organisation list if there is one',
  },
  isCommand: true,
  rules: [tooFewOfficial, unknown, countMismatch],
});
