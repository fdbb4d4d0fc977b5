import type { Sheet } from '../../model/sheet.ts';
import type { Direction } from '../../model/table.ts';
import { parseOrganizationName } from '../../vietnam/organization-name.ts';
import { saysNothingOfPeople } from '../../vietnam/title-meaning.ts';
import { directionIn } from '../../vietnam/transfer-direction.ts';
import { isDateOrNumber } from '../evidence/cell-evidence.ts';
import { couldBeName } from '../evidence/name-evidence.ts';
import { furnitureWords, saysBranch, saysLetterhead, saysPlaceAndDay, saysTitle } from '../evidence/row-words.ts';
import { sectionKind } from '../evidence/section-words.ts';
import { plainText, type RowCell, rowCells } from '../evidence/sheet-row.ts';
import { isCount } from '../row/furniture-row.ts';

const MOST_TITLE_ROWS = 12;
const MOST_CELLS = 3;

/** "II. ĐẢNG VIÊN CHUYỂN ĐẾN", its number or a count beside it: the group that the table below is of. */
function isGroup(cells: readonly RowCell[]): boolean {
  const [only, ...others] = cells.filter((cell) => !isCount(cell));
  return only !== undefined && others.length === 0 && sectionKind(plainText(only.cell)) === 'group';
}

/** Letterhead, title or note of a table below: texts only, and no person, total or signature of the table before. */
function isTitleRow(cells: readonly RowCell[]): boolean {
  if (isGroup(cells)) return true;
  if (cells.length > MOST_CELLS || cells.some(({ cell }) => isDateOrNumber(cell))) return false;
  const [first = '', ...others] = cells.map(({ cell }) => plainText(cell));
  // "CHI BỘ XÓM 6 | Hải Nam, ngày 15 tháng 1 năm 2024"
  if (saysLetterhead(first) && others.every((text) => saysLetterhead(text) || saysPlaceAndDay(text))) return true;
  return [first, ...others].every((text) => {
    const words = furnitureWords(text);
    return words === 'title' || words === 'note' || (words === null && (saysLetterhead(text) || !couldBeName(text)));
  });
}

/** The first row of the title above a further table of a sheet; the heading's own row where it has none. */
export function titleTop(sheet: Sheet, after: number, headingTop: number): number {
  let top = headingTop;
  for (let row = headingTop - 1; row > after && row >= headingTop - MOST_TITLE_ROWS; row--) {
    const cells = rowCells(sheet, row);
    if (cells.length === 0) continue;
    if (!isTitleRow(cells)) break;
    top = row;
  }
  return top;
}

interface Rows {
  readonly top: number;
  readonly bottom: number;
}

/** The chi bộ that a title names as its list's own, and whether there is a title at all: a lone "CHI BỘ XÓM 6" is a section. */
function branchesOf(sheet: Sheet, { top, bottom }: Rows): { readonly names: ReadonlySet<string>; readonly isTitled: boolean } {
  const names = new Set<string>();
  let isTitled = false;
  for (let row = top; row <= bottom; row++) {
    const texts = rowCells(sheet, row).map(({ cell }) => plainText(cell));
    isTitled ||= texts.some(saysTitle) || (texts.length > 1 && texts.some(saysLetterhead));
    for (const text of texts) {
      const name = saysBranch(text) && saysNothingOfPeople(text) ? parseOrganizationName(text, 'either')?.branch : null;
      if (name) names.add(name.plain);
    }
  }
  return { names, isTitled };
}

/** Whether a title names a chi bộ that the title of the list before does not. */
export function isOfAnotherBranch(sheet: Sheet, title: Rows, before: Rows): boolean {
  const { names, isTitled } = branchesOf(sheet, title);
  const known = branchesOf(sheet, before).names;
  return isTitled && [...names].some((name) => !known.has(name));
}

function wayOf(sheet: Sheet, { top, bottom }: Rows): Direction | null {
  let way: Direction | null = null;
  for (let row = top; row <= bottom; row++) for (const { cell } of rowCells(sheet, row)) way = directionIn(plainText(cell)) ?? way;
  return way;
}

/** Whether a title in a transfer book says arrivals where the table before is of departures, or the other way round. */
export function isOfAnotherWay(sheet: Sheet, title: Rows, before: Rows): boolean {
  const way = wayOf(sheet, title);
  return way !== null && way !== wayOf(sheet, before);
}
