import type { BookCell } from '../../model/book.ts';
import { decidedFinding } from '../../model/decided-finding.ts';
import { WORKBOOK_SCHEMA } from '../../model/decision.ts';
import type { Report } from '../../model/report.ts';
import type { BookFinding } from './finding-table.ts';

/** Committees that findings or lists speak of, sorted. */
const committeesOf = ({ findings, settled, inputs }: Report): readonly string[] =>
  [
    ...new Set(
      [
        ...findings.map(({ committee }) => committee),
        ...settled.map(({ finding }) => finding.committee),
        ...inputs.flatMap(({ tables }) => tables.flatMap(({ organizations }) => organizations.map(({ committee }) => committee))),
      ].filter((committee) => committee !== null),
    ),
  ].sort();

/** What the hidden sheet keeps: whose findings these are, what they were made from, and what each is about. */
export const ledgerLead = (findings: readonly BookFinding[], report: Report): readonly (readonly BookCell[])[] => [
  ['schema', WORKBOOK_SCHEMA],
  ['version', report.version],
  ['asOf', report.asOf],
  ['office', report.office],
  ...committeesOf(report).map((committee) => ['committee', committee]),
  ...report.inputs.map(({ role, file, sha256 }) => ['input', role, file, sha256]),
  ...findings.map(({ finding }) => {
    const { rule, person, organization, values, rows } = decidedFinding(finding, report);
    return ['finding', finding.id, rule, person, organization, values, JSON.stringify(rows.map(({ role, keys }) => [role, ...keys]))];
  }),
];
