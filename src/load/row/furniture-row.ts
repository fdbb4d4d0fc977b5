import { headingKey } from '../../vietnam/heading-field.ts';
import { isPersonal } from '../evidence/cell-evidence.ts';
import { saysResidents } from '../evidence/residents-words.ts';
import { couldBeName, furnitureWords, saysTotal, sectionKind } from '../evidence/row-words.ts';
import { rankOf, type Section } from '../evidence/section-stack.ts';
import { plainText, type RowCell, repairedText } from '../evidence/sheet-row.ts';
import { sectionFigure, totalFigure } from './control-figure.ts';
import type { ListRow } from './list-row.ts';
import type { ListShape } from './list-shape.ts';
import { furniture, type RowFate } from './row-fate.ts';

const NUMBERING = /^[^\p{L}\p{N}]*(?:[IVXLC]+|\d{1,3}|[A-H])[^\p{L}\p{N}]*$/u;
const COUNT = /^\d{1,4}(?:\s*(?:đ\/?c|đồng chí|đảng viên|đv|người))?\.?$/iu;
const LARGEST_COUNT = 10_000;

/** The heading again, on a later page. */
export function repeatedHeading({ cells, hasEvidence, hasNumberForName }: ListRow, { headingCells }: ListShape): RowFate | null {
  if (hasEvidence || hasNumberForName || cells.length < 2) return null;
  const same = cells.filter(({ column, cell }) => headingCells.has(`${column} ${headingKey(repairedText(cell))}`));
  return same.length >= Math.max(2, cells.length * 0.6) ? furniture('heading') : null;
}

const isCount = ({ cell }: RowCell) =>
  cell.kind === 'number' ? cell.value < LARGEST_COUNT : COUNT.test(cell.text.trim()) || NUMBERING.test(cell.text);

const numbersAfter = (cells: readonly RowCell[], column: number) =>
  cells.flatMap((other) => (other.column > column && other.cell.kind === 'number' ? [other.cell.value] : []));

/** A row whose only text, beside numbering and counts, names a chi bộ, a place or a group: what follows belongs to it. */
export function section(row: ListRow, shape: ListShape): RowFate | null {
  let text: RowCell | undefined;
  for (const cell of row.cells) {
    // "213" alone is residents' contacts.
    const isRegulation = row.cells.length === 1 && saysResidents(cell.cell.text);
    if (isCount(cell) && !isRegulation) continue;
    if (text !== undefined || cell.cell.kind !== 'text') return null;
    text = cell;
  }
  if (text === undefined) return null;
  // In an organisation list a chi bộ is what a row is about.
  if (shape.role === 'organizations' && shape.nameColumns.has(text.column)) return null;
  const isWide = shape.sheet.merges.some(({ top, left, right }) => top === row.row && left === text.column && right > left + 1);
  if (text.column > shape.lastNameColumn && !isWide) return null;

  const words = plainText(text.cell);
  const kind = sectionKind(words);
  if (kind === null) return null;
  const before = row.cells.filter(({ column }) => column < text.column).map(({ cell }) => cell.text.trim());
  const opens: Section = { kind, text: words, rank: rankOf([...before, words].join(' ')) };
  const count = sectionFigure(words) ?? numbersAfter(row.cells, text.column)[0] ?? null;
  return {
    kind: 'furniture',
    reason: furnitureWords(words) === 'title' ? 'title' : 'section',
    opens,
    count: kind === 'group' ? null : count,
  };
}

/** "Tổng số: 45 đồng chí, dự bị 2", its number in the same cell or in one of its own. */
export function total({ cells, hasOrdinal }: ListRow): RowFate | null {
  const text = cells.find(({ cell }) => cell.kind === 'text' && /\p{L}{2}/u.test(cell.text));
  if (text === undefined) return null;
  const words = plainText(text.cell);
  if (!saysTotal(words)) return null;
  // A person's row stays one, whatever stands before the name, and whatever the name sounds like (Tong Toan Thang).
  const rest = cells.filter((other) => other !== text);
  if (rest.some(({ cell }) => isPersonal(cell)) && (hasOrdinal || rest.some(({ cell }) => couldBeName(plainText(cell))))) return null;
  return { kind: 'furniture', reason: 'total', count: totalFigure(words, numbersAfter(cells, text.column)) };
}
