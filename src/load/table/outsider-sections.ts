import type { Entry, FurnitureRow, Table } from '../../model/table.ts';
import { type Outsiders, outsidersIn } from '../evidence/outsider-words.ts';
import { rowsBetween } from './sheet-slices.ts';

function outsidersAt({ section, group }: Entry): Outsiders | null {
  const told = [section, group].map((text) => (text === null ? null : outsidersIn(text)));
  return told.find((outsiders) => outsiders !== null) ?? null;
}

interface Turn {
  readonly row: number;
  readonly outsiders: Outsiders | null;
}

/** The rows where a list turns to people who are no members ("II. Đảng viên 213") or back: those of the title or section. */
function turns({ headingRows, entries, furniture, sheet }: Table): readonly Turn[] {
  const found: Turn[] = [{ row: sheet.firstRow, outsiders: null }];
  let last = headingRows.at(-1) ?? 0;
  let before: Entry | null = null;
  for (const entry of entries) {
    const isSamePlace: boolean = before?.section === entry.section && before.group === entry.group;
    const outsiders = outsidersAt(entry);
    if (!isSamePlace && outsiders !== found.at(-1)?.outsiders) {
      const opens = ({ row, reason }: FurnitureRow) => row > last && row < entry.row && (reason === 'section' || reason === 'title');
      found.push({ row: furniture.find(opens)?.row ?? entry.row, outsiders });
    }
    before = entry;
    last = entry.continuations.at(-1) ?? entry.row;
  }
  return found;
}

function part(table: Table, first: number, last: number, outsiders: Outsiders | null): Table {
  const isWithin = (row: number) => first <= row && row <= last;
  return {
    ...table,
    sheet: rowsBetween(table.sheet, first, last),
    kind: outsiders ?? table.kind,
    headingRows: table.headingRows.filter(isWithin),
    entries: table.entries.filter(({ row }) => isWithin(row)),
    furniture: table.furniture.filter(({ row }) => isWithin(row)),
    blankRows: table.blankRows.filter(isWithin),
    problemRows: table.problemRows.filter(isWithin),
    beside: table.beside.filter(({ row }) => isWithin(row)),
    controlFigures: table.controlFigures.filter(({ row }) => isWithin(row)),
  };
}

/**
 * Residents' contacts and candidates that stand as a section of a members' list become a table of their own: they are no members
 * of it. Those beside it share its rows, and are marked one by one.
 */
export function setOutsidersApart(table: Table): readonly Table[] {
  if (table.entries.some(({ side }) => side !== null)) {
    return [{ ...table, entries: table.entries.map((entry) => ({ ...entry, isOutsider: outsidersAt(entry) !== null })) }];
  }
  const starts = turns(table);
  if (starts.length === 1) return [table];
  return starts.map(({ row, outsiders }, index) => part(table, row, (starts[index + 1]?.row ?? table.sheet.lastRow + 1) - 1, outsiders));
}
