import type { Sheet } from '../../model/sheet.ts';
import type { Role } from '../../model/source.ts';
import { isNameField } from '../../vietnam/heading-field.ts';
import { saysNothingOfPeople } from '../../vietnam/title-meaning.ts';
import { isNamed } from '../evidence/name-evidence.ts';
import { areInstructions, otherListIn } from '../evidence/other-list.ts';
import { outsidersIn } from '../evidence/outsider-words.ts';
import { plainText, rowCells } from '../evidence/sheet-row.ts';
import { END, START, wordPattern } from '../evidence/word-pattern.ts';
import { type ColumnMapping, mappedMeaning } from '../heading/column-mapping.ts';
import { headingParts } from '../heading/heading-parts.ts';
import { columnFillings } from './column-filling.ts';
import type { SheetSlice } from './sheet-slices.ts';

const LEAST_COLUMNS = 3;

/** A sheet as if the heading of another stood above its first row, in rows 0, -1 …: there is nothing of that in the sheet itself. */
function underHeading(sheet: Sheet, { sheet: other, heading }: SheetSlice): SheetSlice {
  const up = heading.bottom;
  const merges = other.merges.filter(({ top, bottom }) => top >= heading.top && bottom <= heading.bottom);
  return {
    heading: { ...heading, top: heading.top - up, bottom: 0 },
    repeats: [],
    sheet: {
      ...sheet,
      lastColumn: Math.max(sheet.lastColumn, other.lastColumn),
      merges: [...merges.map((merge) => ({ ...merge, top: merge.top - up, bottom: merge.bottom - up })), ...sheet.merges],
      cell: (row, column) => (row > 0 ? sheet.cell(row, column) : other.cell(row + up, column)),
      columnsNear: (row) => (row > 0 ? sheet.columnsNear(row) : other.columnsNear(row + up)),
      isRowHidden: (row) => row > 0 && sheet.isRowHidden(row),
    },
  };
}

const saysFurther = wordPattern(`${START}(?:danh sách |ds |chi bộ )?(?:tiếp|trang|tờ|page|cont)${END}`);

/** Whether rows or the name of a sheet say that its people are others, or that it has a title of its own: "DANH SÁCH QUẦN CHÚNG ƯU TÚ". */
function saysMore(sheet: Sheet, nameColumn: number): boolean {
  const { name } = sheet;
  if (otherListIn([name], false) !== null || areInstructions([name], () => 0)) return true;
  if (outsidersIn(name) !== null || !saysNothingOfPeople(name)) return true;
  for (let row = sheet.firstRow; row <= sheet.lastRow; row++) {
    const named = sheet.cell(row, nameColumn);
    if (named !== null && isNamed(plainText(named))) return false;
    if (rowCells(sheet, row).some(({ cell }) => !saysFurther(plainText(cell)))) return true;
  }
  return false;
}

/**
 * A sheet without a heading on which the list of the sheet before it goes on: the columns that most people there fill are
 * filled here, each with the same kind of thing, and the people are others, of whom nothing else is said. Null where it is anything else.
 */
export function continuedSheet(sheet: Sheet, before: SheetSlice, role: Role, mapping: ColumnMapping): SheetSlice | null {
  const meanings = headingParts(before.sheet, before.heading).map((parts) => mappedMeaning((parts ?? []).join(' > '), role, mapping));
  const columns = [...meanings.keys()].filter((column) => column > 0 && (meanings[column]?.field != null || meanings[column]?.isKnown));
  const [theirs, ours] = [columnFillings(before.sheet, before.heading.bottom), columnFillings(sheet, 0)];
  // A list of codes is short, and the list before it may be a whole registry: what is asked of this sheet is asked first.
  const nameColumns = columns.filter((column) => isNameField(meanings[column]?.field ?? null, role));
  if (!nameColumns.some((column) => ours(column).kind === 'name')) return null;
  const name = nameColumns.find((column) => theirs(column).kind === 'name');
  if (name === undefined || ours(name).kind !== 'name' || saysMore(sheet, name)) return null;

  const isFilled = (column: number) => theirs(column).texts.length * 2 >= theirs(name).texts.length;
  const usual = columns.filter(isFilled);
  const isLike = (column: number) => ours(column).kind === theirs(column).kind && ours(column).texts.length * 2 >= ours(name).texts.length;
  if (usual.length < LEAST_COLUMNS || !usual.every(isLike)) return null;

  const known = new Set(theirs(name).texts);
  const isRepeat = ours(name).texts.filter((text) => known.has(text)).length * 2 > ours(name).texts.length;
  return isRepeat ? null : underHeading(sheet, before);
}
