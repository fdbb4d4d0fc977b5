import type { Field } from '../model/field.ts';
import type { Table } from '../model/table.ts';
import { areForeign } from '../vietnam/foreign-names.ts';
import { repairText } from '../vietnam/repair-text.ts';
import { namesakeStems } from './namesakes.ts';

/** What the names of a table tell together, before any of them is read. */
export interface NamesOfTable {
  /** Names that a letter tells apart. */
  readonly namesakes: ReadonlySet<string>;
  /** The names are of another country. */
  readonly areForeign: boolean;
}

const NAMES: readonly (Field | null)[] = ['fullName', 'surname', 'familyAndMiddleName', 'givenName'];

/** Names that are looked at, at the most. */
const MOST_NAMES = 200;

/** Looks at the names of a table, evenly from all of its rows. */
export function namesOfTable(table: Table): NamesOfTable {
  const { columns, entries, sheet } = table;
  const own = columns.filter(({ field }) => NAMES.includes(field)).toSorted((a, b) => NAMES.indexOf(a.field) - NAMES.indexOf(b.field));
  const step = Math.max(1, Math.ceil(entries.length / MOST_NAMES));
  const names = entries
    .filter((_, at) => at % step === 0)
    .map(({ row }) =>
      own
        .flatMap(({ index }) => {
          const cell = sheet.cell(row, index);
          return cell?.kind === 'text' ? [repairText(cell.text, cell.font).text] : [];
        })
        .join(' '),
    )
    .filter((name) => name !== '');
  return { namesakes: namesakeStems(table), areForeign: areForeign(names) };
}
