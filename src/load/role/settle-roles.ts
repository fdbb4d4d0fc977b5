import type { CalendarDate } from '../../model/calendar-date.ts';
import type { Role } from '../../model/source.ts';
import type { Candidates, Recognition } from './recognise-role.ts';
import { settleBooks } from './settle-books.ts';
import { unprovedLists } from './unproved-lists.ts';

/** One sheet that nobody gave a role, with what it says by itself. */
export interface Recognised {
  readonly file: string;
  readonly recognition: Recognition | null;
}

/** What a sheet is among all that were given: roles to choose from, or a part of another file that needs no reading. */
export type Settled = Candidates | { readonly partOf: string } | null;

/** Whether a sheet has roles to choose from. */
export const isRoles = (settled: Settled): settled is Candidates => settled !== null && !('partOf' in settled);

/** The registry that the folder is held against: the file that places people in several chi bộ, the largest one. */
interface Registry {
  readonly file: string;
  readonly people: ReadonlySet<string>;
  readonly day: CalendarDate | null;
}

const isOnly = ({ recognition }: Recognised, role: Role): boolean =>
  recognition !== null && recognition.roles.length === 1 && recognition.roles[0] === role;

const unionOf = (sheets: readonly Recognised[]): ReadonlySet<string> =>
  new Set(sheets.flatMap(({ recognition }) => [...(recognition?.people ?? [])]));

const shareOf = (people: ReadonlySet<string>, others: ReadonlySet<string>): number =>
  people.size === 0 ? 0 : [...people].filter((person) => others.has(person)).length / people.size;

const MOST = 0.5;

function mainRegistry(sheets: readonly Recognised[]): Registry | null {
  const claimed = sheets.filter((sheet) => isOnly(sheet, 'registry'));
  const files = [...new Set(claimed.map(({ file }) => file))].map((file) => {
    const own = claimed.filter((sheet) => sheet.file === file);
    const branches = own.reduce((sum, { recognition }) => sum + Math.max(1, recognition?.branches ?? 0), 0);
    return { file, branches, people: unionOf(own), day: own[0]?.recognition?.day ?? null };
  });
  const [main] = files.filter(({ branches }) => branches > 1).toSorted((a, b) => b.people.size - a.people.size);
  return main ?? null;
}

/**
 * An export of the registry beside a larger one: the list of a chi bộ that filled in the form, a part that is read already, or an
 * export of another day.
 */
function settleForm(own: Recognition, share: number, main: Registry, lists: readonly Recognised[]): Settled {
  const { people } = own;
  if (share < MOST) return own.roles;
  const hasOwnList = lists.some(({ recognition }) => recognition !== null && shareOf(people, recognition.people) > MOST);
  if (own.branches < 2) return share === 1 && hasOwnList ? { partOf: main.file } : ['branches'];
  const isOfOtherDay = own.day !== null && main.day !== null && own.day !== main.day;
  return share === 1 && !isOfOtherDay ? { partOf: main.file } : ['registry'];
}

/** In the export's form, of several chi bộ, and of another day than the registry: whatever its title calls it, an export. */
const isOlderExport = ({ isForm, branches, day, people }: Recognition, main: Registry): boolean =>
  isForm && branches > 1 && day !== null && main.day !== null && day !== main.day && shareOf(people, main.people) >= MOST;

/** A further sheet of the registry's own workbook: others than its people, such as those who left the Party, are the registry's too. */
const settleBeside = ({ roles, isForm }: Recognition, share: number): Settled => {
  if (isForm && share < MOST) return ['registry'];
  if (roles.length === 1) return roles;
  return share >= MOST ? ['branches'] : ['registry'];
};

/** "DANH SÁCH ĐẢNG VIÊN TRONG CƠ SỞ DỮ LIỆU" of several chi bộ, without the headings of the export's form. */
const isExportInWords = ({ roles, saysRegistry, branches }: Recognition): boolean =>
  saysRegistry && branches > 1 && roles.every((role) => role === 'registry');

/** Without a registry of several chi bộ: an export of a single one is no registry for the lists of others. */
function settleAlone({ roles, saysRegistry, branches }: Recognition, covers: boolean): Settled {
  if (!covers) return ['registry', 'branches'];
  return roles.length > 1 && branches < 2 && !saysRegistry ? ['branches'] : roles;
}

/**
 * Each sheet's role among the others. Beside an export of the registry that covers many chi bộ, a table of one chi bộ with
 * the same people is its list, whatever its file is called; two registries of the same people are never read side by side.
 */
export function settleRoles(recognised: readonly Recognised[]): readonly Settled[] {
  const sheets = settleBooks(recognised);
  const main = mainRegistry(sheets);
  const lists = sheets.filter((sheet) => isOnly(sheet, 'branches'));
  const listed = unionOf(lists);
  const registered = unionOf(sheets.filter((sheet) => isOnly(sheet, 'registry')));
  const covers = listed.size === 0 || shareOf(listed, registered) >= MOST;
  const settle = ({ file, recognition }: Recognised): Settled => {
    if (recognition === null) return null;
    if (main !== null && file !== main.file && isOlderExport(recognition, main)) return ['registry'];
    const isOfMain = main !== null && file === main.file && recognition.isForm;
    if (!recognition.roles.includes('registry') && !isOfMain) return recognition.roles;
    if (main === null) return settleAlone(recognition, covers);
    const share = shareOf(recognition.people, main.people);
    if (file === main.file) return settleBeside(recognition, share);
    if (recognition.isForm || isExportInWords(recognition)) return settleForm(recognition, share, main, lists);
    return share >= MOST || !recognition.saysRegistry ? ['branches'] : recognition.roles;
  };
  const isUnproved = unprovedLists(sheets, registered);
  return sheets.map((sheet): Settled => {
    const settled = settle(sheet);
    const isList = isRoles(settled) && settled.length === 1 && settled[0] === 'branches';
    return isList && isUnproved(sheet) ? ['branches', 'others'] : settled;
  });
}
