import type { Book, BookCell, BookSheet, BookTable } from '../../model/book.ts';
import type { Language } from '../../model/finding.ts';
import type { Report } from '../../model/report.ts';
import type { Table } from '../../model/table.ts';
import { BOOK_WORDING } from '../../wording/book-wording.ts';
import { CORRECTIONS_WORDING } from '../../wording/corrections-wording.ts';
import { valueSaid } from '../../wording/decision-wording.ts';
import { formatDay } from '../../wording/format-day.ts';
import { groupBy } from '../text/group-by.ts';
import { sheetRef } from '../text/record-lines.ts';
import { sheetNames } from '../xlsx/sheet-names.ts';
import { type Correction, confirmedCorrections } from './confirmed-corrections.ts';

const SEPARATOR = ' > ';

/** "Quê quán > Tỉnh/Thành" stands under "Quê quán". */
function headingOf(heading: string): { readonly heading: string; readonly over: string | null } {
  const at = heading.indexOf(SEPARATOR);
  return at < 0 ? { heading, over: null } : { heading: heading.slice(at + SEPARATOR.length), over: heading.slice(0, at) };
}

function cellIn({ sheet }: Table, row: number, index: number): BookCell {
  const cell = sheet.cell(row, index);
  if (cell === null) return null;
  return cell.kind === 'date' ? formatDay(cell.text, 'vi') : cell.text;
}

/** The registry’s own columns, in their places, and each of its rows as it stands but for what is corrected. */
function importTable(corrections: readonly [Correction, ...Correction[]]): BookTable {
  const [{ table }] = corrections;
  const rows = [...groupBy(corrections, ({ row }) => String(row)).values()].sort(([a], [b]) => a.row - b.row);
  return {
    columns: table.columns.map(({ heading }) => ({ ...headingOf(heading), width: 18, kind: 'text' })),
    rows: rows.map((own) =>
      table.columns.map(({ index }): BookCell => {
        const correction = own.find(({ column }) => column.index === index);
        return correction === undefined ? cellIn(table, own[0].row, index) : { changed: correction.to };
      }),
    ),
    frozen: 0,
  };
}

function reasonOf({ ruling }: Pick<Correction, 'ruling'>, language: Language): string {
  const { by, on, note } = ruling;
  return [valueSaid(ruling, language), by, on === null ? null : formatDay(on, language), note].filter((part) => part !== null).join('; ');
}

/** Each correction with what stood there, where, and who said why. */
function reasonTable(report: Report, language: Language): BookTable {
  const { corrections, notTaken } = confirmedCorrections(report);
  const titleOf = (rule: string) => report.rules[rule]?.title[language] ?? rule;
  const heading = (name: 'person' | 'subject' | 'places') => BOOK_WORDING[name][language];
  const { from, to, reason, notInFile } = CORRECTIONS_WORDING;
  return {
    columns: [
      { heading: heading('person'), width: 22, kind: 'text' },
      { heading: heading('subject'), width: 22, kind: 'text' },
      { heading: heading('places'), width: 34, kind: 'text' },
      { heading: from[language], width: 24, kind: 'text' },
      { heading: to[language], width: 24, kind: 'text' },
      { heading: reason[language], width: 40, kind: 'text' },
    ],
    rows: [
      ...corrections.map(({ finding, ruling, table, row, from: old, to: right }) => [
        finding.person,
        titleOf(finding.rule),
        `${sheetRef(table.file, table.sheet.name)}!${row}`,
        old,
        right,
        reasonOf({ ruling }, language),
      ]),
      ...notTaken.map(({ finding, ruling }) => [
        finding.person,
        titleOf(finding.rule),
        notInFile[language],
        null,
        null,
        reasonOf({ ruling }, language),
      ]),
    ],
    frozen: 1,
  };
}

/**
 * The rows of the registry to change, in the layout of its import file (two rows of titles, two of notes, a blank one, headings in rows
 * 6 and 7, people from row 8, no column more); why stands on a sheet of its own. Null where people confirmed nothing to change.
 */
export function correctionsBook(report: Report, language: Language): Book | null {
  const { corrections } = confirmedCorrections(report);
  const tables = [...groupBy(corrections, ({ table: { file, sheet } }) => JSON.stringify([file, sheet.name])).values()];
  if (tables.length === 0) return null;
  const mark = `reconcile ${report.version} - ${CORRECTIONS_WORDING.title.vi}`;
  const day = `${CORRECTIONS_WORDING.madeFrom.vi} ${formatDay(report.asOf, 'vi')}`;
  const plain = { mark, widths: [], isHidden: false };
  const wanted = tables.map(([{ table }]) => table.sheet.name || CORRECTIONS_WORDING.people.vi);
  const names = sheetNames([...wanted, CORRECTIONS_WORDING.reasons[language], BOOK_WORDING.ledger.vi]);
  const nameAt = (at: number) => names[at] ?? '';
  const sheets: readonly BookSheet[] = [
    ...tables.map((own, at) => ({
      ...plain,
      name: nameAt(at),
      lead: [[day], [CORRECTIONS_WORDING.note.vi], [CORRECTIONS_WORDING.noColumn.vi], []],
      table: importTable(own),
    })),
    { ...plain, name: nameAt(tables.length), lead: [], table: reasonTable(report, language) },
    { ...plain, name: nameAt(tables.length + 1), lead: [], table: null, isHidden: true },
  ];
  return { sheets, foot: mark };
}
