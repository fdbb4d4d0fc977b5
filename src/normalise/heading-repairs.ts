import type { Repair } from '../model/cell-issue.ts';
import { columnLetters } from '../model/column-letters.ts';
import type { Table } from '../model/table.ts';
import { repairText } from '../vietnam/repair-text.ts';

/** What was repaired to read the headings, titles and section rows: a heading in .VnTime is repaired as a name is. */
export function headingRepairs(table: Table, tableIndex: number): readonly Repair[] {
  const { sheet, headingRows, preamble, furniture } = table;
  const sections = furniture
    .filter(({ reason }) => reason === 'section' || reason === 'title' || reason === 'heading')
    .map(({ row }) => row);
  const rows = [...new Set([...preamble.map(({ row }) => row), ...headingRows, ...sections])].sort((a, b) => a - b);
  return rows.flatMap((row) => {
    const repairs: Repair[] = [];
    for (const column of sheet.columnsNear(row)) {
      const cell = sheet.cell(row, column);
      if (cell?.kind !== 'text') continue;
      const repaired = repairText(cell.text, cell.font);
      for (const kind of repaired.repairs) {
        repairs.push({ table: tableIndex, row, column: columnLetters(column), kind, from: cell.text, to: repaired.text });
      }
    }
    return repairs;
  });
}
