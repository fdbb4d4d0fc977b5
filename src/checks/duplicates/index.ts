import { defineCheck } from '../define-check.ts';
import acrossBranches from './across-branches.ts';
import inList from './in-list.ts';
import inRegistry from './in-registry.ts';
import sharedNumber from './shared-number.ts';

/** Ai trùng. */
export const duplicates = defineCheck({
  name: 'duplicates',
  title: { vi: 'Ai trùng', en: 'Who is duplicated' },
  summary: {
    vi: 'Một người ghi hai lần, hoặc một số ghi cho hai người',
    en: 'One person recorded twice, or one number on two people',
  },
  needs: { vi: 'cơ sở dữ liệu, danh sách chi bộ, hoặc cả hai', en: 'the registry or chi bộ lists, whichever is there' },
  isCommand: true,
  rules: [inList, inRegistry, acrossBranches, sharedNumber],
});
