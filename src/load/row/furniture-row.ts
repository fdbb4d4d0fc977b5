import { headingKey } from '../../vietnam/heading-field.ts';
import { beginsWithSurname, couldBeName } from '../evidence/name-evidence.ts';
import { saysResidents } from '../evidence/residents-words.ts';
import { furnitureWords, saysTotal } from '../evidence/row-words.ts';
import { rankOf, type Section } from '../evidence/section-stack.ts';
import { saysBody, sectionKind } from '../evidence/section-words.ts';
import { plainText, type RowCell, repairedText } from '../evidence/sheet-row.ts';
import { sectionFigure, totalFigure } from './control-figure.ts';
import type { ListRow } from './list-row.ts';
import type { ListShape } from './list-shape.ts';
import { furniture, type RowFate } from './row-fate.ts';

const NUMBERING = /^[^\p{L}\p{N}]*(?:[IVXLC]+|\d{1,3}|[A-Ha-hđ])[^\p{L}\p{N}]*$/u;
const ROMAN = /^\s*[IVXLC]+(?=\s*[.)\-–:/]|\s+\S)/;
const COUNT = /^\(?\d{1,4}(?:\s*(?:đ\/?c|đồng chí|đảng viên|đv|người))?\)?\.?$/iu;
/** "c" in the column of numbers numbers a section as "c)" does. */
/** A bullet before a section's name. */
const BULLET = /^[^\p{L}\p{N}]+$/u;
const SMALL_LETTER = /^[a-hđ]$/;
const LARGEST_COUNT = 10_000;
/** "Bí thư: Vũ Văn Khoa | ĐT: 0912345678" beside the name of a chi bộ. */
const PHONE = /^(?:đt|sđt|số điện thoại|điện thoại)[\s:.]*[\d\s.]+$/iu;

/** The heading again, on a later page. */
export function repeatedHeading({ cells, hasEvidence, hasNumberForName }: ListRow, { headingCells }: ListShape): RowFate | null {
  if (hasEvidence || hasNumberForName || cells.length < 2) return null;
  const same = cells.filter(({ column, cell }) => headingCells.has(`${column} ${headingKey(repairedText(cell))}`));
  return same.length >= Math.max(2, cells.length * 0.6) ? furniture('heading') : null;
}

export const isCount = ({ cell }: RowCell) =>
  cell.kind === 'number' ? cell.value < LARGEST_COUNT : COUNT.test(cell.text.trim()) || NUMBERING.test(cell.text);

const numbersAfter = (cells: readonly RowCell[], column: number) =>
  cells.flatMap((other) => (other.column > column && other.cell.kind === 'number' ? [other.cell.value] : []));

const figureAfter = (cells: readonly RowCell[], column: number) =>
  cells
    .filter((other) => other.column > column)
    .map(({ cell }) => sectionFigure(plainText(cell)))
    .find((figure) => figure !== null) ?? null;

/** What may stand beside the name of a chi bộ in its section row: its secretary, a telephone, a count. */
const isBeside = ({ cell }: RowCell) => {
  const words = plainText(cell);
  return (words.includes(':') && furnitureWords(words) === 'signature') || saysTotal(words) || PHONE.test(words);
};

/** The text of a section row, which stands alone but for numbering, counts and what may be said of a chi bộ. */
function sectionText({ row, cells }: ListRow, { sheet, lastNameColumn, valueColumns, dateColumns }: ListShape): RowCell | null {
  // "213" alone is residents' contacts.
  const isRegulation = cells.length === 1 && saysResidents(cells[0]?.cell.text ?? '');
  const [text, ...rest] = isRegulation ? cells : cells.filter((found) => !isCount(found) && !BULLET.test(found.cell.text));
  if (text === undefined || text.cell.kind !== 'text') return null;
  const isBody = saysBody(plainText(text.cell));
  if (rest.length > 0 && !(isBody && rest.every(isBeside))) return null;
  if (text.column <= lastNameColumn) return text;
  const isWide = sheet.merges.some(({ top, left, right }) => top === row && left === text.column && right > left + 1);
  // Typed in the middle of the page; a column of chi bộ has one in the row above too.
  const above = sheet.cell(row - 1, text.column);
  const isCentred = isBody && cells.length === 1 && !(valueColumns.has(text.column) && above !== null && saysBody(plainText(above)));
  // No day is called "ĐẢNG VIÊN 213".
  const isForeign = cells.length === 1 && dateColumns.has(text.column) && sectionKind(plainText(text.cell)) !== null;
  return isWide || isCentred || isForeign ? text : null;
}

/** A row whose only text, beside numbering and counts, names a chi bộ, a place or a group: what follows belongs to it. */
export function section(row: ListRow, shape: ListShape): RowFate | null {
  const text = sectionText(row, shape);
  // In an organisation list a chi bộ is what a row is about.
  if (text === null || (shape.role === 'organizations' && shape.nameColumns.has(text.column))) return null;
  const words = plainText(text.cell);
  const before = row.cells.filter(({ column }) => column < text.column).map(({ cell }) => cell.text.trim().replace(SMALL_LETTER, '$&)'));
  const numbered = [...before, words].join(' ');
  // "IV. Khách mời": Roman numerals number sections, but "VI VƯỢNG" is somebody.
  const isUnknown =
    ROMAN.test(numbered) &&
    !(beginsWithSurname(words) && couldBeName(words)) &&
    !couldBeName(words.replace(ROMAN, '').replace(/^[\s.)\-–:/]+/, '')) &&
    furnitureWords(words) !== 'note';
  const kind = sectionKind(words) ?? (isUnknown ? 'group' : null);
  if (kind === null) return null;
  const opens: Section = { kind, text: words, rank: rankOf(numbered) };
  const count = sectionFigure(words) ?? numbersAfter(row.cells, text.column)[0] ?? figureAfter(row.cells, text.column);
  return {
    kind: 'furniture',
    reason: furnitureWords(words) === 'title' ? 'title' : 'section',
    opens,
    count: kind === 'group' ? null : count,
  };
}

/** "Tổng số: 45 đồng chí, dự bị 2", its number in the same cell or in one of its own. */
export function total({ cells }: ListRow): RowFate | null {
  const text = cells.find(({ cell }) => cell.kind === 'text' && /\p{L}{2}/u.test(cell.text));
  if (text === undefined) return null;
  const words = plainText(text.cell);
  if (!saysTotal(words)) return null;
  return { kind: 'furniture', reason: 'total', count: totalFigure(words, numbersAfter(cells, text.column)) };
}
