import { peopleRemarkedOn } from '../../vietnam/people-in-words.ts';
import { isYear } from '../evidence/cell-evidence.ts';
import { saysExample } from '../evidence/row-words.ts';
import { plainText } from '../evidence/sheet-row.ts';
import { columnNumbers } from './column-numbers.ts';
import { repeatedHeading, section, total } from './furniture-row.ts';
import type { ListRow } from './list-row.ts';
import type { ListShape } from './list-shape.ts';
import { namedRow } from './named-row.ts';
import { isPerson, mayBePerson } from './person-row.ts';
import { BLANK, CONTINUATION, furniture, PROBLEM, RECORD, type RowContext, type RowFate } from './row-fate.ts';
import { wordsOnly } from './words-row.ts';

const HAS_WORD = /\p{L}{2}/u;

/** Cells that go on from the row above: all of them in columns whose cells are stacked. */
const goesOn = (row: ListRow, shape: ListShape, { followsEntry }: RowContext) =>
  followsEntry && !row.hasOrdinal && row.cells.every(({ column }) => shape.stackedColumns.has(column));

function namelessRow(row: ListRow, shape: ListShape, context: RowContext): RowFate {
  // "2023": a year over the people who came in it
  if (row.cells.every(({ column, cell }) => column <= shape.lastNameColumn && isYear(cell))) return furniture('note');
  if (row.hasEvidence || row.hasNumberForName) return goesOn(row, shape, context) ? CONTINUATION : PROBLEM;
  if (row.others.some(({ column, cell }) => cell.kind === 'error' && shape.valueColumns.has(column))) return PROBLEM;
  // An ordinal that is counted by a formula goes wrong where the name above it is a word (#VALUE!): that says nothing.
  const isNumberedOnly = row.cells.every(({ column, cell }) => {
    if (shape.ordinalColumns.has(column)) return cell.kind !== 'text' || !HAS_WORD.test(cell.text);
    if (cell.kind === 'error') return !shape.nameColumns.has(column);
    return cell.kind === 'number' && (cell.value === 0 || !shape.nameColumns.has(column));
  });
  return isNumberedOnly ? BLANK : wordsOnly(row, shape, context);
}

/** A merged name or ordinal of the last entry reaches down into the row; one of a heading or a signature does not count. */
function isReached({ row }: ListRow, { mergedInto }: ListShape, { lastEntry, followsEntry }: RowContext): boolean {
  const begins = mergedInto.get(row);
  if (begins === undefined || lastEntry === 0) return false;
  return begins === lastEntry || (followsEntry && begins > lastEntry);
}

/** "VD" for a number: an example of how to fill the row, whose name and data are nobody's. */
const isExample = (row: ListRow, { ordinalColumns }: ListShape): boolean =>
  row.cells.some(({ column, cell }) => ordinalColumns.has(column) && saysExample(plainText(cell)));

/** "Còn thiếu: Trần Văn An, Lê Thị Mơ" under a list is nobody's row, and not to be passed over. */
const remarksOnPeople = ({ cells, hasOrdinal }: ListRow): boolean =>
  !hasOrdinal && cells.length === 1 && cells.some(({ cell }) => peopleRemarkedOn(plainText(cell)).length > 0);

function judged(row: ListRow, shape: ListShape, context: RowContext): RowFate {
  if (remarksOnPeople(row)) return PROBLEM;
  const isNameAtBirth = shape.hasNameAtBirth && context.lastEntry === row.row - 1 && goesOn(row, shape, context);
  if (isNameAtBirth && row.name !== null) return CONTINUATION;
  if (isExample(row, shape) && row.name !== null) return row.hasEvidence ? PROBLEM : furniture('note');
  if (isPerson(row, shape, context)) return RECORD;
  const furnished = total(row) ?? section(row, shape);
  if (furnished !== null) return furnished;
  return row.name === null ? namelessRow(row, shape, context) : namedRow(row, row.name, shape, context);
}

/**
 * The fate of a row below a heading. A name with data of a person is a person's, whatever it sounds like; furniture is
 * recognised by its words and holds no name beside a date or a number: what is neither is a problem to report.
 */
export function judgeRow(row: ListRow, shape: ListShape, context: RowContext): RowFate {
  if (row.cells.length === 0) return BLANK;
  if (shape.headingRows.has(row.row)) return furniture('heading');
  if (isReached(row, shape, context) && row.name === null && !row.hasNameError) return CONTINUATION;

  const told = columnNumbers(row, context) ?? repeatedHeading(row, shape);
  if (told !== null) return told;
  if (row.hasNameError) return PROBLEM;
  const fate = judged(row, shape, context);
  return fate.kind === 'furniture' && shape.role !== 'organizations' && mayBePerson(row, fate.reason) ? PROBLEM : fate;
}
