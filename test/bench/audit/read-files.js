// node test/bench/audit/read-files.js FOLDER: opens every file of a sample, and looks at every cell once.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { readWorkbook } from '../../../dist/load/workbook/read-workbook.js';

const files = readdirSync(process.argv[2], { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && entry.name !== 'truth.json')
  .map((entry) => join(entry.parentPath, entry.name));
let cells = 0;
for (const file of files) {
  const { sheets } = await readWorkbook(file);
  for (const sheet of sheets)
    for (let row = sheet.firstRow; row <= sheet.lastRow; row++)
      for (const column of sheet.columnsNear(row)) if (sheet.cell(row, column) !== null) cells++;
}
process.stdout.write(`${files.length} files, ${cells} cells`);
