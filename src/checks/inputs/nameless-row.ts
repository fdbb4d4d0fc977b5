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

/** A row with a person's data that cannot be read as a person's: it has no name, or it may be a signature. */
export default defineRule<{ file: string; sheet: string; row: number; isNameless: boolean }>()({
  id: 'inputs/nameless-row',
  severity: 'warning',
  subject: 'table',
  needs: [],
  wording: {
    vi: {
      title: 'Dòng không đọc được thành một người',
      sentence: ({ row, isNameless: isWithout }) =>
        isWithout
          ? `Dòng ${row} có số liệu của một người nhưng không đọc được họ tên ở cột họ tên, hoặc ghi hai người vào một dòng; dòng này chưa được đối chiếu.`
          : `Dòng ${row} có họ tên và số liệu như của một người nhưng chưa rõ có phải người trong danh sách không; dòng này chưa được đối chiếu.`,
      advice:
        'Nếu là một đảng viên, ghi họ tên và số liệu vào đúng cột, mỗi người một dòng, rồi chạy lại; nếu là người ký hoặc ghi chú thì không cần sửa.',
    },
    en: {
      title: 'A row that cannot be read as a person',
      sentence: ({ row, isNameless: isWithout }) =>
        isWithout
          ? `Row ${row} has a person’s data and no name that can be read in the column of names, or has two people’s; it was not compared.`
          : `Row ${row} has a name and data as a person’s row has, but may be of nobody on the list; it was not compared.`,
      advice:
        'If it is a member, write the name and the data in their columns, one person a row, and run again; a signature or a note may stay as it is.',
    },
  },
  *run({ table, namelessRows }) {
    for (const row of namelessRows) {
      yield {
        data: { file: table.file, sheet: table.sheet.name, row, isNameless: isNameless(table, row) },
        records: [{ role: table.role, file: table.file, sheet: table.sheet.name, row }],
        discriminator: `${tableIdentity(table)}|${rowText(table, row)}`,
      };
    }
  },
});
