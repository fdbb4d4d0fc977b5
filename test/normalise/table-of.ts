import type { Field } from '../../src/model/field.ts';
import type { MemberRecord } from '../../src/model/member.ts';
import type { Entry, Gender, Table } from '../../src/model/table.ts';
import type { TransferRecord } from '../../src/model/transfer.ts';
import { normalise, type Records } from '../../src/normalise/normalise.ts';
import { sheetOf, type Written } from '../load/sheet-of.ts';

/** A column: its field, what stands over it, and the sex it stands under. */
export type ColumnOf = Field | readonly [field: Field, heading: string, sex?: Gender];

const AS_OF = '2024-02-18';

/** A list of chi bộ with these columns and, from row 2 on, these rows; each row is an entry unless `own` says otherwise. */
export function tableOf(columns: readonly ColumnOf[], rows: readonly (readonly Written[])[], own: Partial<Table> = {}): Table {
  const headed = columns.map((column, at) => {
    const [field, heading, sex] = typeof column === 'string' ? [column, column] : column;
    return { index: at + 1, field, heading, certainty: 'known', sex: sex ?? null, side: null } as const;
  });
  return {
    role: 'branches',
    file: 'danh-sach.xlsx',
    sheet: sheetOf([headed.map(({ heading }) => heading), ...rows]),
    kind: 'members',
    headingRows: [1],
    columns: headed,
    entries: rows.map((_, at) => entryOf(at + 2)),
    furniture: [{ row: 1, reason: 'heading' }],
    blankRows: [],
    problemRows: [],
    beside: [],
    preamble: [],
    controlFigures: [],
    asOf: null,
    direction: null,
    ...own,
  };
}

export const entryOf = (row: number, own: Partial<Entry> = {}): Entry => ({
  row,
  continuations: [],
  section: null,
  committee: null,
  group: null,
  side: null,
  isOutsider: false,
  isHidden: false,
  ...own,
});

export const recordsOf = (...tables: readonly Table[]): Records => normalise(tables, AS_OF);

/** The first member of a list of one row. */
export function memberOf(columns: readonly ColumnOf[], row: readonly Written[], own: Partial<Table> = {}): MemberRecord {
  const [person] = recordsOf(tableOf(columns, [row], own)).persons;
  if (person?.kind !== 'member') throw new Error('the row gave no member');
  return person;
}

/** The first record of a transfer book of one row. */
export function transferOf(columns: readonly ColumnOf[], row: readonly Written[]): TransferRecord {
  const [transfer] = recordsOf(tableOf(columns, [row], { role: 'transfers', kind: 'transfers' })).persons;
  if (transfer?.kind !== 'transfer') throw new Error('the row gave no transfer');
  return transfer;
}
