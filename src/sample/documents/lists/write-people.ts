import type { MemberFields, MemberRow } from '../../area/row.ts';
import { type Heading, headingsOf, type Layout, writeHeading, writeRows } from '../column.ts';
import { inScript, scripted } from '../legacy-script.ts';
import { fieldsOf } from '../member-fields.ts';
import type { SheetPen } from '../sheet-content.ts';
import type { Style } from '../style.ts';
import { columnsOf, heightOf } from './column-sets.ts';
import type { ListColumn } from './list-columns.ts';

type ListLayout = Layout<MemberRow, MemberFields>;

/** The columns of a list and how they are filled, with more columns after them where it needs some. */
export function layoutOf(style: Style, more: readonly ListColumn[] = []): ListLayout {
  const columns = [...columnsOf(style), ...more].map(
    ({ value, ...column }): ListColumn => ({ ...column, value: (fields, index) => scripted(value(fields, index), style.script) }),
  );
  return { columns, lineOf: fieldsOf, height: heightOf(style.columns) };
}

/** Headings of a list in a legacy font are in it too, or were typed anew by the program that made the form. */
const worded = (heading: Heading, { script, voice }: Style): Heading => {
  if (voice % 2 === 0) return heading;
  return typeof heading === 'string' ? inScript(heading, script) : [inScript(heading[0], script), inScript(heading[1], script)];
};

/** The headings, and below those of two rows the numbers of the columns. */
export function writeListHeading(pen: SheetPen, { columns }: ListLayout, style: Style): void {
  const headings = headingsOf(columns).map((heading) => worded(heading, style));
  writeHeading(pen, headings);
  if (headings.some((heading) => typeof heading === 'object')) pen.row(headings.map((_, at) => `(${at + 1})`));
}

/** The people, some of them in hidden rows; where a list is printed the headings stand again on each page. */
export function writePeople(pen: SheetPen, layout: ListLayout, style: Style, rows: readonly MemberRow[]): void {
  const page = style.dress === 'letterhead' && style.voice % 5 === 4 ? 30 : Number.POSITIVE_INFINITY;
  for (let from = 0; from < rows.length; from += page) {
    if (from > 0) writeListHeading(pen, layout, style);
    const part = rows.slice(from, from + page);
    writeRows(pen, layout, part, from);
    for (const { at, isHidden } of part) if (isHidden && at) pen.hide(at.row);
  }
}
