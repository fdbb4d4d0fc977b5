import { type DecidedFinding, type KnownRow, WORKBOOK_SCHEMA } from '../model/decision.ts';
import type { Sheet, Workbook } from '../model/sheet.ts';
import type { Role } from '../model/source.ts';

/** What the hidden sheet of a report says: whose it is, what it was made from, and what each finding is about. */
export interface ReportLedger {
  readonly office: string;
  readonly committees: readonly string[];
  readonly inputs: readonly { readonly role: string; readonly file: string; readonly sha256: string }[];
  readonly findings: ReadonlyMap<string, DecidedFinding>;
}

const textAt = (sheet: Sheet, row: number, column: number) => sheet.cell(row, column)?.text ?? null;

function rowsIn(text: string | null): readonly KnownRow[] {
  const rows: unknown = JSON.parse(text ?? '[]');
  return Array.isArray(rows) ? rows.map(([role, ...keys]) => ({ role: role as Role, keys })) : [];
}

function findingIn(at: (column: number) => string | null): DecidedFinding {
  const [finding, rule] = [at(2) ?? '', at(3) ?? ''];
  return { finding, rule, person: at(4), organization: at(5), values: at(6), rows: rowsIn(at(7)) };
}

/** The hidden sheet of a workbook, or null where it is no report of this tool, or its hidden sheet is gone. */
export function readLedger({ sheets }: Workbook): ReportLedger | null {
  const sheet = sheets.find((candidate) => candidate.hidden && textAt(candidate, 2, 2) === WORKBOOK_SCHEMA);
  if (sheet === undefined) return null;
  const lines = Array.from({ length: sheet.lastRow }, (_, at) => (column: number) => textAt(sheet, at + 1, column));
  const named = (name: string) => lines.filter((at) => at(1) === name);
  return {
    office: named('office')[0]?.(2) ?? '',
    committees: named('committee').flatMap((at) => at(2) ?? []),
    inputs: named('input').map((at) => ({ role: at(2) ?? '', file: at(3) ?? '', sha256: at(4) ?? '' })),
    findings: new Map(named('finding').map((at) => [at(2) ?? '', findingIn(at)])),
  };
}
