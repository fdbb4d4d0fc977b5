// Reads one workbook with one reader and prints seconds, peak memory and the number of cells: a process a reader.
import { readFile } from 'node:fs/promises';

const READERS = {
  async reconcile(path) {
    const { readWorkbookBytes } = await import('../../../dist/load/workbook/read-workbook.js');
    const { sheets } = await readWorkbookBytes(path, await readFile(path));
    let cells = 0;
    for (const sheet of sheets)
      for (let row = sheet.firstRow; row <= sheet.lastRow; row++)
        for (let column = 1; column <= sheet.lastColumn; column++) if (sheet.cell(row, column) !== null) cells++;
    return cells;
  },
  async 'exceljs-stream'(path) {
    const { default: exceljs } = await import('exceljs');
    let cells = 0;
    for await (const worksheet of new exceljs.stream.xlsx.WorkbookReader(path, {}))
      for await (const row of worksheet) row.eachCell(() => cells++);
    return cells;
  },
  async 'exceljs-readfile'(path) {
    const { default: exceljs } = await import('exceljs');
    const workbook = new exceljs.Workbook();
    await workbook.xlsx.readFile(path);
    let cells = 0;
    workbook.eachSheet((worksheet) => worksheet.eachRow((row) => row.eachCell(() => cells++)));
    return cells;
  },
};

const [reader, path] = process.argv.slice(2);
const start = performance.now();
const cells = await READERS[reader](path);
const seconds = (performance.now() - start) / 1000;
process.stdout.write(`${JSON.stringify({ reader, seconds, mebibytes: process.resourceUsage().maxRSS / 1024, cells })}\n`);
