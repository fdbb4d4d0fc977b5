import type { Table } from '../../model/table.ts';
import { saysResidents } from '../evidence/row-words.ts';
import { plainText, rowCells } from '../evidence/sheet-row.ts';
import { rowsBetween } from './sheet-slices.ts';

/** The rows where a list turns to residents' contacts ("II. Đảng viên 213") or back to members. */
function turns({ sheet, headingRows, furniture }: Table): readonly number[] {
  const rows: number[] = [];
  let isResidents = false;
  for (const { row, reason } of furniture) {
    if ((reason !== 'section' && reason !== 'title') || row <= (headingRows.at(-1) ?? 0)) continue;
    const says = rowCells(sheet, row).some(({ cell }) => saysResidents(plainText(cell)));
    if (says === isResidents) continue;
    isResidents = says;
    rows.push(row);
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

/** Residents' contacts that stand as a section of a members' list become a table of their own: they are no members of it. */
export function setResidentsApart(table: Table): readonly Table[] {
  const starts = [table.sheet.firstRow, ...turns(table)];
  if (starts.length === 1) return [table];
  return starts.map((first, index) => part(table, first, (starts[index + 1] ?? table.sheet.lastRow + 1) - 1, index % 2 === 1));
}
