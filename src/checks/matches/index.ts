import { defineCheck } from '../define-check.ts';
import indistinct from './indistinct.ts';
import unsure from './unsure.ts';

/** Who could not be told apart; part of every check. */
export const matches = defineCheck({
  name: 'matches',
  title: { vi: 'Đối chiếu người', en: 'Matching' },
  summary: { vi: 'Những dòng chưa rõ có phải một người', en: 'Rows that may or may not be one person' },
  needs: { vi: 'mọi tệp đã đưa vào', en: 'whatever files were given' },
  isCommand: false,
  rules: [unsure, indistinct],
});
