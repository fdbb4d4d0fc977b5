import { holdsName } from '../evidence/holds-name.ts';
import { isCapitalised, isNameByItsWords, isNamed, isNamedBehindRole } from '../evidence/name-evidence.ts';
import { furnitureWords } from '../evidence/row-words.ts';
import { saysBody, saysVillage, sectionKind } from '../evidence/section-words.ts';
import { plainText } from '../evidence/sheet-row.ts';
import { type ListRow, ordinalIn } from './list-row.ts';
import type { ListShape } from './list-shape.ts';
import type { RowContext } from './row-fate.ts';
import { isAmongPeople } from './typical-row.ts';

const PLAIN = /^\p{ASCII}*$/u;
const HAS_LETTER = /\p{L}/u;

/** "Người lập:" where the ordinal should be: who stands beside it signs. */
export const isSigner = ({ cells }: ListRow, { ordinalColumns }: ListShape): boolean =>
  cells.some(({ column, cell }) => ordinalColumns.has(column) && furnitureWords(plainText(cell)) === 'signature');

/** Of those who sign each may stand beside the day of signing: two names on a row below "T/M CHI BỘ". */
const areSigners = ({ ordinal, facts, cells }: ListRow, { isSigning }: RowContext): boolean =>
  isSigning && ordinal === null && facts <= 2 && cells.filter(({ cell }) => cell.kind === 'text' && isNamed(plainText(cell))).length > 1;

/** "4 | Buôn Yă Y Thanh" between persons 3 and 5, or "1 | …" before person 2: a section has a number of its own, or none. */
function isInSequence({ row, ordinal }: ListRow, name: string, shape: ListShape, { lastEntry }: RowContext): boolean {
  if (/[\d:]/.test(name) || ordinal === null) return false;
  const [previous, next] = [ordinalIn(shape, row - 1), ordinalIn(shape, row + 1)];
  if (next === ordinal + 1 && previous === null) return true;
  if (lastEntry !== row - 1 || previous !== ordinal - 1) return false;
  return next === ordinal + 1 || (next === null && isNamed(name));
}

/** Whether a name whose words could be those of a total has what it takes beside it. */
function outweighsTotal({ facts, years, ordinal }: ListRow, name: string, said: number): boolean {
  // "TỔNG SỐ | 1950" counts; "Kết Nạp | 1950" is somebody, and so is CONG TOAN AN, whose name has lost its marks.
  const mayBeName = isCapitalised(name) && (name !== name.toUpperCase() || PLAIN.test(name));
  const isPlain = PLAIN.test(name) && name.split(' ').length > 2;
  // "1 | An Dinh An", which reads as "ấn định" too: a total in words has small letters.
  if (mayBeName && ordinal !== null && (said > 0 || (isPlain && isNamed(name)))) return true;
  return mayBeName && (isPlain ? facts + years : facts) > 0;
}

/** Whether a name whose words are also those of a total, a signature or a section has what it takes beside it. */
function outweighs(row: ListRow, name: string, words: ReturnType<typeof furnitureWords>, shape: ListShape): boolean {
  const { facts, years, ordinal, others } = row;
  const data = facts + years;
  if (words === 'signature') return isNamed(name) && name.split(' ').length > 2 && data > 0;
  if (data > 1 || (data > 0 && ordinal !== null)) return true;
  const said = others.filter(({ column, cell }) => shape.valueColumns.has(column) && HAS_LETTER.test(cell.text)).length;
  // "BUÔN YĂ Y THANH | 1930": a section's count is no year, and a section has no state of its own.
  if ((data > 0 || said > 1) && isCapitalised(name) && saysVillage(name)) return true;
  if (isNamed(name) && data + said >= (name.split(' ').length > 2 ? 1 : 2)) return true;
  if (words === 'total') return outweighsTotal(row, name, said);
  return data > 0 && isCapitalised(name) && (name !== name.toUpperCase() || PLAIN.test(name));
}

/** Whether what stands beside a name makes a row a person's, whatever the name sounds like: Tong Toan Thang, Bản Văn Ba. */
export function isPerson(row: ListRow, shape: ListShape, context: RowContext): boolean {
  const { name, facts, years } = row;
  if (name === null || saysBody(name) || areSigners(row, context) || (facts < 2 && isSigner(row, shape))) return false;
  if (facts > 2) return true;
  if ((isNamedBehindRole(name) || (isCapitalised(name) && name !== name.toUpperCase())) && isAmongPeople(row.row, shape)) return true;
  if (!context.isSigning && isNameByItsWords(name)) return true;
  const words = furnitureWords(name);
  if (facts > 1 && words !== 'signature') return true;
  if (words === null && sectionKind(name) === null) return facts + years > 0;
  return outweighs(row, name, words, shape) || (words !== 'signature' && isInSequence(row, name, shape, context));
}

/** Whether a row that its words make furniture holds too much of a person to be passed over. */
export function mayBePerson({ cells, name, facts, years }: ListRow, reason: string): boolean {
  if (holdsName(cells)) return true;
  if (name === null || reason === 'section') return false;
  if (reason === 'signature') return facts > (isNamedBehindRole(name) ? 0 : 1);
  return facts > 0 || (years > 0 && (reason === 'note' || reason === 'title'));
}
