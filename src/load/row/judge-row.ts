import { couldBeName } from '../evidence/name-evidence.ts';
import { furnitureWords, saysBranch, saysLetterhead } from '../evidence/row-words.ts';
import { rankOf } from '../evidence/section-stack.ts';
import { plainText, type RowCell } from '../evidence/sheet-row.ts';
import { columnNumbers } from './column-numbers.ts';
import { repeatedHeading, section, total } from './furniture-row.ts';
import type { ListRow } from './list-row.ts';
import type { ListShape } from './list-shape.ts';
import { furniture, type RowContext, type RowFate } from './row-fate.ts';

const RECORD: RowFate = { kind: 'record' };
const CONTINUATION: RowFate = { kind: 'continuation' };
const PROBLEM: RowFate = { kind: 'problem' };
const BLANK: RowFate = { kind: 'blank' };

const HAS_WORD = /\p{L}{2}/u;

const texts = (cells: readonly RowCell[]) => cells.filter(({ cell }) => cell.kind === 'text').map(({ cell }) => plainText(cell));
const isName = (name: string) => name.split(' ').length <= 7 && !/\d/.test(name);

/** A title or letterhead between people: it may name another chi bộ, or say what became of those below. */
function titled(reason: 'title' | 'letterhead', said: readonly string[]): RowFate {
  const branch = said.find(saysBranch);
  if (branch !== undefined) return { kind: 'furniture', reason, opens: { kind: 'branch', text: branch, rank: null } };
  const [title] = said.filter((text) => furnitureWords(text) === 'title');
  if (reason === 'letterhead' || title === undefined) return furniture(reason);
  return { kind: 'furniture', reason, opens: { kind: 'group', text: title, rank: rankOf(title) } };
}

const worded = (words: 'total' | 'signature' | 'note' | 'title', said: readonly string[]): RowFate =>
  words === 'title' ? titled(words, said) : furniture(words);

/** A row with something in the name's column: a person, unless it says that it is something else. */
function namedRow(row: ListRow, name: string, shape: ListShape, { isSigning }: RowContext): RowFate {
  if (row.hasOrdinal) return RECORD;
  const words = furnitureWords(name);
  const isSigned = words === 'signature' && !texts(row.cells).some(couldBeName);
  if (row.hasEvidence && !isSigned) return RECORD;
  if (words !== null) return worded(words, texts(row.cells));
  if (isSigning)
    return furniture(texts(row.cells).every((text) => couldBeName(text) || furnitureWords(text) !== null) ? 'signature' : 'note');
  if (row.others.some(({ column }) => shape.valueColumns.has(column))) return RECORD;
  const signs = texts(row.others).some((text) => furnitureWords(text) === 'signature');
  if (signs) return furniture('signature');
  return shape.role === 'organizations' || isName(name) ? RECORD : furniture('note');
}

/** Cells that go on from the row above: all of them in columns whose cells are stacked. */
const goesOn = (row: ListRow, shape: ListShape, { followsEntry }: RowContext) =>
  followsEntry && !row.hasOrdinal && row.cells.every(({ column }) => shape.stackedColumns.has(column));

/** A row without a name and without a date or number. */
function wordsOnly(row: ListRow, shape: ListShape, { isSigning, followsEntry }: RowContext): RowFate {
  const said = texts(row.cells);
  const words = said.map(furnitureWords).find((found) => found !== null);
  if (words !== undefined) return worded(words, said);
  if (isSigning) return furniture(said.some(couldBeName) ? 'signature' : 'note');
  if (said.some(saysLetterhead) && row.cells.length > 1 && !followsEntry) return titled('letterhead', said);
  const values = row.others.filter(({ column }) => shape.valueColumns.has(column));
  if (row.hasOrdinal) return values.length > 1 ? PROBLEM : furniture('note');
  if (followsEntry && row.others.length > 0) return CONTINUATION;
  return furniture(said.length > 0 && said.every(couldBeName) ? 'signature' : 'note');
}

function namelessRow(row: ListRow, shape: ListShape, context: RowContext): RowFate {
  if (row.hasEvidence || row.hasNumberForName) return goesOn(row, shape, context) ? CONTINUATION : PROBLEM;
  if (row.others.some(({ column, cell }) => cell.kind === 'error' && shape.valueColumns.has(column))) return PROBLEM;
  // An ordinal that is counted by a formula goes wrong where the name above it is a word (#VALUE!): that says nothing.
  const isNumberedOnly = row.cells.every(({ column, cell }) => {
    if (shape.ordinalColumns.has(column)) return cell.kind !== 'text' || !HAS_WORD.test(cell.text);
    return (cell.kind === 'number' || cell.kind === 'error') && !shape.nameColumns.has(column);
  });
  return isNumberedOnly ? BLANK : wordsOnly(row, shape, context);
}

/** A merged name or ordinal of the last entry reaches down into the row; one of a heading or a signature does not count. */
function isReached({ row }: ListRow, { mergedInto }: ListShape, { lastEntry, followsEntry }: RowContext): boolean {
  const begins = mergedInto.get(row);
  if (begins === undefined || lastEntry === 0) return false;
  return begins === lastEntry || (followsEntry && begins > lastEntry);
}

/**
 * The fate of a row below a heading. Furniture is recognised by its words; what has a name, or a date or number of a
 * person, is never furniture.
 */
export function judgeRow(row: ListRow, shape: ListShape, context: RowContext): RowFate {
  if (row.cells.length === 0) return BLANK;
  if (shape.headingRows.has(row.row)) return furniture('heading');
  if (isReached(row, shape, context) && row.name === null && !row.hasNameError) return CONTINUATION;

  const told = columnNumbers(row, context) ?? repeatedHeading(row, shape);
  if (told !== null) return told;
  if (row.hasNameError) return PROBLEM;
  const furnished = total(row) ?? section(row, shape);
  if (furnished !== null) return furnished;
  if (row.name === null) return namelessRow(row, shape, context);
  const isNameAtBirth = shape.hasNameAtBirth && context.lastEntry === row.row - 1 && goesOn(row, shape, context);
  return isNameAtBirth ? CONTINUATION : namedRow(row, row.name, shape, context);
}
