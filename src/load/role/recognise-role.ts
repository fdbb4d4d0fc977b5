import type { CalendarDate } from '../../model/calendar-date.ts';
import type { Field } from '../../model/field.ts';
import type { Sheet } from '../../model/sheet.ts';
import type { Role } from '../../model/source.ts';
import { headingKey } from '../../vietnam/heading-field.ts';
import { wordPattern } from '../evidence/word-pattern.ts';
import { fileStem } from '../files/file-stem.ts';
import type { ColumnMapping } from '../heading/column-mapping.ts';
import { snapshotDay } from '../table/snapshot-day.ts';
import { evidenceInName, evidenceOnSheet, OF_PARTY, type PartyEvidence } from './party-evidence.ts';
import { countOf, personRows, readSheet, type SheetReading } from './sheet-profile.ts';

/** What a sheet may be: one role, or several between which it cannot be told; the last of them may be a list of others than members. */
export type Candidates = readonly [Role, ...(Role | 'others')[]];

/** What a sheet says by itself that it is, and what of it counts when it is held against the others. */
export interface Recognition {
  readonly roles: readonly [Role, ...Role[]];
  /** Its headings are those of the registry's export. */
  readonly isForm: boolean;
  /** Something about it speaks of the registry. */
  readonly saysRegistry: boolean;
  /** The day it was exported, or speaks of. */
  readonly day: CalendarDate | null;
  /** How many chi bộ its column of chi bộ names. */
  readonly branches: number;
  readonly people: ReadonlySet<string>;
  /** What says that these people are Party members: on the sheet, and in its file's name. */
  readonly party: PartyEvidence;
  readonly partyInName: PartyEvidence;
  /** How many ends of a move most rows name, on a sheet said to be of departures or of arrivals that may belong to a transfer book. */
  readonly ends: number;
}

const ENDS: readonly Field[] = ['fromOrganization', 'toOrganization'];
const TRANSFER_FIELDS: readonly Field[] = [
  'transferKind',
  'fromOrganization',
  'toOrganization',
  'decisionEffective',
  'paperNumber',
  'paperIssued',
  'until',
  'extendedUntil',
];
const ORGANIZATION_FIELDS: readonly Field[] = [
  'parentOrganization',
  'organizationStatus',
  'organizationCode',
  'endedOn',
  'successor',
  'decisionNumber',
];
const OF_MEMBERS: readonly Field[] = ['admissionDate', 'officialDate', 'kind', 'status', 'duesPaidThrough', 'monthsAbsent'];
/** As many columns of members as this make a list of them. */
const MOST_OF_MEMBERS = 3;

const saysTransfers = wordPattern('sổ (?:giới thiệu|chuyển)|chuyển sinh hoạt|giới thiệu sinh hoạt|transfers?');
const namesRegistry = wordPattern(
  'cơ sở dữ liệu|csdl|xuất dữ liệu|ngày xuất *:|nhập liệu|^ds[_ ]?dang ?vien$|(?<!\\p{L})registry(?!\\p{L})',
);
/** "Danh sách đối chiếu với cơ sở dữ liệu", as a chi bộ calls its own list. */
const namesItForAList = wordPattern('(?:với|vào|lên|nộp|gửi) (?:cơ sở dữ liệu|csdl)');
const saysRegistry = (text: string): boolean => namesRegistry(text) && !namesItForAList(text);
const saysList = wordPattern('chi bộ|cb |tính đến|(?<!\\p{L})(?:xóm|thôn|tdp|tổ dân phố|khu phố|tiểu khu) ?\\d');
const saysRegistryHeading = /^(id|ma dang vien|ma dv)$|khong sua|to chuc dang (dang )?sinh hoat|trang thai hoat dong/;

const about = ({ titles, names }: SheetReading) => [...titles, ...names];
const formHeadings = ({ drafts }: SheetReading) => drafts.filter(({ heading }) => saysRegistryHeading.test(headingKey(heading))).length;
const isStarred = ({ drafts }: SheetReading) => drafts.filter(({ heading }) => /\*/.test(heading)).length >= 3;

