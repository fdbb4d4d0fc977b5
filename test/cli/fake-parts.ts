import type { CheckDescription, CliParts, RunRequest } from '../../src/cli/cli-parts.ts';
import type { Report } from '../../src/model/report.ts';
import { sampleCatalogue } from '../report/sample-catalogue.ts';
import { sampleExplanation } from '../report/sample-explanation.ts';
import { sampleMatch } from '../report/sample-match.ts';
import { sampleReport } from '../report/sample-report.ts';
import { sampleStats } from '../report/sample-stats.ts';

/** Checks of two commands and one that always runs. */
export const CHECKS: readonly CheckDescription[] = [
  {
    name: 'missing',
    title: { vi: 'Ai thiếu', en: 'Who is missing' },
    summary: { vi: 'Người có ở một nguồn và thiếu ở nguồn kia', en: 'Members that one source has and the other has not' },
    needs: { vi: 'cơ sở dữ liệu và danh sách chi bộ', en: 'the registry and chi bộ lists' },
    isCommand: true,
    rules: [
      {
        id: 'missing/from-registry',
        severity: 'error',
        title: { vi: 'Có trong danh sách, không có trong cơ sở dữ liệu', en: 'On a list and not in the registry' },
      },
      { id: 'missing/branch-list', severity: 'warning', title: { vi: 'Chi bộ chưa gửi danh sách', en: 'No list from the chi bộ' } },
    ],
  },
  {
    name: 'probation',
    title: { vi: 'Dự bị, kết nạp', en: 'Probation and admission' },
    summary: { vi: 'Thời gian dự bị và tuổi kết nạp', en: 'Time on probation and age of admission' },
    needs: { vi: 'danh sách chi bộ hoặc cơ sở dữ liệu', en: 'chi bộ lists or the registry' },
    isCommand: true,
    rules: [
      { id: 'probation/overdue', severity: 'error', title: { vi: 'Dự bị quá hạn', en: 'On probation too long' } },
      { id: 'admission/underage', severity: 'error', title: { vi: 'Kết nạp khi chưa đủ tuổi', en: 'Admitted under age' } },
    ],
  },
  {
    name: 'matches',
    title: { vi: 'Khớp người', en: 'Matching' },
    summary: { vi: 'Những cặp dòng chưa rõ', en: 'Pairs that are unsure' },
    needs: { vi: 'danh sách chi bộ hoặc cơ sở dữ liệu', en: 'chi bộ lists or the registry' },
    isCommand: false,
    rules: [
      {
        id: 'matches/unsure',
        severity: 'warning',
        title: { vi: 'Hai dòng có thể là một người', en: 'Two rows that may be one person' },
      },
    ],
  },
];

/** Parts that read nothing, answer with a report and keep what they were asked. */
export function fakeParts(report: Report = sampleReport()): CliParts & { readonly requests: RunRequest[] } {
  const requests: RunRequest[] = [];
  return {
    checks: CHECKS,
    requests,
    inspect: ({ version, asOf }) => Promise.resolve({ version, asOf, inputs: [], skipped: [] }),
    explain: ({ version, asOf }) => Promise.resolve({ ...sampleExplanation(), version, asOf }),
    rules: ({ version, asOf }) => Promise.resolve({ ...sampleCatalogue(), version, asOf }),
    stats: ({ version, asOf }) => Promise.resolve({ ...sampleStats(), version, asOf }),
    match: ({ version, asOf }) => Promise.resolve({ ...sampleMatch(), version, asOf }),
    sample: ({ profile, seed, members }) => {
      const truth = { asOf: '2024-02-18', profile, seed, members: members ?? 15_954, lists: 0, registry: 0, transfers: 0 };
      const planted = { transferAndActivityPersons: 135, cases: [], beside: [], decoys: [], pairs: [] };
      const inputs = {
        registry: ['co-so-du-lieu.xlsx'],
        branches: ['chi-bo'],
        transfers: ['so-chuyen-sinh-hoat.xlsx'],
        organizations: ['to-chuc-dang.xlsx'],
      };
      return Promise.resolve({ truth: { ...truth, ...planted }, inputs, files: 4 });
    },
    readBook: () => Promise.reject(new Error('no books here')),
    hashOf: () => Promise.resolve(null),
    run: (request) => {
      requests.push(request);
      return Promise.resolve({ ...report, command: request.command, asOf: request.asOf });
    },
  };
}
