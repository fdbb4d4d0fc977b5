import { type CalendarDate, lastDay } from '../../model/calendar-date.ts';
import type { Sheet } from '../../model/sheet.ts';
import { UserError } from '../../model/user-error.ts';
import type { ColumnMapping } from '../heading/column-mapping.ts';
import { snapshotDay } from '../table/snapshot-day.ts';
import { personRows, readSheet } from './sheet-profile.ts';

/** The sheets of a file that are read as the registry. */
export interface ExportFile {
  readonly file: string;
  readonly sheets: readonly Sheet[];
}

interface Export {
  readonly file: string;
  /** The file, and where it has several exports the sheet. */
  readonly name: string;
  readonly people: ReadonlySet<string>;
  readonly day: CalendarDate | null;
}

/** Of two exports of the same people the one to leave out: the older, and of one day the later file. */
export interface RivalExport {
  readonly file: string;
  readonly error: UserError;
}

/** From this share of the smaller on, two exports are of the same people; without days of their own they have several in common. */
const MOST = 0.5;
const SEVERAL = 3;

function exportOf({ file, sheet, name }: Pick<Export, 'file' | 'name'> & { readonly sheet: Sheet }, mapping: ColumnMapping): Export {
  const reading = readSheet(sheet, file, 'registry', mapping);
  if (reading === null) return { file, name, people: new Set(), day: null };
  return { file, name, people: personRows(sheet, reading, []).people, day: snapshotDay(reading.titles) };
}

const areDated = (a: Export, b: Export): boolean => a.day !== null && b.day !== null && a.day !== b.day;

function areRivals(a: Export, b: Export): boolean {
  const shared = [...a.people].filter((person) => b.people.has(person)).length;
  const least = areDated(a, b) ? 1 : SEVERAL;
  return shared >= least && shared >= MOST * Math.min(a.people.size, b.people.size);
}

const shown = (day: string) => day.split('-').toReversed().join('/');

function refused(older: Export, newer: Export): RivalExport {
  const [name, other] = [older.name, newer.name];
  const isDated = areDated(older, newer);
  const days = isDated
    ? {
        vi: ` (một bản xuất ngày ${shown(older.day ?? '')}, bản kia ngày ${shown(newer.day ?? '')})`,
        en: ` (one exported on ${older.day}, the other on ${newer.day})`,
      }
    : { vi: '', en: '' };
  const keep = isDated
    ? { vi: `thường là bản mới hơn, ${other}`, en: `as a rule the later one, ${other}` }
    : { vi: 'bản đúng', en: 'the right one' };
  return {
    file: older.file,
    error: new UserError(
      {
        vi: `${name} và ${other}: hai bản cơ sở dữ liệu của phần lớn cùng những người ấy${days.vi}; chỉ đưa vào một bản, ${keep.vi}`,
        en: `${name} and ${other}: two registries of mostly the same people${days.en}; give one of them, ${keep.en}`,
      },
      2,
    ),
  };
}

const dayOf = ({ day }: Export) => (day === null ? '' : lastDay(day));

/** The exports of the registry that another one makes superfluous: read side by side, everybody would stand there twice. */
export function rivalExports(files: readonly ExportFile[], mapping: ColumnMapping): readonly RivalExport[] {
  const apart = files.flatMap(({ file, sheets }) =>
    sheets.map((sheet) => ({ file, sheet, name: sheets.length > 1 ? `${file}#${sheet.name}` : file })),
  );
  // A workbook with code lists beside its people has nobody to rival them: the export itself need not be read to know.
  const [largest, ...smaller] = apart.toSorted((a, b) => b.sheet.lastRow - a.sheet.lastRow);
  const others = new Map(smaller.map((own) => [own, exportOf(own, mapping)]));
  if (largest === undefined || [...others.values()].every(({ people }) => people.size === 0)) return [];
  const read = apart.map((own) => others.get(own) ?? exportOf(own, mapping));
  const exports = read.toSorted((a, b) => dayOf(b).localeCompare(dayOf(a)));
  return exports.flatMap((older, at) => {
    const newer = exports.slice(0, at).find((other) => (other.file !== older.file || areDated(other, older)) && areRivals(other, older));
    return newer === undefined ? [] : [refused(older, newer)];
  });
}
