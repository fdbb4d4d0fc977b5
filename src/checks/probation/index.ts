import { defineCheck } from '../define-check.ts';
import cardBeforeOfficial from './card-before-official.ts';
import kindContradiction from './kind-contradiction.ts';
import officialBeforeAdmission from './official-before-admission.ts';
import officialDate from './official-date.ts';
import overage from './overage.ts';
import overdue from './overdue.ts';
import readmittedEarly from './readmitted-early.ts';
import underage from './underage.ts';

/** Dự bị, kết nạp. */
export const probation = defineCheck({
  name: 'probation',
  title: { vi: 'Dự bị và kết nạp', en: 'Probation and admission' },
  summary: {
    vi: 'Ai dự bị quá hạn, ngày chính thức hay tuổi kết nạp của ai không đúng quy định',
    en: 'Whose probation is overdue, whose official date or age of admission is not as the rules have it',
  },
  needs: { vi: 'cơ sở dữ liệu, danh sách chi bộ, hoặc cả hai', en: 'the registry or chi bộ lists, whichever is there' },
  isCommand: true,
  rules: [overdue, officialDate, officialBeforeAdmission, kindContradiction, cardBeforeOfficial, underage, overage, readmittedEarly],
});
