import type { BookCell } from '../../model/book.ts';
import type { Language, Severity } from '../../model/finding.ts';
import type { InputAccount, Report } from '../../model/report.ts';
import { BOOK_WORDING } from '../../wording/book-wording.ts';
import { formatCount } from '../../wording/format-count.ts';
import { REPORT_WORDING } from '../../wording/report-wording.ts';
import { ROLE_WORDING } from '../../wording/role-wording.ts';
import { SEVERITY_WORDING } from '../../wording/severity-wording.ts';
import { skipReasonIn } from '../../wording/skip-wording.ts';
import { groupBy } from '../text/group-by.ts';
import type { BookOptions } from './finding-table.ts';

type Rows = readonly (readonly BookCell[])[];

const SEVERITIES = ['error', 'warning', 'info'] as const satisfies readonly Severity[];
const isDay = (text: string) => text.length === 10;

const headings = (language: Language, ...names: readonly (keyof typeof BOOK_WORDING)[]): readonly BookCell[] =>
  names.map((name) => ({ bold: BOOK_WORDING[name][language] }));

function inputRow({ role, file, sha256, tables }: InputAccount, language: Language): readonly BookCell[] {
  const sheets = tables
    .filter(({ records }) => records > 0)
    .map(({ sheet, records }) => `${sheet || REPORT_WORDING.plainTable[language]}: ${formatCount(records, language)}`);
  const day = tables.map(({ asOf }) => asOf).find((asOf) => asOf !== null) ?? null;
  return [ROLE_WORDING[role][language], file, sheets.join('; '), day !== null && isDay(day) ? { day } : day, sha256];
}

const inputRows = ({ inputs }: Report, language: Language): Rows => [
  [{ bold: REPORT_WORDING.inputs[language] }],
  headings(language, 'kind', 'file', 'sheets', 'dataDay', 'sha'),
  ...inputs.map((input) => inputRow(input, language)),
];

function countRows({ findings, rules, summary, settled }: Report, { language, isPart }: BookOptions): Rows {
  const groups = [...groupBy(findings, ({ severity, rule }) => `${SEVERITIES.indexOf(severity)} ${rule}`)].sort(([a], [b]) =>
    a < b ? -1 : 1,
  );
  const sums = ['members', 'matched', 'unsure', 'outOfScope', 'persons'] as const;
  return [
    [{ bold: REPORT_WORDING.summary[language] }],
    ...(isPart ? [] : sums.map((name) => [REPORT_WORDING[name][language], summary[name]])),
    ...(isPart ? [] : [[REPORT_WORDING.breaches[language], summary.breaches.persons]]),
    [REPORT_WORDING.findings[language], findings.length],
    [BOOK_WORDING.settled[language], settled.length],
    [],
    headings(language, 'severity', 'subject', 'count'),
    ...groups.map(([, [first, ...rest]]) => [
      SEVERITY_WORDING[first.severity][language],
      rules[first.rule]?.title[language] ?? first.rule,
      rest.length + 1,
    ]),
  ];
}

function placeRows({ findings }: Report, language: Language): Rows {
  const groups = groupBy(findings, ({ committee, organization }) => JSON.stringify([committee, organization]));
  return [
    headings(language, 'committee', 'branch', 'count'),
    ...[...groups.values()].map((own) => [own[0].committee, own[0].organization ?? REPORT_WORDING.noOrganization[language], own.length]),
  ];
}

function leftOutRows({ summary, rules, skipped }: Report, language: Language): Rows {
  const needs = (need: string) =>
    need
      .split('|')
      .map((role) => `--${role}`)
      .join(` ${REPORT_WORDING.or[language]} `);
  const unread = skipped.filter(({ error }) => error !== undefined);
  const passed = skipped.filter(({ error }) => error === undefined);
  return [
    [{ bold: REPORT_WORDING.notExamined[language] }],
    ...(summary.notExamined.length === 0 ? [[BOOK_WORDING.nothingLeftOut[language]]] : []),
    ...summary.notExamined.map((left) => [
      `${REPORT_WORDING.addInputs[language]} ${left.needs.map(needs).join(', ')}`,
      rules[left.rule]?.title[language] ?? left.rule,
    ]),
    ...(unread.length === 0 ? [] : [[], [{ bold: REPORT_WORDING.unread[language] }]]),
    ...unread.map(({ file, error }) => [file, error?.[language] ?? '']),
    ...(passed.length === 0 ? [] : [[], [{ bold: REPORT_WORDING.skipped[language] }]]),
    ...passed.map(({ file, reason }) => [file, skipReasonIn(reason, language)]),
  ];
}

/** The cover: the day, every file with its hash and day, the counts, and what was not examined. */
export const coverLead = (report: Report, options: BookOptions): Rows => {
  const { language } = options;
  return [
    [REPORT_WORDING.asOf[language], { day: report.asOf }],
    [REPORT_WORDING.command[language], report.command === 'audit' ? REPORT_WORDING.audit[language] : report.command],
    [],
    [BOOK_WORDING.howTo[language]],
    [BOOK_WORDING.wordsOf[language]],
    [],
    ...inputRows(report, language),
    [],
    ...countRows(report, options),
    [],
    ...placeRows(report, language),
    [],
    ...leftOutRows(report, language),
  ];
};
