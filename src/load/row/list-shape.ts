import { DATE_FIELDS } from '../../model/field.ts';
import type { Merge, Sheet } from '../../model/sheet.ts';
import type { Role } from '../../model/source.ts';
import type { Certainty, Column } from '../../model/table.ts';
import { headingKey, isNameField } from '../../vietnam/heading-field.ts';
import { birthNameFirst } from '../../vietnam/name-at-birth.ts';
import { repairedText, rowCells } from '../evidence/sheet-row.ts';
import type { DraftColumn } from '../heading/draft-columns.ts';
import type { HeadingBlock } from '../heading/heading-block.ts';
import { standInLines } from './person-lines.ts';
import { usualColumns } from './usual-columns.ts';

/** What must be known of a table to tell its rows apart. */
export interface ListShape {
  readonly sheet: Sheet;
  readonly role: Role;
  readonly heading: HeadingBlock;
  readonly columns: readonly Column[];
  readonly nameColumns: ReadonlySet<number>;
  /** The last column of the name: a section's or total's text does not stand to its right. */
  readonly lastNameColumn: number;
  readonly ordinalColumns: ReadonlySet<number>;
  /** Columns that are read for something, the name's left out. */
  readonly valueColumns: ReadonlySet<number>;
  /** Of these the columns that most people of the list have something in. */
  readonly usualColumns: ReadonlySet<number>;
  /** Columns that are read for days. */
  readonly dateColumns: ReadonlySet<number>;
  /** "Chức vụ": an office there is a member's, not a signature's. */
  readonly officeColumns: ReadonlySet<number>;
  /** Columns whose cells may go on in the row below: they stack several values, or each person of the list has several lines. */
  readonly stackedColumns: ReadonlySet<number>;
  /** "Họ và tên, họ và tên khai sinh": the name at birth may stand in the row below. */
  readonly hasNameAtBirth: boolean;
  /** Most names are written in small letters: thornbury jasper. */
  readonly hasSmallNames: boolean;
  /** Rows that a merged name or ordinal cell reaches down into, with the row where it begins. */
  readonly mergedInto: ReadonlyMap<number, number>;
  /** The rows of the heading, and of the same heading on later pages. */
  readonly headingRows: ReadonlySet<number>;
  /** The heading's own cells: column and key, as "3 ngay sinh". */
  readonly headingCells: ReadonlySet<string>;
}

const indices = (columns: readonly { readonly index: number }[]): ReadonlySet<number> => new Set(columns.map(({ index }) => index));

function reachedRows(merges: readonly Merge[], columns: ReadonlySet<number>): ReadonlyMap<number, number> {
  const rows = new Map<number, number>();
  for (const { top, bottom, left, right } of merges) {
    const isTold = [...columns].some((column) => left <= column && column <= right);
    for (let row = top + 1; isTold && row <= bottom; row++) rows.set(row, top);
  }
  return rows;
}

function cellsOfHeading(sheet: Sheet, { top, bottom }: HeadingBlock): ReadonlySet<string> {
  const cells = new Set<string>();
  for (let row = top; row <= bottom; row++) {
    for (const { column, cell } of rowCells(sheet, row)) cells.add(`${column} ${headingKey(repairedText(cell))}`);
  }
  return cells;
}

const SAMPLE_ROWS = 200;

function writesSmall(sheet: Sheet, from: number, nameColumns: ReadonlySet<number>): boolean {
  const texts: string[] = [];
  for (let row = from; row <= Math.min(sheet.lastRow, from + SAMPLE_ROWS); row++) {
    for (const column of nameColumns) {
      const cell = sheet.cell(row, column);
      if (cell?.kind === 'text') texts.push(cell.text);
    }
  }
  return texts.filter((text) => text === text.toLowerCase()).length > texts.length / 2;
}

const certaintyOf = ({ meaning, isMapped }: DraftColumn): Certainty | null => {
  if (meaning.field === null) return meaning.isKnown ? 'known' : null;
  return isMapped ? 'mapped' : meaning.isExact ? 'known' : 'likely';
};

const columnOf = (draft: DraftColumn): Column => ({
  index: draft.index,
  heading: draft.heading,
  field: draft.meaning.field,
  certainty: certaintyOf(draft),
  sex: draft.meaning.sex,
  side: null,
});

function rowsOf(blocks: readonly HeadingBlock[]): ReadonlySet<number> {
  const rows = new Set<number>();
  for (const { top, bottom } of blocks) for (let row = top; row <= bottom; row++) rows.add(row);
  return rows;
}

/** The shape of a table from its heading, the same heading on later pages, and the settled columns. */
export function listShape(
  sheet: Sheet,
  role: Role,
  headings: readonly [HeadingBlock, ...HeadingBlock[]],
  drafts: readonly DraftColumn[],
): ListShape {
  const [heading] = headings;
  const names = drafts.filter(({ meaning }) => isNameField(meaning.field, role) && meaning.field !== 'alias');
  const nameColumns = indices(names);
  const ordinalColumns = indices(drafts.filter(({ meaning }) => meaning.topic === 'ordinal'));
  const valueColumns = indices(drafts.filter(({ index, meaning }) => meaning.field !== null && !nameColumns.has(index)));
  const hasNameAtBirth = names.some(({ heading: text }) => birthNameFirst(text) !== null);
  const hasLines = hasNameAtBirth && standInLines(sheet, heading.bottom + 1, { ordinalColumns, nameColumns });
  return {
    sheet,
    role,
    heading,
    columns: drafts.map(columnOf),
    nameColumns,
    lastNameColumn: Math.max(0, ...nameColumns),
    ordinalColumns,
    valueColumns,
    usualColumns: usualColumns(sheet, heading.bottom + 1, { nameColumns, valueColumns }),
    dateColumns: indices(drafts.filter(({ meaning }) => DATE_FIELDS.has(meaning.field))),
    officeColumns: indices(drafts.filter(({ meaning }) => meaning.topic === 'position')),
    stackedColumns: indices(
      drafts.filter(
        ({ heading: text, isStacked, meaning }) =>
          isStacked || birthNameFirst(text) !== null || (hasLines && meaning.field !== 'birthDate'),
      ),
    ),
    hasNameAtBirth,
    hasSmallNames: writesSmall(sheet, heading.bottom + 1, nameColumns),
    mergedInto: reachedRows(sheet.merges, new Set([...nameColumns, ...ordinalColumns])),
    headingRows: rowsOf(headings),
    headingCells: cellsOfHeading(sheet, heading),
  };
}
