import { defineRule } from '../define-rule.ts';
import { rowText, tableIdentity } from './table-identity.ts';

/** A row with a date or number of a person and no name. */
export default defineRule<{ file: string; sheet: string; row: number }>()({
  id: 'inputs/nameless-row',
  severity: 'warning',
  subject: 'table',
  needs: [],
  wording: {
    vi: {
      title: 'Dòng không có họ tên',
      sentence: ({ row }) => `Dòng ${row} có số liệu của một người nhưng không đọc được họ tên; người này chưa được đối chiếu.`,
      advice: 'Điền họ tên vào dòng đã nêu rồi chạy lại.',
    },
    en: {
      title: 'A row without a name',
      sentence: ({ row }) => `Row ${row} has a person’s data and no name that can be read; this person was not compared.`,
      advice: 'Fill in the name in the row given and run again.',
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
