import type { Finding } from '../model/finding.ts';
import type { Report } from '../model/report.ts';
import { REPORT_WORDING } from '../wording/report-wording.ts';
import { logLines } from './build-log/log-lines.ts';
import { xmlElement, xmlText } from './build-log/xml.ts';
import type { ReportOptions } from './report-options.ts';
import { groupBy } from './text/group-by.ts';
import { neededFlags } from './text/needed-flags.ts';
import { totalLine } from './text/text-summary.ts';

type Outcome = 'passed' | 'failures' | 'errors' | 'skipped';

/** A rule, or a file that could not be read. */
interface Case {
  readonly suite: string;
  readonly outcome: Outcome;
  readonly lines: readonly string[];
}

const textsOf = (findings: readonly Finding[], options: ReportOptions): readonly string[] =>
  findings.flatMap((finding, index) => [...(index === 0 ? [] : ['']), ...logLines(finding, options).map(xmlText)]);

/** What stands in a rule's case. What is nobody's fault is told, and fails nothing. */
function ruleOutcome(rule: string, report: Report, options: ReportOptions): readonly [Outcome, readonly string[]] {
  const { language } = options;
  const notExamined = report.summary.notExamined.find((own) => own.rule === rule);
  if (notExamined) {
    const message = `${REPORT_WORDING.notExamined[language]}: ${neededFlags(notExamined.needs, language)}`;
    return ['skipped', xmlElement('skipped', { message }, [])];
  }
  const findings = report.findings.filter((finding) => finding.rule === rule);
  const isError = findings.some(({ severity }) => severity === 'error');
  if (!isError && findings.every(({ severity }) => severity === 'info'))
    return ['passed', findings.length === 0 ? [] : xmlElement('system-out', {}, textsOf(findings, options))];
  const attributes = { type: isError ? 'error' : 'warning', message: totalLine(findings, language) };
  return ['failures', xmlElement('failure', attributes, textsOf(findings, options))];
}

function ruleCase(rule: string, report: Report, options: ReportOptions): Case {
  const suite = rule.split('/')[0] ?? rule;
  const title = report.rules[rule]?.title[options.language];
  const [outcome, parts] = ruleOutcome(rule, report, options);
  const name = title === undefined ? rule : `${rule}: ${title}`;
  return { suite, outcome, lines: xmlElement('testcase', { classname: `reconcile.${suite}`, name }, parts) };
}

const unreadCases = ({ skipped }: Report, { language }: ReportOptions): readonly Case[] =>
  skipped.flatMap(({ file, error }) => {
    if (error === undefined) return [];
    const told = xmlElement('error', { message: error[language] }, []);
    return [{ suite: 'files', outcome: 'errors', lines: xmlElement('testcase', { classname: 'reconcile.files', name: file }, told) }];
  });

const countsOf = (cases: readonly Case[]) => {
  const count = (outcome: Outcome) => cases.filter((own) => own.outcome === outcome).length;
  return { tests: cases.length, failures: count('failures'), errors: count('errors'), skipped: count('skipped') };
};

/** JUnit XML: a suite for each check and a case for each rule, with initials for names unless they are asked for. */
export function reportJunit(report: Report, options: ReportOptions): string {
  const rules = [...new Set([...Object.keys(report.rules), ...report.summary.notExamined.map(({ rule }) => rule)])];
  const cases = [...rules.map((rule) => ruleCase(rule, report, options)), ...unreadCases(report, options)];
  const suites = [...groupBy(cases, ({ suite }) => suite)].flatMap(([name, own]) =>
    xmlElement(
      'testsuite',
      { name, ...countsOf(own) },
      own.flatMap(({ lines }) => lines),
    ),
  );
  const name = `reconcile ${report.command} ${report.asOf}`;
  return ['<?xml version="1.0" encoding="UTF-8"?>', ...xmlElement('testsuites', { name, ...countsOf(cases) }, suites), ''].join('\n');
}
