import { defineRule } from '../define-rule.ts';
import { rowText, tableIdentity } from './table-identity.ts';

/** A row with a date or number of a person and no name, or with two people on two lines of its cells. */
export default defineRule<{ file: string; sheet: string; row: number }>()({
  id: 'inputs/nameless-row',
  severity: 'warning',
  subject: 'table',
  needs: [],
  wording: {
    vi: {
      title: 'Dòng không đọc được họ tên',
      sentence: ({ row }) =>
        `Dòng ${row} có số liệu của đảng viên nhưng không đọc được họ tên, hoặc ghi hai người vào một dòng; chưa đối chiếu được dòng này.`,
      advice: 'Điền họ tên, mỗi người một dòng, rồi chạy lại.',
    },
    en: {
      title: 'A row whose name cannot be read',
      sentence: ({ row }) => `Row ${row} has a person’s data and no name that can be read, or two people in one row; it was not compared.`,
      advice: 'Fill in the name, one person a row, and run again.',
    },
  },
  *run({ table, namelessRows }) {
    for (const row of namelessRows) {
      yield {
        data: { file: table.file, sheet: table.sheet.name, row },
        records: [{ role: table.role, file: table.file, sheet: table.sheet.name, row }],
        discriminator: `${tableIdentity(table)}|${rowText(table, row)}`,
      };
    }
  },
});
