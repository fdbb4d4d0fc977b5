import type { Role } from '../../model/source.ts';
import type { BesideRow } from '../../model/table.ts';
import { holdsPerson } from '../evidence/holds-name.ts';
import { rowCells } from '../evidence/sheet-row.ts';
import type { ListShape } from '../row/list-shape.ts';

/** The rows below a heading in which somebody stands in columns that have no heading and are read for nothing. */
export function peopleBeside(shapes: readonly ListShape[], role: Role, problemRows: readonly number[]): readonly BesideRow[] {
  const [shape] = shapes;
  const columns = shapes.flatMap((one) => one.columns);
  const unread = new Set(columns.flatMap(({ index, heading, field }) => (heading === '' && field === null ? [index] : [])));
  if (shape === undefined || unread.size === 0 || role === 'organizations') return [];
  const { sheet, heading } = shape;
  const problems = new Set(problemRows);
  const found: BesideRow[] = [];
  for (let row = heading.bottom + 1; row <= sheet.lastRow; row++) {
    const cells = problems.has(row) ? [] : shapes.flatMap((one) => rowCells(one.sheet, row)).filter(({ column }) => unread.has(column));
    if (holdsPerson(cells)) found.push({ row, columns: cells.map(({ column }) => column) });
  }
  return found;
}
