import { columnLetters } from '../../model/column-letters.ts';
import type { Field } from '../../model/field.ts';
import type { Table } from '../../model/table.ts';
import { defineRule } from '../define-rule.ts';
import { rowText, tableIdentity } from './table-identity.ts';

const NAMES: ReadonlySet<Field | null> = new Set<Field>(['fullName', 'familyAndMiddleName', 'surname', 'givenName', 'organizationName']);

/** Whether a row that cannot be read lacks a name; else it has one, in the name's column or above the heading, and says too little more. */
function isNameless({ problemRows, headingRows, columns, sheet }: Table, row: number): boolean {
  if (!problemRows.includes(row)) return true;
  const names = columns.filter(({ field }) => NAMES.has(field));
  const isBelow = row > (headingRows[0] ?? Number.POSITIVE_INFINITY);
  return isBelow && names.every(({ index }) => sheet.cell(row, index)?.kind !== 'text');
}

/** The people beside a list under no heading: in which columns, and from which row to which. */
interface Beside {
  readonly columns: string;
  readonly people: number;
  readonly lastRow: number;
}

function besideIn({ beside }: Table): Beside | null {
  if (beside.length === 0) return null;
  const columns = beside.flatMap((found) => found.columns);
  const ends = new Set([Math.min(...columns), Math.max(...columns)].map(columnLetters));
  return { columns: [...ends].join('–'), people: beside.length, lastRow: beside.at(-1)?.row ?? 0 };
}

const ROWS = {
  vi: (row: number, { people, lastRow }: Beside) => (people === 1 ? `dòng ${row}` : `${people} dòng, từ dòng ${row} đến dòng ${lastRow}`),
  en: (row: number, { people, lastRow }: Beside) => (people === 1 ? `row ${row}` : `${people} rows, from row ${row} to row ${lastRow}`),
};

/** A row with a person's data that cannot be read as a person's: it has no name, may be a signature, or stands under no heading. */
export default defineRule<{
  file: string;
  sheet: string;
  row: number;
  isNameless: boolean;
  beside: Beside | null;
  toldElsewhere: number;
}>()({
  id: 'inputs/nameless-row',
  severity: 'warning',
  subject: 'table',
  needs: [],
  wording: {
    vi: {
      title: 'Dòng không đọc được thành một người',
      sentence: ({ row, isNameless: isWithout, beside, toldElsewhere }) =>
        toldElsewhere > 0
          ? `Trang này không phải danh sách; ${toldElsewhere} dòng có họ tên của những người đã có trong danh sách ở cùng tệp nên không đọc thêm.`
          : beside !== null
            ? `Cạnh danh sách, ở cột ${beside.columns} không có tiêu đề (${ROWS.vi(row, beside)}), có họ tên và số liệu như của một người; phần này chưa được đối chiếu.`
            : isWithout
              ? `Dòng ${row} có số liệu của một người nhưng không đọc được họ tên ở cột họ tên, hoặc ghi hai người vào một dòng; dòng này chưa được đối chiếu.`
              : `Dòng ${row} có họ tên và số liệu như của một người nhưng chưa rõ có phải người trong danh sách không; dòng này chưa được đối chiếu.`,
      advice:
        'Nếu là một đảng viên, ghi họ tên và số liệu vào đúng cột của danh sách, mỗi người một dòng, rồi chạy lại; nếu là người ký hoặc ghi chú thì không cần sửa.',
    },
    en: {
      title: 'A row that cannot be read as a person',
      sentence: ({ row, isNameless: isWithout, beside, toldElsewhere }) =>
        toldElsewhere > 0
          ? `This sheet is no list; ${toldElsewhere} of its rows name people who stand on a list of the same file, and were not read.`
          : beside !== null
            ? `Beside the list, in column ${beside.columns} without a heading (${ROWS.en(row, beside)}), stand a name and data as of a person; they were not compared.`
            : isWithout
              ? `Row ${row} has a person’s data and no name that can be read in the column of names, or has two people’s; it was not compared.`
              : `Row ${row} has a name and data as a person’s row has, but may be of nobody on the list; it was not compared.`,
      advice:
        'If it is a member, write the name and the data in their columns, one person a row, and run again; a signature or a note may stay as it is.',
    },
  },
  *run({ table, namelessRows, rowsToldElsewhere }) {
    const place = { file: table.file, sheet: table.sheet.name };
    const refs = (rows: readonly number[]) => rows.map((row) => ({ role: table.role, ...place, row }));
    for (const row of namelessRows.filter((own) => !rowsToldElsewhere.includes(own))) {
      yield {
        data: { ...place, row, isNameless: isNameless(table, row), beside: null, toldElsewhere: 0 },
        records: refs([row]),
        discriminator: `${tableIdentity(table)}|${rowText(table, row)}`,
      };
    }
    const [told] = rowsToldElsewhere;
    if (told !== undefined) {
      yield {
        severity: 'info',
        data: { ...place, row: told, isNameless: false, beside: null, toldElsewhere: rowsToldElsewhere.length },
        records: refs(rowsToldElsewhere),
        discriminator: `${tableIdentity(table)}|told elsewhere`,
      };
    }
    const beside = besideIn(table);
    if (beside === null) return;
    yield {
      data: { ...place, row: table.beside[0]?.row ?? 0, isNameless: false, beside, toldElsewhere: 0 },
      records: refs(table.beside.map(({ row }) => row)),
      discriminator: `${tableIdentity(table)}|beside`,
    };
  },
});
