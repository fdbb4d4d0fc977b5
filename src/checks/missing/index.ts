import { defineCheck } from '../define-check.ts';
import branchList from './branch-list.ts';
import fromBranch from './from-branch.ts';
import fromRegistry from './from-registry.ts';

/** Ai thiếu. */
export const missing = defineCheck({
  name: 'missing',
  title: { vi: 'Ai thiếu', en: 'Who is missing' },
  summary: {
    vi: 'Ai có trong danh sách chi bộ mà không có trong cơ sở dữ liệu, và ngược lại',
    en: 'Who is on a chi bộ list and not in the registry, and the other way round',
  },
  needs: { vi: 'cơ sở dữ liệu và danh sách chi bộ', en: 'the registry and chi bộ lists' },
  isCommand: true,
  rules: [fromRegistry, fromBranch, branchList],
});
