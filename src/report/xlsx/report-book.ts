import type { Book, BookSheet, BookTable } from '../../model/book.ts';
import type { Finding, Language } from '../../model/finding.ts';
import type { Report } from '../../model/report.ts';
import { BOOK_WORDING } from '../../wording/book-wording.ts';
import { formatDay } from '../../wording/format-day.ts';
import { REPORT_WORDING } from '../../wording/report-wording.ts';
import { groupBy } from '../text/group-by.ts';
import { correctionTable } from './correction-table.ts';
import { coverLead } from './cover-lead.ts';
import { type BookOptions, findingTable } from './finding-table.ts';
import { ledgerLead } from './ledger-lead.ts';
import { sheetNames } from './sheet-names.ts';

const COVER_WIDTHS = [48, 40, 30, 14, 66];

/** Findings under the chi bộ they concern, or, where the report is of several committees, under the committee. */
function placesOf(findings: readonly Finding[], language: Language): readonly (readonly [string, readonly Finding[]])[] {
  const committees = new Set(findings.map(({ committee }) => committee).filter((committee) => committee !== null));
  const nameOf = ({ committee, organization }: Finding) =>
    (committees.size > 1 ? (committee ?? organization) : (organization ?? committee)) ?? REPORT_WORDING.noOrganization[language];
  return [...groupBy(findings, nameOf)];
}

interface Wanted {
  readonly name: string;
  readonly title: string;
  readonly table: BookTable;
}

function tablesOf(report: Report, options: BookOptions): readonly Wanted[] {
  const { language } = options;
  const open = (findings: readonly Finding[]) => findings.map((finding) => ({ finding, ruling: null }));
  const named = (name: 'all' | 'corrections' | 'settled', table: BookTable): Wanted => ({
    name: BOOK_WORDING[name][language],
    title: BOOK_WORDING[name][language],
    table,
  });
  const corrections = correctionTable(open(report.findings), report, options);
  const places = placesOf(report.findings, language);
  return [
    named('all', findingTable(open(report.findings), report, options)),
    ...(corrections === null ? [] : [named('corrections', corrections)]),
    ...(places.length < 2 ? [] : places.map(([name, own]) => ({ name, title: name, table: findingTable(open(own), report, options) }))),
    ...(report.settled.length === 0 ? [] : [named('settled', findingTable(report.settled, report, options))]),
  ];
}

/** The report as a workbook that people fill in: a cover, all findings, the differences, a sheet a chi bộ or committee, and what is settled. */
export function reportBook(report: Report, options: BookOptions): Book {
  const { language } = options;
  const mark = `reconcile ${report.version} - ${BOOK_WORDING.tagline[language]}`;
  const day = `${REPORT_WORDING.asOf[language]}: ${formatDay(report.asOf, language)}`;
  const wanted = tablesOf(report, options);
  const [cover = '', ledger = '', ...names] = sheetNames([
    BOOK_WORDING.cover[language],
    BOOK_WORDING.ledger[language],
    ...wanted.map(({ name }) => name),
  ]);
  const plain = { mark, table: null, widths: COVER_WIDTHS };
  const all = [...report.findings.map((finding) => ({ finding, ruling: null })), ...report.settled];
  const sheets: readonly BookSheet[] = [
    { ...plain, name: cover, lead: coverLead(report, options), isHidden: false },
    ...wanted.map(({ title, table }, at) => ({
      name: names[at] ?? '',
      mark,
      lead: [[{ bold: `${title} (${table.rows.length})` }], [`${day}. ${BOOK_WORDING.howTo[language]}`]],
      table,
      widths: [],
      isHidden: false,
    })),
    { ...plain, name: ledger, lead: ledgerLead(all, report), isHidden: true },
  ];
  return { sheets, foot: `${mark}. ${day}` };
}
