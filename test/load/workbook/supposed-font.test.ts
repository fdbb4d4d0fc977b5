import { Buffer } from 'node:buffer';
import { expect, test } from 'vitest';
import { repairedText } from '../../../src/load/evidence/sheet-row.ts';
import { readWorkbookBytes } from '../../../src/load/workbook/read-workbook.ts';

const ROWS = ['STT;Hä vµ tªn;Chi bé', '1;NguyÔn V¨n Tè;Chi bé 5', '2;TrÇn ThÞ BÐ;Chi bé 5'];

async function readAll(rows: readonly string[]): Promise<readonly string[]> {
  const { sheets } = await readWorkbookBytes('xom-5.csv', Buffer.from(rows.join('\n')));
  return rows.map((_, at) => {
    const cells = [2, 3].map((column) => sheets[0]?.cell(at + 1, column) ?? null);
    return cells.map((cell) => (cell === null ? '' : repairedText(cell))).join(';');
  });
}

test('what is a word by any encoding is read as the rest of its sheet is', async () => {
  expect(await readAll(ROWS)).toEqual(['Họ và tên;Chi bộ', 'Nguyễn Văn Tố;Chi bộ 5', 'Trần Thị Bé;Chi bộ 5']);
});

test('a sheet of Unicode with one cell in TCVN3 says nothing of its other cells', async () => {
  const rows = ['STT;Họ và tên;Chi bộ', '1;Lê Chi Bé;Chi bộ 5', '2;Nguyễn Văn Hà;Chi bộ 5', '3;Trần Thị Hoà;Chi bộ 5', '4;Hä vµ tªn;x'];
  expect(await readAll(rows)).toEqual([
    'Họ và tên;Chi bộ',
    'Lê Chi Bé;Chi bộ 5',
    'Nguyễn Văn Hà;Chi bộ 5',
    'Trần Thị Hoà;Chi bộ 5',
    'Họ và tên;x',
  ]);
});
