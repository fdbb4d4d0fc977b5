import type { Entry, FurnitureRow, Table } from '../../model/table.ts';
import { saysResidents } from '../evidence/residents-words.ts';
import { rowsBetween } from './sheet-slices.ts';

const areResidents = ({ section, group }: Entry) => [section, group].some((text) => text !== null && saysResidents(text));

/** The rows where a list turns to residents' contacts ("II. Đảng viên 213") or back to members: those of the title or section. */
function turns({ headingRows, entries, furniture }: Table): readonly number[] {
  const rows: number[] = [];
  let [last, isResidents] = [headingRows.at(-1) ?? 0, false];
  let before: Entry | null = null;
  for (const entry of entries) {
    const isSamePlace: boolean = before?.section === entry.section && before.group === entry.group;
    if (!isSamePlace && areResidents(entry) !== isResidents) {
      const opens = ({ row, reason }: FurnitureRow) => row > last && row < entry.row && (reason === 'section' || reason === 'title');
      rows.push(furniture.find(opens)?.row ?? entry.row);
      isResidents = !isResidents;
    }
    before = entry;
    last = entry.continuations.at(-1) ?? entry.row;
  }
  return rows;
}

function part(table: Table, first: number, last: number, isResidents: boolean): Table {
  const isWithin = (row: number) => first <= row && row <= last;
  return {
    ...table,
    sheet: rowsBetween(table.sheet, first, last),
    kind: isResidents ? 'residents' : table.kind,
    headingRows: table.headingRows.filter(isWithin),
    entries: table.entries.filter(({ row }) => isWithin(row)),
    furniture: table.furniture.filter(({ row }) => isWithin(row)),
    blankRows: table.blankRows.filter(isWithin),
    problemRows: table.problemRows.filter(isWithin),
    controlFigures: table.controlFigures.filter(({ row }) => isWithin(row)),
  };
}

/**
 * Residents' contacts that stand as a section of a members' list become a table of their own: they are no members of it. Those
 * beside it share its rows, and are marked one by one.
 */
export function setResidentsApart(table: Table): readonly Table[] {
  if (table.entries.some(({ side }) => side !== null)) {
    return [{ ...table, entries: table.entries.map((entry) => ({ ...entry, isResident: areResidents(entry) })) }];
  }
  const starts = [table.sheet.firstRow, ...turns(table)];
  if (starts.length === 1) return [table];
  return starts.map((first, index) => part(table, first, (starts[index + 1] ?? table.sheet.lastRow + 1) - 1, index % 2 === 1));
}
