import { findTables } from '../../src/load/table/find-tables.ts';
import { readWorkbook } from '../../src/load/workbook/read-workbook.ts';
import { columnLetters } from '../../src/model/column-letters.ts';
import type { MemberRecord } from '../../src/model/member.ts';
import type { Role } from '../../src/model/source.ts';
import type { TransferRecord } from '../../src/model/transfer.ts';
import { normalise } from '../../src/normalise/normalise.ts';

const AS_OF = '2024-02-18';

const explicit = (record: MemberRecord) => record.claims.find(({ isExplicit, name }) => isExplicit && name.branch)?.name;

const memberFacts = (record: MemberRecord) => ({
  status: record.isStatusUnknown ? 'unknown' : record.status,
  statusDate: record.statusDate,
  membership: record.membership,
  admissionDate: record.admissionDate,
  officialDate: record.officialDate,
  isOnExtract: record.isOnExtract || null,
  branch: explicit(record)?.branch?.display ?? null,
  committee: explicit(record)?.committee?.display ?? null,
});

const transferFacts = ({ transferKind, from, to, decisionEffective, accepted }: TransferRecord) => ({
  transferKind,
  from: from?.text ?? null,
  to: to?.text ?? null,
  decisionEffective,
  accepted,
});

/** What a record says, blanks left out. */
function factsOf(record: MemberRecord | TransferRecord) {
  const facts = {
    name: record.name.display,
    aliases: record.name.aliases.length > 0 ? record.name.aliases : null,
    namesakeLetter: record.name.namesakeLetter,
    birthDate: record.birthDate,
    gender: record.gender,
    numbers: record.numbers.length > 0 ? record.numbers.map(({ form, value }) => `${form} ${value}`) : null,
    ...(record.kind === 'member' ? memberFacts(record) : transferFacts(record)),
  };
  return Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== null));
}

/** A workbook as it is read: each sheet's structure and people, in a form to write expectations in. */
export async function readLayout(path: string, role: Role) {
  const tables = findTables(await readWorkbook(path), role, new Map());
  const { persons, nameless, repairs } = normalise(tables, AS_OF);
  return tables.map((table, index) => ({
    sheet: table.sheet.name,
    kind: table.kind,
    asOf: table.asOf,
    headingRows: table.headingRows,
    columns: Object.fromEntries(
      table.columns.map(({ index: column, field, sex, side }) => [
        columnLetters(column),
        [field ?? '-', sex, side, table.sheet.isColumnHidden(column) ? 'hidden' : null].filter((word) => word !== null).join(' '),
      ]),
    ),
    furniture: Object.fromEntries(table.furniture.map(({ row, reason }) => [row, reason])),
    blank: table.blankRows,
    problems: table.problemRows,
    nameless: nameless.filter((row) => row.table === index).map(({ row }) => row),
    repairs: repairs.filter((repair) => repair.table === index).map(({ column, row, kind, to }) => `${column}${row} ${kind}: ${to}`),
    people: persons.flatMap((record) => {
      if (record.table !== index) return [];
      const entry = table.entries.find(({ row }) => row === record.source.row);
      return [{ rows: [record.source.row, ...(entry?.continuations ?? [])].join(' '), ...factsOf(record) }];
    }),
  }));
}
