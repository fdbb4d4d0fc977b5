import { defineCheck } from '../define-check.ts';
import admissionDate from './admission-date.ts';
import birthDate from './birth-date.ts';
import gender from './gender.ts';
import kind from './kind.ts';
import name from './name.ts';
import nationalId from './national-id.ts';
import officialDate from './official-date.ts';
import organization from './organization.ts';
import partyCard from './party-card.ts';

/** Sai lệch giữa hai nguồn. */
export const conflicts = defineCheck({
  name: 'conflicts',
  title: { vi: 'Sai lệch giữa hai nguồn', en: 'Differences between the sources' },
  summary: {
    vi: 'Cùng một người, danh sách và cơ sở dữ liệu ghi khác nhau',
    en: 'The same person, recorded differently by list and registry',
  },
  needs: { vi: 'cơ sở dữ liệu và danh sách chi bộ', en: 'the registry and chi bộ lists' },
  isCommand: true,
  rules: [name, birthDate, gender, nationalId, partyCard, admissionDate, officialDate, kind, organization],
});