function registrySigns(reading: SheetReading): number {
  const says = about(reading).some(saysRegistry);
  return (says ? 2 : 0) + Math.min(2, formHeadings(reading)) + (isStarred(reading) ? 1 : 0);
}

function listSigns(reading: SheetReading): number {
  const hasOwnWords = countOf(reading, ['duesPaidThrough', 'monthsAbsent']) > 0;
  const namesBranches = countOf(reading, ['organization']) > 0;
  return (about(reading).some(saysList) ? 1 : 0) + (hasOwnWords ? 1 : 0) + (namesBranches ? 0 : 1);
}

function rolesOfMembers(reading: SheetReading): Recognition['roles'] {
  const [registry, list] = [registrySigns(reading), listSigns(reading)];
  if (registry === list) return ['registry', 'branches'];
  return registry > list ? ['registry'] : ['branches'];
}

/** How many columns of transfers a sheet has, where most of its rows fill them: a list of members may have them for the few who moved. */
function isBook(sheet: Sheet, reading: SheetReading): 'yes' | 'unclear' | 'no' {
  const [moves, says] = [countOf(reading, TRANSFER_FIELDS), about(reading).some(saysTransfers)];
  if (moves < 2 || (moves === 2 && !says)) return 'no';
  const { rows, filled } = personRows(sheet, reading, TRANSFER_FIELDS);
  if (filled * 2 < rows) return 'no';
  return says || countOf(reading, OF_MEMBERS) < MOST_OF_MEMBERS ? 'yes' : 'unclear';
}

/** The ends that most rows of a one-way sheet name: two where each of most rows names both. */
function endsOf(sheet: Sheet, reading: SheetReading): number {
  const ends = reading.isOneWay && countOf(reading, OF_MEMBERS) < MOST_OF_MEMBERS ? countOf(reading, ENDS) : 0;
  if (ends < 2) return ends;
  const { rows, filled } = personRows(sheet, reading, ENDS);
  return filled * 2 < rows ? 0 : ends;
}

export const alone = (role: Role): Recognition => ({
  roles: [role],
  isForm: false,
  saysRegistry: false,
  day: null,
  branches: 0,
  people: new Set(),
  ends: 0,
  party: OF_PARTY,
  partyInName: OF_PARTY,
});

function organizationList(sheet: Sheet, file: string, columns: ColumnMapping): Recognition | null {
  const reading = readSheet(sheet, file, 'organizations', columns);
  return reading && countOf(reading, ORGANIZATION_FIELDS) > 0 ? alone('organizations') : null;
}

/** What a sheet is, by what its headings, titles and rows say; null where it has no list of people or organisations. */
export function recogniseRole(sheet: Sheet, file: string, columns: ColumnMapping): Recognition | null {
  const moved = readSheet(sheet, file, 'transfers', columns);
  if (!moved) return organizationList(sheet, file, columns);
  const book = isBook(sheet, moved);
  if (book === 'yes') return alone('transfers');

  const reading = readSheet(sheet, file, 'branches', columns);
  if (!reading) return null;
  const found = personRows(sheet, reading, []);
  const { people, branches, rows, bodies } = found;
  // "Mã | Tên | Tình trạng": what is called so tells whether it is people.
  if (bodies > rows) return organizationList(sheet, file, columns);
  return {
    roles: book === 'unclear' ? ['branches', 'transfers'] : rolesOfMembers(reading),
    isForm: formHeadings(reading) + (isStarred(reading) ? 1 : 0) >= 2,
    saysRegistry: registrySigns(reading) > 0,
    day: snapshotDay(reading.titles),
    branches: branches.size,
    people,
    party: evidenceOnSheet(reading, sheet.name, found),
    partyInName: evidenceInName(fileStem(file)),
    ends: book === 'no' ? endsOf(sheet, moved) : 0,
  };
}
