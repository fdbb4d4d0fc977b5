import type { Field } from '../../model/field.ts';
import type { Entry, Table } from '../../model/table.ts';
import { plainKey } from '../../vietnam/fold.ts';
import { isNameField } from '../../vietnam/heading-field.ts';
import { stripHonorific } from '../../vietnam/honorific.ts';
import { holdsPerson } from '../evidence/holds-name.ts';
import { plainText, rowCells } from '../evidence/sheet-row.ts';

const isName = (field: Field | null): boolean => isNameField(field, 'branches') && field !== 'alias';
/** What a sheet of the same people has beside their names and says nothing new of them by: telephone numbers, signatures, sums paid. */
const NOTHING_NEW: ReadonlySet<Field | null> = new Set<Field | null>([null, 'gender', 'phone', 'residence', 'hometown']);
const FACTS: ReadonlySet<Field | null> = new Set<Field>(['birthDate', 'nationalId', 'partyCard']);

const isList = ({ role, kind, entries }: Table): boolean => role === 'branches' && kind === 'members' && entries.length > 0;

const isFilled = ({ sheet, entries }: Table, index: number): boolean => entries.some(({ row }) => sheet.cell(row, index) !== null);

const saysNothingNew = (table: Table): boolean =>
  table.columns.every(({ field, index }) => NOTHING_NEW.has(field) || isNameField(field, 'branches') || !isFilled(table, index));

const hasFacts = (table: Table): boolean => table.columns.some(({ field, index }) => FACTS.has(field) && isFilled(table, index));

function nameIn({ sheet, columns }: Table, { row }: Entry): string {
  const cells = columns.filter(({ field }) => isName(field)).flatMap(({ index }) => sheet.cell(row, index) ?? []);
  return plainKey(stripHonorific(cells.map(plainText).join(' ')));
}

/** A sheet of names whom a list beside it has: no list. Rows of others, or with a number beside the name, are left to be reported. */
function asLookUp(table: Table, isKnown: (entry: Entry) => boolean): Table {
  const { sheet, entries, furniture, problemRows } = table;
  const isProblem = (entry: Entry) => !isKnown(entry) || holdsPerson(rowCells(sheet, entry.row));
  const passed = entries.flatMap((entry) => [...(isProblem(entry) ? [] : [entry.row]), ...entry.continuations]);
  return {
    ...table,
    kind: 'look-up',
    headingRows: [],
    columns: [],
    entries: [],
    furniture: [...furniture, ...passed.map((row) => ({ row, reason: 'look-up' as const }))],
    problemRows: [...problemRows, ...entries.filter(isProblem).map(({ row }) => row)],
  };
}

/**
 * A workbook may name the people of its list once more, for their telephone numbers, for those who came, for the households in
 * their care: they are told by their names alone, which would make namesakes of themselves of them.
 */
export function setNamesAgainApart(tables: readonly Table[]): readonly Table[] {
  const lists = tables.filter((table) => isList(table) && hasFacts(table));
  const ofNames = new Set(tables.filter((table) => isList(table) && saysNothingNew(table)));
  if (lists.length === 0 || ofNames.size === 0) return tables;
  const sheets = new Set(lists.map(({ sheet }) => sheet.name));
  const known = new Set(lists.flatMap((table) => table.entries.map((entry) => nameIn(table, entry))));
  return tables.map((table) => {
    if (!ofNames.has(table)) return table;
    const isKnown = (entry: Entry) => known.has(nameIn(table, entry));
    // "STT | Họ và tên | Phụ trách" under no title: nothing says that they are of this chi bộ, or of which.
    const isUntold = !sheets.has(table.sheet.name) && table.preamble.length === 0 && table.entries.every(({ section }) => section === null);
    return isUntold || table.entries.filter(isKnown).length * 2 >= table.entries.length ? asLookUp(table, isKnown) : table;
  });
}
