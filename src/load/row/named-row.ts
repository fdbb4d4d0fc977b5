import { beginsWithSurname, couldBeName, isCapitalised, isNamed, isNamedBehindRole, isProse } from '../evidence/name-evidence.ts';
import { furnitureWords, saysOffice } from '../evidence/row-words.ts';
import { plainText } from '../evidence/sheet-row.ts';
import { isCount } from './furniture-row.ts';
import type { ListRow } from './list-row.ts';
import type { ListShape } from './list-shape.ts';
import { isSigner } from './person-row.ts';
import { furniture, PROBLEM, RECORD, type RowContext, type RowFate } from './row-fate.ts';
import { isBeforeName } from './typical-row.ts';
import { texts, worded } from './words-row.ts';

/** Words of a signature beside a name; an office in its own column, among people, is the person's. */
const isSigned = (row: ListRow, { nameColumns, officeColumns }: ListShape, { followsEntry, followsHeading }: RowContext): boolean =>
  row.cells.some(({ column, cell }) => {
    if (nameColumns.has(column) || cell.kind !== 'text' || furnitureWords(plainText(cell)) !== 'signature') return false;
    return !(saysOffice(plainText(cell)) && (officeColumns.has(column) || followsEntry || followsHeading));
  });

/** Whether what stands in the name's column may be a name, as names are written on this list: thornbury jasper. */
function mayBeNamed(row: ListRow, name: string, { nameColumns, hasSmallNames }: ListShape): boolean {
  if (couldBeName(name)) return true;
  // What fills the columns of surname and given name both is a name.
  const isInParts = row.cells.filter(({ column }) => nameColumns.has(column)).length > 1;
  return isInParts || (hasSmallNames && name === name.toLowerCase() && !/[\d:]/.test(name));
}

/** What a row is whose text is no name: a count, "Tôn giáo | 0", or a sentence; null where it may be a name nobody knows. */
function unnamed({ others, hasEvidence }: ListRow, name: string): RowFate | null {
  if (others.length > 0 && others.every(isCount)) return furniture('note');
  if (hasEvidence || !isProse(name)) return null;
  return beginsWithSurname(name) ? PROBLEM : furniture('note');
}

/** "Bí thư: Nguyễn Văn Hùng", and "Lưu Ý Nhi", which may be a note, between two names. */
function isAmongNames({ row }: ListRow, name: string, words: string, shape: ListShape): boolean {
  if (!isBeforeName(row, shape)) return false;
  if (words === 'signature') return isNamedBehindRole(name);
  return words === 'note' && isCapitalised(name) && name !== name.toUpperCase();
}

/** A row with something in the name's column, and no data that make it a person's: it is what its words say. */
export function namedRow(row: ListRow, name: string, shape: ListShape, context: RowContext): RowFate {
  if (row.hasOrdinal) return RECORD;
  const said = texts(row.cells);
  const words = furnitureWords(name);
  // TO TRUONG QUAN, whose name has lost its marks, is no "tổ trưởng".
  const isNamedSo = words === 'signature' && !context.isSigning && beginsWithSurname(name) && isNamed(name) && name.split(' ').length > 2;
  if (words !== null && context.followsEntry && isAmongNames(row, name, words, shape)) return words === 'note' ? PROBLEM : RECORD;
  if (words !== null && !isNamedSo) return worded(words, said);
  if (context.isSigning) return furniture(said.every((text) => couldBeName(text) || furnitureWords(text) !== null) ? 'signature' : 'note');
  if (shape.role === 'organizations') return RECORD;
  if (isSigner(row, shape)) return furniture('signature');
  const other = mayBeNamed(row, name, shape) ? null : unnamed(row, name);
  if (other !== null) return other;
  if (row.hasEvidence || row.others.some(({ column }) => shape.valueColumns.has(column))) return RECORD;
  if (isSigned(row, shape, context)) return furniture('signature');
  return couldBeName(name) || !/\d/.test(name) ? RECORD : furniture('note');
}
