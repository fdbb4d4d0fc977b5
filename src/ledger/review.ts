import type { Day } from '../model/calendar-date.ts';
import type { Decisions, Ruling } from '../model/decision.ts';
import type { Bilingual } from '../model/finding.ts';
import { byFinding, isDisputed, standingRulings } from '../model/rulings-in-force.ts';
import type { Workbook } from '../model/sheet.ts';
import { UserError } from '../model/user-error.ts';
import { REVIEW_WORDING } from '../wording/review-wording.ts';
import { filledRows } from './filled-rows.ts';
import { mergeFilledRows } from './merge-filled-rows.ts';
import { mergeRulings } from './merge-rulings.ts';
import { type ReportLedger, readLedger } from './read-book.ts';
import { readRuling } from './read-ruling.ts';

/** A row that could not be taken, where it stands and why. */
export interface UnclearRow {
  readonly file: string;
  readonly sheet: string;
  readonly row: number;
  readonly why: Bilingual;
}

/** What a report gave. */
interface ReviewedReport {
  readonly file: string;
  readonly taken: number;
  /** Of these, those that were not known before. */
  readonly added: number;
  readonly inputs: ReportLedger['inputs'];
}

export interface Review {
  readonly decisions: Decisions;
  readonly reports: readonly ReviewedReport[];
  readonly unclear: readonly UnclearRow[];
  /** What people say of one finding, where it is not the same. */
  readonly disputed: readonly (readonly Ruling[])[];
}

interface ReadReport {
  readonly file: string;
  readonly ledger: ReportLedger;
  readonly rulings: readonly Ruling[];
  readonly unclear: readonly UnclearRow[];
}

function readReport(workbook: Workbook, until: Day | null): ReadReport {
  const { file } = workbook;
  const ledger = readLedger(workbook);
  if (ledger === null) throw new UserError(REVIEW_WORDING.noBook(file), 3);
  const read = mergeFilledRows(filledRows(workbook)).map((row) => ({ row, said: readRuling(row, ledger.findings) }));
  return {
    file,
    ledger,
    rulings: read.flatMap(({ said }) => ('ruling' in said ? [{ ...said.ruling, until }] : [])),
    unclear: read.flatMap(({ row: { sheet, row }, said }) => ('unclear' in said ? [{ file, sheet, row, why: said.unclear }] : [])),
  };
}

/** Ids are an office's own; without a key, offices are told apart by their committees, as far as these are known. */
const isOfOther = (ledger: ReportLedger, { office, committees }: Decisions): boolean =>
  ledger.office !== office ||
  (committees.length > 0 && ledger.committees.length > 0 && !ledger.committees.some((committee) => committees.includes(committee)));

/** Takes what people filled in; `path` is the file of decisions, for messages. A report of another office stops all, before anything is taken. */
export function review(workbooks: readonly Workbook[], known: Decisions | null, path: string, until: Day | null): Review {
  const read = workbooks.map((workbook) => readReport(workbook, until));
  let decisions = known;
  const reports: ReviewedReport[] = [];
  for (const { file, ledger, rulings } of read) {
    if (decisions !== null && isOfOther(ledger, decisions)) {
      throw new UserError(REVIEW_WORDING.otherOffice(file, ledger.committees.join(', '), path), 3);
    }
    const before = decisions?.decisions ?? [];
    const merged = mergeRulings(before, rulings);
    reports.push({ file, taken: rulings.length, added: merged.length - before.length, inputs: ledger.inputs });
    const committees = [...new Set([...(decisions?.committees ?? []), ...ledger.committees])].sort();
    decisions = { office: ledger.office, committees, decisions: merged };
  }
  const all = decisions ?? { office: '', committees: [], decisions: [] };
  return {
    decisions: all,
    reports,
    unclear: read.flatMap((report) => report.unclear),
    disputed: [...byFinding(all.decisions).values()].filter(isDisputed).map(standingRulings),
  };
}
