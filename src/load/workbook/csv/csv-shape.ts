import { headingField, isHeadingOfList, isNameField } from '../../../vietnam/heading-field.ts';
import { isNameLike } from '../../../vietnam/name-like.ts';

/** A number, a date or a year; a person's name; other words. */
type Kind = 'number' | 'name' | 'words';

/** What the rows of a csv file have in common. */
export interface CsvShape {
  /** Where the row of headings is among the records, from 0; -1 where none is known. */
  readonly heading: number;
  /** Cells of a row. */
  readonly width: number;
  /** What nearly all cells of each column are. */
  readonly kinds: readonly Kind[];
  /** Columns whose heading says that names stand in them, though few may look like one: "K'Brèo", "lê thị hoa". */
  readonly nameColumns: ReadonlySet<number>;
  /** A line as a row of its own, as if the quotation marks in it were none. */
  cut(line: string): readonly string[];
}

/** A record, and how it is written where quotation marks are in it. */
export interface WrittenRecord {
  readonly cells: readonly string[];
  readonly raw: string | null;
}

type Cells = readonly string[];

/** Rows beyond these tell no more. */
const SAMPLE = 500;
/** Fewer rows do not tell what a column holds. */
const FEW = 3;
const NEARLY_ALL = 0.8;

const LINE_BREAK = /\r\n|\n|\r/;

/** The lines in which a record stands. */
export const linesOf = (raw: string): readonly string[] => raw.replace(/[\r\n]+$/, '').split(LINE_BREAK);

/** "K'Brèo", "H’Lan". */
const ONE_WORD_NAME = /^[HK]['\u2019\u02bc`]\p{Lu}/u;

/** null for an empty cell, which says nothing. */
export function kindOf(cell: string): Kind | null {
  const text = cell.replaceAll('"', '').trim();
  if (text === '') return null;
  if (/^[\d\s./-]*\d[\d\s./-]*$/.test(text)) return 'number';
  return isNameLike(text) || ONE_WORD_NAME.test(text) ? 'name' : 'words';
}

export const headingsIn = (cells: Cells): number => cells.filter(isHeadingOfList).length;

/** As wide as the heading, unless nearly all rows below agree on another width, or on that of the heading cut otherwise. */
function widthOf(heading: Cells, recut: Cells, below: readonly Cells[]): number {
  const counts = new Map<number, number>();
  for (const { length } of below) if (length > 1) counts.set(length, (counts.get(length) ?? 0) + 1);
  const [width = 1, count = 0] = [...counts].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0] ?? [];
  const isAgreed = (count >= FEW || width === recut.length) && count > below.length * NEARLY_ALL;
  return heading.length === 0 || isAgreed ? width : heading.length;
}

function kindsOf(rows: readonly Cells[], width: number): readonly Kind[] {
  return Array.from({ length: width }, (_, column) => {
    const kinds = rows.flatMap((cells) => kindOf(cells[column] ?? '') ?? []);
    const share = (wanted: Kind) => kinds.filter((kind) => kind === wanted).length / kinds.length;
    return share('number') > 1 / 2 ? 'number' : share('name') > 2 / 3 ? 'name' : 'words';
  });
}

/** A comma before a blank is one of natural text, unless blanks follow the delimiters of the file's own rows too. */
function cutter(delimiter: string, rows: readonly Cells[]): CsvShape['cut'] {
  const after = rows.flatMap((cells) => cells.slice(1)).filter((cell) => cell !== '');
  const isLoose = after.filter((cell) => cell.startsWith(' ')).length > after.length / 2;
  const cut = new RegExp(`${delimiter.replace(/[\\^$.|?*+()[\]{}]/g, '\\$&')}${isLoose ? '' : '(?! \\S)'}`);
  return (line) => line.replaceAll('"', '').split(cut);
}

/** The cells with most headings, of a row or of a line within one: a stray mark may have joined the heading to what stands by it. */
function findHeading(rows: readonly (readonly Cells[])[]): { readonly at: number; readonly cells: Cells } {
  let heading: { readonly at: number; readonly cells: Cells } = { at: -1, cells: [] };
  for (const [at, ways] of rows.entries()) {
    for (const cells of ways) if (headingsIn(cells) > headingsIn(heading.cells)) heading = { at, cells };
  }
  return heading;
}

/** What the rows are like, by those that stand in one line; where these are too few, by the lines of the others. */
export function csvShape(records: readonly WrittenRecord[], delimiter: string): CsvShape {
  const sample = records.slice(0, SAMPLE).map(({ cells, raw }) => ({ cells, lines: raw === null ? [] : linesOf(raw).slice(0, SAMPLE) }));
  const cut = cutter(
    delimiter,
    sample.filter(({ lines }) => lines.length < 2).map(({ cells }) => cells),
  );
  const heading = findHeading(sample.map(({ cells, lines }) => [cells, ...lines.map(cut)]));
  const below = sample.slice(heading.at + 1);
  const alone = below.filter(({ lines }) => lines.length < 2).map(({ cells }) => cells);
  const width = widthOf(heading.cells, cut(heading.cells.join(delimiter)), alone);
  const isRow = ({ length }: Cells) => length > width / 2;
  const within = sample
    .filter(({ lines }) => lines.length > 1)
    .flatMap(({ lines }) => lines.map(cut))
    .slice(0, SAMPLE);
  const told = alone.filter(isRow).length < FEW ? [...alone, ...within] : alone;
  const nameColumns = heading.cells.flatMap((cell, column) => (isNameField(headingField(cell).field, 'branches') ? [column] : []));
  return { heading: heading.at, width, kinds: kindsOf(told.filter(isRow), width), nameColumns: new Set(nameColumns), cut };
}

/**
 * The cells of a record that has more than a row, put together again where they were cut at the commas of natural text that
 * nobody put in quotes: "Ngày, tháng, năm sinh" over one column, "Xóm 2, xã Hải Nam" in one.
 */
export function rejoined({ cells, raw }: WrittenRecord, delimiter: string, { width, cut }: CsvShape): Cells {
  if (raw !== null || cells.length <= width) return cells;
  const joined = cut(cells.join(delimiter));
  return joined.length === width ? joined : cells;
}
