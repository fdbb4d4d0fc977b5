import type { Field } from '../model/field.ts';
import type { Table } from '../model/table.ts';

/** What is one person's alone: merged over several rows, it is not the others'. */
const OWN: ReadonlySet<Field | null> = new Set<Field | null>([
  null,
  'fullName',
  'familyAndMiddleName',
  'surname',
  'givenName',
  'alias',
  'birthDate',
  'nationalId',
  'formerNationalId',
  'partyCard',
  'formerPartyCard',
  'dossierNumber',
  'otherId',
  'registryId',
  'phone',
  'organizationName',
  'organizationCode',
]);

/** Whether one cell may speak for several people. */
export const isShareable = (field: Field | null): boolean => !OWN.has(field);

/** A column that names chi bộ often does so at the head of each group of people and leaves the rest blank. */
const GROUPING: ReadonlySet<Field | null> = new Set<Field | null>(['organization', 'committee']);

/** The row of the cell that speaks for a row which has none of its own in a column; null where no other does. */
export type SharedCells = (row: number, column: number) => number | null;

/** Cells merged downwards over several people, by the rows that they reach. */
function mergedCells({ sheet, entries }: Table, shared: ReadonlySet<number>): ReadonlyMap<string, number> {
  const tops = new Map<string, number>();
  const merges = sheet.merges.filter(({ top, bottom, left }) => bottom > top && shared.has(left));
  if (merges.length === 0) return tops;
  const begun = new Set(entries.map(({ row }) => row));
  for (const { top, bottom, left } of merges) {
    if (!begun.has(top)) continue;
    for (let row = top + 1; row <= Math.min(bottom, sheet.lastRow); row++) tops.set(`${row} ${left}`, top);
  }
  return tops;
}

/** "-", "…": nothing is written, or the same as above. */
const DASH = /^[\s\-–—.…_]*$/;
export const isDash = (text: string): boolean => text.length < 4 && DASH.test(text);

/** Whether no text comes back after another: each names one group of rows, though a new page may name it again. */
const areInTurn = (texts: readonly string[]): boolean => {
  const turns = texts.filter((text, at) => text !== texts[at - 1]);
  return turns.length > 1 && new Set(turns).size === turns.length;
};

/** Of a column that is filled at the head of each group alone, the row of each group's head; null for any other. */
function groupHeads({ sheet, entries }: Table, column: number): ReadonlyMap<number, number> | null {
  const texts = entries.map(({ row }) => sheet.cell(row, column)?.text ?? '').map((text) => (isDash(text) ? '' : text));
  const filled = texts.filter((text) => text !== '');
  if (texts[0] === '' || filled.length * 2 > texts.length || !areInTurn(filled)) return null;
  let head = 0;
  return new Map(
    entries.map(({ row }, at) => {
      if (texts[at] !== '') head = row;
      return [row, head];
    }),
  );
}

/** A chi bộ, a status or a day is said of several people by one cell: it is merged over their rows, or stands at the head of their group. */
export function sharedCells(table: Table): SharedCells {
  const { columns } = table;
  const tops = mergedCells(table, new Set(columns.filter(({ field }) => isShareable(field)).map(({ index }) => index)));
  const groups = new Map(columns.filter(({ field }) => GROUPING.has(field)).map(({ index }) => [index, groupHeads(table, index)] as const));
  return (row, column) => tops.get(`${row} ${column}`) ?? groups.get(column)?.get(row) ?? null;
}
