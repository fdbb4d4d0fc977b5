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

// Rows of two hands: these words are syllables, or none, by either reading, and were taken for TCVN3 and windows-1258.
test.each([
  ['TCVN3', ['NguyÔn V¨n Hïng', 'TrÇn ThÞ H\u00adêng', '§ç §øc §¹t', 'Ph¹m ThÞ Lan', 'Chi bé'], 'Chi bộ', ["K'Brèo", 'Lò Văn Ón']],
  [
    'windows-1258',
    ['Nguy\u00ea\u00den V\u00e3n Hu\u0300ng', 'Tr\u00e2\u0300n Thi\u00f2 H\u00fd\u01a1\u0300ng', 'Ph\u00e1m Thi\u00f2 Lan'],
    null,
    ['Y Khanh Ý'],
  ],
  ['VNI', ['Nguyeãn Vaên Huøng', 'Traàn Thò Höôøng', 'Phaïm Thò Lan', 'Ñoã Ñöùc Ñaït'], 'Đỗ Đức Đạt', ['Cao Hoàng Minh']],
])('a list that is partly in %s keeps the names of its Unicode rows', async (_, legacy, last, names) => {
  const unicode = ['Nguyễn Văn Sơn', 'Trần Thị Yến', 'Đỗ Đức Thịnh', ...names];
  const rows = [...unicode, ...legacy].map((name, at) => `${at};${name};x`);
  const read = (await readAll(['STT;Họ và tên;Ghi chú', ...rows])).slice(1).map((row) => row.split(';')[0]);
  expect(read.slice(0, unicode.length)).toEqual(unicode);
  if (last !== null) expect(read.at(-1)).toBe(last);
});
