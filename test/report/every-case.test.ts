import { beforeAll, expect, test } from 'vitest';
import type { Finding } from '../../src/model/finding.ts';
import type { Report } from '../../src/model/report.ts';
import { REPORTERS } from '../../src/report/reporters.ts';
import { RULE_CASES, type RuleCase } from '../checks/rule-cases.ts';
import { loadCase, runOn } from '../checks/run-case.ts';
import { callsForRemoval } from '../wording/calls-for-removal.ts';
import { namesInTables, plainText } from './names-in-tables.ts';

const LANGUAGES = ['vi', 'en'] as const;

const reports: { readonly ruleCase: RuleCase; readonly report: Report }[] = [];
let findings: readonly Finding[] = [];

beforeAll(async () => {
  for (const ruleCase of RULE_CASES) {
    reports.push({ ruleCase, report: runOn(await loadCase(ruleCase.folder), { asOf: ruleCase.asOf, showIds: false }) });
  }
  findings = reports.flatMap(({ report }) => report.findings);
}, 120_000);

/** Everything that a finding says in a language. */
const textsOf = ({ message, advice }: Finding, language: 'vi' | 'en'): readonly string[] => [message[language], advice?.[language] ?? '-'];

const outOfPlace = (isWrong: (text: string, language: 'vi' | 'en') => boolean) =>
  LANGUAGES.flatMap((language) =>
    findings.flatMap((finding) =>
      textsOf(finding, language)
        .filter((text) => isWrong(text, language))
        .map((text) => `${finding.rule}: ${text}`),
    ),
  );

test('every finding is said in both languages, whole', () => {
  expect(findings.length).toBeGreaterThan(RULE_CASES.length / 2);
  expect(outOfPlace((text) => text.trim() === '' || /undefined|NaN|\[object|\bnull\b/.test(text))).toEqual([]);
  expect(findings.filter(({ message }) => message.vi === message.en).map(({ rule }) => rule)).toEqual([]);
});

test('no finding calls for anybody’s removal', () => {
  expect(outOfPlace(callsForRemoval)).toEqual([]);
});

test('days are written dd/mm/yyyy in Vietnamese and as ISO 8601 has them in English', () => {
  const unquoted = (text: string) => text.replace(/“[^”]*”/g, '');
  const wrong = { vi: /\b\d{4}-\d\d-\d\d\b/, en: /\b\d\d\/\d\d\/\d{4}\b/ };
  expect(outOfPlace((text, language) => wrong[language].test(unquoted(text)))).toEqual([]);
});

const written = (report: Report, format: keyof typeof REPORTERS) =>
  LANGUAGES.map((language) => REPORTERS[format](report, { language, color: false, width: 80, showIds: false })).join('\n');

test.each(['github', 'junit'] as const)('no name from the tables of any case is let into a log: %s', (format) => {
  const leaks = reports.flatMap(({ ruleCase: { id, folder }, report }) => {
    const log = plainText(written(report, format));
    return [...namesInTables(folder)].filter((name) => log.includes(name)).map((name) => `${id}: ${name}`);
  });
  expect(leaks).toEqual([]);
  expect(reports.flatMap(({ ruleCase }) => [...namesInTables(ruleCase.folder)]).length).toBeGreaterThan(RULE_CASES.length);
});

test.each(Object.keys(REPORTERS) as (keyof typeof REPORTERS)[])(
  'no format shows a person’s number in full unless asked to: %s',
  (format) => {
    const shown = reports.flatMap(({ ruleCase: { id }, report }) => {
      // A file's digest is no person's number.
      const text = written(report, format).replace(/\b[0-9a-f]{64}\b|sha256 [0-9a-f]{12}\b/g, '');
      return [...text.matchAll(/(?<![\w*])(?:\d{9}|\d{12})(?!\w)/g)].map(([number]) => `${id}: ${number}`);
    });
    expect(shown).toEqual([]);
  },
);
