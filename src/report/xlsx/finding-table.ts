import type { BookCell, BookColumn, BookTable } from '../../model/book.ts';
import type { Ruling } from '../../model/decision.ts';
import type { Finding, Language } from '../../model/finding.ts';
import type { Report } from '../../model/report.ts';
import { BOOK_WORDING } from '../../wording/book-wording.ts';
import { formatBasis } from '../../wording/format-basis.ts';
import { SEVERITY_WORDING } from '../../wording/severity-wording.ts';
import { fillCells, fillColumns } from './fill-columns.ts';
import { placesWriter } from './places-writer.ts';

/** A finding, and what was said of it where it is settled. */
export interface BookFinding {
  readonly finding: Finding;
  readonly ruling: Ruling | null;
}

type TextColumn = readonly [keyof typeof BOOK_WORDING, number, (found: BookFinding, report: Report, options: BookOptions) => string | null];

function adviceText({ finding }: BookFinding, _: Report, { language }: BookOptions): string {
  const basis = finding.basis.map((cited) => formatBasis(cited, language)).join('; ');
  const cited = basis === '' ? [] : [`${BOOK_WORDING.basis[language]}: ${basis}`];
  return [...(finding.advice === null ? [] : [finding.advice[language]]), ...cited].join('\n');
}

const COMMITTEE: TextColumn = ['committee', 16, ({ finding }) => finding.committee];
const BRANCH: TextColumn = ['branch', 14, ({ finding }) => finding.organization];

const columnsOf = (places: readonly TextColumn[], placesOf: (records: Finding['records']) => string): readonly TextColumn[] => [
  ['severity', 8, ({ finding }, _, { language }) => SEVERITY_WORDING[finding.severity][language]],
  ['subject', 16, ({ finding }, { rules }, { language }) => rules[finding.rule]?.title[language] ?? finding.rule],
  ['person', 16, ({ finding }) => finding.person],
  ...places,
  ['finding', 38, ({ finding }, _, { language, showIds }) => (showIds ? finding.messageInFull : finding.message)[language]],
  ['places', 24, ({ finding }) => placesOf(finding.records)],
  ['advice', 28, adviceText],
];

/** A place that is the same in every row needs no column: the page is narrow. */
function placeColumns(findings: readonly BookFinding[]): readonly TextColumn[] {
  const isMixed = (read: (found: BookFinding) => string | null) => new Set(findings.flatMap((found) => read(found) ?? [])).size > 1;
  return [
    ...(isMixed(({ finding }) => finding.committee) ? [COMMITTEE] : []),
    ...(isMixed(({ finding }) => finding.organization) ? [BRANCH] : []),
  ];
}

/** How a workbook is worded. */
export interface BookOptions {
  readonly language: Language;
  /** Whether numbers of persons are shown in full. */
  readonly showIds: boolean;
  /** Whether the findings are those of one chi bộ, so that the sums of the run are not theirs. */
  readonly isPart: boolean;
}

/** Findings, a row each, in the report's order. */
export function findingTable(findings: readonly BookFinding[], report: Report, options: BookOptions): BookTable {
  const { language } = options;
  const texts = columnsOf(placeColumns(findings), placesWriter(report.inputs));
  return {
    columns: [
      { heading: BOOK_WORDING.number[language], width: 5, kind: 'number' },
      ...texts.map(([name, width]): BookColumn => ({ heading: BOOK_WORDING[name][language], width, kind: 'text' })),
      ...fillColumns(language),
    ],
    rows: findings.map((found, at): readonly BookCell[] => [
      at + 1,
      ...texts.map(([, , read]) => read(found, report, options)),
      ...fillCells(found.finding, found.ruling, language),
    ]),
    frozen: 4,
  };
}
