import type { Field } from '../../model/field.ts';
import type { Sheet } from '../../model/sheet.ts';
import type { Role } from '../../model/source.ts';
import { plainKey } from '../../vietnam/fold.ts';
import { headingKey } from '../../vietnam/heading-field.ts';
import { stripHonorific } from '../../vietnam/honorific.ts';
import { couldBeName } from '../evidence/name-evidence.ts';
import { PARTY_FIELDS } from '../evidence/party-fields.ts';
import { sectionKind } from '../evidence/section-words.ts';
import { plainText, rowCells } from '../evidence/sheet-row.ts';
import { fileStem } from '../files/file-stem.ts';
import type { ColumnMapping } from '../heading/column-mapping.ts';
import { type DraftColumn, draftColumns } from '../heading/draft-columns.ts';
import { headingBlocks } from '../heading/heading-block.ts';
import { settleEnds } from '../heading/settle-ends.ts';
import { settleSexes } from '../heading/settle-sexes.ts';
import { rowsAbove } from '../table/rows-above.ts';
import { saidDirection, tableDirection } from '../table/table-direction.ts';
import { saysParty } from './party-evidence.ts';

/** A sheet's headings under one role, and every text that speaks of the sheet as a whole. */
export interface SheetReading {
  readonly drafts: readonly DraftColumn[];
  /** The rows above the heading, each on a line. */
  readonly titles: readonly string[];
  /** The sheet's name and the file's. */
  readonly names: readonly string[];
  readonly bottom: number;
  /** Whether it is said to be of departures, or of arrivals. */
  readonly isOneWay: boolean;
}

const UNHEADED_TITLE_ROWS = 6;

/** The texts of a sheet without a heading that may be its title. */
export function unheadedTitles(sheet: Sheet): readonly string[] {
  const titles: string[] = [];
  for (let row = Math.max(1, sheet.firstRow); row <= sheet.lastRow && titles.length < UNHEADED_TITLE_ROWS; row++) {
    const cells = rowCells(sheet, row);
    if (cells.length === 1) titles.push(...cells.map(({ cell }) => plainText(cell)));
  }
  return titles;
}

export const sheetNames = (sheet: Sheet, file: string): readonly string[] => [sheet.name, fileStem(file)].filter((name) => name !== '');

/** Reads a sheet as if it had a role; null where it has no heading of that role. */
export function readSheet(sheet: Sheet, file: string, role: Role, columns: ColumnMapping): SheetReading | null {
  const blocks = headingBlocks(sheet, role, columns);
  const best = Math.max(0, ...blocks.map(({ score }) => score));
  // A few people named above the list itself do not tell what the sheet is.
  const heading = blocks.find(({ score }) => score >= best * 0.6);
  if (!heading) return null;
  const drafts = settleSexes(draftColumns(sheet, heading, role, columns), sheet, heading.bottom + 1);
  const { lines, preamble } = rowsAbove(sheet, heading.top);
  const surroundings = { file, sheet: sheet.name, preamble };
  return {
    drafts: role === 'transfers' ? settleEnds(drafts, tableDirection(surroundings, sheet, heading.bottom, drafts)) : drafts,
    titles: lines,
    names: sheetNames(sheet, file),
    bottom: heading.bottom,
    isOneWay: saidDirection(surroundings) !== null,
  };
}

const isOf =
  (fields: readonly Field[]) =>
  ({ meaning, isBlank }: DraftColumn): boolean =>
    !isBlank && meaning.field !== null && fields.includes(meaning.field);

/** How many of some fields a sheet has a filled column of. */
export const countOf = ({ drafts }: SheetReading, fields: readonly Field[]): number =>
  new Set(drafts.filter(isOf(fields)).map(({ meaning }) => meaning.field)).size;

/** What the rows under a heading hold, person by person. */
export interface PersonRows {
  /** Each person's name and year of birth, as far as a comparison of sheets needs them. */
  readonly people: ReadonlySet<string>;
  /** The chi bộ that a column names. */
  readonly branches: ReadonlySet<string>;
  /** Rows of people. */
  readonly rows: number;
  /** Rows that name a chi bộ or committee where a person's name would stand. */
  readonly bodies: number;
  /** Those with a date or number that only members of the Party have. */
  readonly members: number;
  /** Those in which two of the given fields are filled. */
  readonly filled: number;
  /** Whether a row beside theirs, a section or a signature, speaks of the Party. */
  readonly isOfParty: boolean;
}

const NAME: readonly Field[] = ['fullName', 'familyAndMiddleName', 'surname', 'givenName'];
const YEAR = /(?:19|20)\d\d/;
const ENOUGH_FILLED = 2;

const isBody = (name: string): boolean => ['branch', 'committee'].includes(sectionKind(name) ?? '');

/** Goes through the rows of people; `telling` are fields whose cells are counted. */
export function personRows(sheet: Sheet, { drafts, bottom }: SheetReading, telling: readonly Field[]): PersonRows {
  const people = new Set<string>();
  const branches = new Set<string>();
  let [rows, members, filled, bodies, isOfParty] = [0, 0, 0, 0, false];
  const columnsOf = (fields: readonly Field[]) => drafts.filter(isOf(fields)).map(({ index }) => index);
  const [names, births, organizations, told] = [columnsOf(NAME), columnsOf(['birthDate']), columnsOf(['organization']), columnsOf(telling)];
  const ofMembers = columnsOf(PARTY_FIELDS);
  for (let row = bottom + 1; row <= sheet.lastRow; row++) {
    const texts = (columns: readonly number[]) =>
      columns.flatMap((column) => {
        const cell = sheet.cell(row, column);
        return cell === null ? [] : [plainText(cell)];
      });
    const name = stripHonorific(texts(names).join(' '));
    const isPerson = !isBody(name) && couldBeName(name);
    if (!isPerson) {
      if (isBody(name)) bodies += 1;
      isOfParty ||= rowCells(sheet, row).some(({ cell }) => saysParty(plainText(cell)));
      continue;
    }
    rows += 1;
    if (texts(ofMembers).some((text) => /\d/.test(text))) members += 1;
    people.add(`${plainKey(name)} ${YEAR.exec(texts(births).join(' '))?.[0] ?? ''}`);
    for (const organization of texts(organizations)) branches.add(headingKey(organization));
    if (texts(told).length >= ENOUGH_FILLED) filled += 1;
  }
  return { people, branches, rows, members, bodies, filled, isOfParty };
}
