import { byTable } from '../model/by-table.ts';
import { type CalendarDate, firstDay, lastDay } from '../model/calendar-date.ts';
import type { CellIssue, Repair } from '../model/cell-issue.ts';
import type { OrganizationRecord } from '../model/organization.ts';
import type { Table } from '../model/table.ts';
import type { UnreadRow } from '../model/unread-row.ts';
import type { Dossier, TransferCase } from '../standing/dossier.ts';
import type { Standing } from '../standing/standing.ts';
import type { Subjects, TableSubject } from './define-rule.ts';

/** What was noted while the tables were read. */
export interface ReadingNotes {
  readonly organizations: readonly OrganizationRecord[];
  readonly tables: readonly Table[];
  readonly issues: readonly CellIssue[];
  readonly repairs: readonly Repair[];
  readonly nameless: readonly { readonly table: number; readonly row: number }[];
  readonly unread: readonly UnreadRow[];
}

/** Rows with a fact dated after the as-of day; limits (until, extendedUntil) lie ahead by nature. */
function rowsAhead(organizations: readonly OrganizationRecord[], { persons, asOf }: Standing): (table: number) => readonly number[] {
  const isAhead = (day: CalendarDate | null) => day !== null && firstDay(day) > asOf;
  const later = persons.filter((record) =>
    record.kind === 'transfer'
      ? isAhead(record.decisionEffective) || isAhead(record.paperIssued) || isAhead(record.accepted)
      : isAhead(record.admissionDate) || isAhead(record.officialDate) || isAhead(record.statusDate),
  );
  const ended = organizations.filter(({ endedOn }) => isAhead(endedOn));
  const ahead = byTable([...later, ...ended].map(({ table, source }) => ({ table, row: source.row })));
  return (table) => ahead(table).map(({ row }) => row);
}

function tableSubjects(notes: ReadingNotes, standing: Standing): readonly TableSubject[] {
  const { tables, issues, repairs, nameless, organizations, unread } = notes;
  const toldElsewhere = byTable(unread.filter(({ isToldElsewhere }) => isToldElsewhere));
  const [issuesOf, repairsOf, namelessOf, aheadOf] = [
    byTable(issues),
    byTable(repairs),
    byTable(nameless),
    rowsAhead(organizations, standing),
  ];
  return tables.map((table, index) => ({
    table,
    index,
    issues: issuesOf(index),
    repairs: repairsOf(index),
    namelessRows: [...table.problemRows, ...namelessOf(index).map(({ row }) => row)].sort((a, b) => a - b),
    rowsToldElsewhere: toldElsewhere(index).map(({ row }) => row),
    rowsAhead: aheadOf(index),
  }));
}

/** Unsure pairs, one between any two people: the likeliest. */
function unsurePairs({ pairs, dossiers, personOf }: Standing): readonly Subjects['pair'][] {
  const best = new Map<string, Subjects['pair']>();
  for (const pair of pairs) {
    const [left, right] = [pair.left, pair.right].map((node) => dossiers[personOf[node] ?? -1]);
    if (pair.verdict !== 'unsure' || !left || !right || left === right || !(left.isInScope || right.isInScope)) continue;
    const key = [left.person, right.person].sort((a, b) => a - b).join('|');
    if (pair.weight > (best.get(key)?.pair.weight ?? Number.NEGATIVE_INFINITY)) best.set(key, { pair, left, right });
  }
  return [...best.values()];
}

const isSettled = ({ records, unsureOf }: Dossier) => records.length > 0 || unsureOf.size === 0;

/**
 * Moved by the one decision by which the chi bộ was merged or handed over, though a book may have its members one by one: no
 * personal rule speaks of it. Who was accepted there before that day had moved alone.
 */
function isCollective({ record, from, to }: TransferCase, { branches, successorsOf }: Standing): boolean {
  const ending = from === null ? null : branches[from]?.ending;
  if (!ending || record.transferKind !== 'official' || to === null || !successorsOf(from).includes(to)) return false;
  return record.accepted === null || ending.on === null || lastDay(record.accepted) >= ending.on;
}

const personalMoves = ({ transfers }: Dossier, standing: Standing) => transfers.filter((transfer) => !isCollective(transfer, standing));

/** Every subject of the run by kind, those out of scope left out. */
export function subjectsOf(notes: ReadingNotes, standing: Standing): { readonly [Kind in keyof Subjects]: readonly Subjects[Kind][] } {
  const inScope = standing.dossiers.filter((dossier) => dossier.isInScope);
  return {
    person: inScope,
    // a transfer that is linked to nobody but unsure neither accuses nor excuses: the finding that hangs on it is matches/unsure
    transfer: inScope.filter(isSettled).flatMap((dossier) => personalMoves(dossier, standing).map((transfer) => ({ transfer, dossier }))),
    organization: standing.branches.filter(({ index }) => standing.isInScope(index)),
    table: tableSubjects(notes, standing),
    pair: unsurePairs(standing),
  };
}
