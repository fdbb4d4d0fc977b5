import { byTable } from '../model/by-table.ts';
import type { PersonName } from '../model/person.ts';
import type { RowRef } from '../model/source.ts';
import type { Table } from '../model/table.ts';
import type { UnreadRow } from '../model/unread-row.ts';
import { parseDate } from '../vietnam/parse-date.ts';
import { peopleInWords, peopleRemarkedOn } from '../vietnam/people-in-words.ts';
import { isNameLike, parsePersonName } from '../vietnam/person-name.ts';

type Named = { readonly name: PersonName; readonly source: RowRef };

function namesIn({ sheet }: Table, row: number): readonly string[] {
  return sheet.columnsNear(row).flatMap((column) => {
    const cell = sheet.cell(row, column);
    if (cell?.kind !== 'text') return [];
    const names = cell.text
      .split('\n')
      .flatMap((line) => (isNameLike(line) ? [line] : [...peopleInWords(line), ...peopleRemarkedOn(line)]));
    return names.flatMap((name) => parsePersonName(name)?.plain ?? []);
  });
}

const LEAST_DIGITS = 8;
/** "1985-03-15" */
const WHOLE_DAY = 10;
const NUMBER = /\d(?:[ .'-]?\d)+/g;

function numbersIn({ sheet }: Table, row: number): readonly string[] {
  return sheet.columnsNear(row).flatMap((column) => {
    const text = sheet.cell(row, column)?.text ?? '';
    const digits = (text.match(NUMBER) ?? []).map((number) => number.replace(/\D/g, ''));
    return digits.flatMap((own) => (own.length >= LEAST_DIGITS ? [own.replace(/^0+/, '')] : []));
  });
}

/** The whole days in a row, in order: a birth and an admission tell who somebody is whose name is lost. */
function daysIn({ sheet }: Table, row: number): readonly string[] {
  const days = sheet.columnsNear(row).flatMap((column) => {
    const cell = sheet.cell(row, column);
    const day = cell?.kind === 'date' ? cell.text : cell?.kind === 'text' ? parseDate(cell.text).date : null;
    return day?.length === WHOLE_DAY ? [day] : [];
  });
  return [...new Set(days)].sort();
}

/**
 * The rows that have a person's data, or people beside a list, and are read as nobody; `persons` are those who are read, `nameless`
 * the entries in which no name could be read.
 */
export function unreadRows(
  tables: readonly Table[],
  {
    persons,
    nameless,
  }: { readonly persons: readonly Named[]; readonly nameless: readonly { readonly table: number; readonly row: number }[] },
): readonly UnreadRow[] {
  const namelessIn = byTable(nameless);
  const inFile = new Map<string, Set<string>>();
  for (const { source, name } of persons) inFile.set(source.file, (inFile.get(source.file) ?? new Set()).add(name.plain));
  return tables.flatMap((table, index) => {
    const known = (table.kind === 'look-up' && inFile.get(table.file)) || new Set<string>();
    const rows = [...table.problemRows, ...[...table.beside, ...namelessIn(index)].map(({ row }) => row)];
    return rows.map((row): UnreadRow => {
      const names = namesIn(table, row);
      const isToldElsewhere = names.slice(0, 1).some((name) => known.has(name));
      return {
        table: index,
        row,
        names: names.filter((name) => !known.has(name)),
        numbers: numbersIn(table, row),
        days: daysIn(table, row),
        isToldElsewhere,
      };
    });
  });
}
