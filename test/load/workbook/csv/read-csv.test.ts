import { Buffer } from 'node:buffer';
import { describe, expect, test } from 'vitest';
import { readWorkbookBytes } from '../../../../src/load/workbook/read-workbook.ts';
import type { Sheet } from '../../../../src/model/sheet.ts';

const TEXT = 'STT;Họ và tên;Ngày sinh\r\n1;Nguyễn Văn Hoàng;15/03/1985\r\n2;Trần Thị Yến;1950\r\n';

async function sheetOf(bytes: Uint8Array | string): Promise<Sheet> {
  const { sheets } = await readWorkbookBytes('xom-1.csv', typeof bytes === 'string' ? Buffer.from(bytes) : bytes);
  const [sheet] = sheets;
  if (sheet === undefined) throw new Error('no sheet');
  return sheet;
}

const swapped = (text: string) => Buffer.from(text, 'utf16le').swap16();
const textAt = (sheet: Sheet, row: number, column: number) => sheet.cell(row, column)?.text;

describe('encodings', () => {
  // Nguyễn in windows-1258 is Nguyê and a combining tilde.
  const windows1258 = Buffer.concat([
    Buffer.from('STT;H\u00f2 v\u00e0 t\u00ean;Ngay sinh\n1;Nguy', 'latin1'),
    Buffer.from([0xea, 0xde]),
    Buffer.from('n Hoa;1950\n', 'latin1'),
  ]);

  test.each([
    ['UTF-8', Buffer.from(TEXT)],
    ['UTF-8 with a mark', Buffer.from(`\ufeff${TEXT}`)],
    ['UTF-16LE with a mark', Buffer.from(`\ufeff${TEXT}`, 'utf16le')],
    ['UTF-16BE with a mark', swapped(`\ufeff${TEXT}`)],
    ['UTF-16LE without a mark', Buffer.from(TEXT, 'utf16le')],
    ['UTF-16BE without a mark', swapped(TEXT)],
  ])('%s is told by its bytes', async (_, bytes) => {
    const sheet = await sheetOf(bytes);
    expect([textAt(sheet, 1, 1), textAt(sheet, 2, 2), sheet.lastRow]).toEqual(['STT', 'Nguyễn Văn Hoàng', 3]);
  });

  test('windows-1258 is read and composed', async () => {
    expect(textAt(await sheetOf(windows1258), 2, 2)).toBe('Nguyễn Hoa');
  });

  // These bytes are combining marks and other letters in windows-1258.
  test.each([
    [
      'TCVN3',
      'STT;H\u00e4 v\u00b5 t\u00aan;Tr\u00b9ng th\u00b8i\n1;Nguy\u00d4n Th\u00de Ng\u00e4c;Mi\u00d4n sinh ho\u00b9t\n2;K\u00d2u Th\u00de M\u00ecn;\u00a7ang sinh ho\u00b9t\n',
    ],
    [
      'VNI',
      'STT;Ho\u00ef va\u00f8 te\u00e2n;Tra\u00efng tha\u00f9i\n1;Nguye\u00e3n Th\u00f2 T\u00ecnh;Mie\u00e3n sinh hoa\u00eft\n2;Vu\u00f5 T\u00edn;\u00d1ang sinh hoa\u00eft\n',
    ],
  ])('the bytes of %s stay as its font draws them', async (_, text) => {
    const sheet = await sheetOf(Buffer.from(text, 'latin1'));
    const rows = text.split('\n').filter((row) => row !== '');
    expect(rows.map((_row, at) => [1, 2, 3].map((column) => textAt(sheet, at + 1, column)).join(';'))).toEqual(rows);
  });

  test('UTF-8 with a damaged letter is refused by its line, not read as another encoding', async () => {
    const bytes = Buffer.from(TEXT);
    bytes[bytes.indexOf('ễ') + 1] = 0x20;
    await expect(sheetOf(bytes)).rejects.toMatchObject({
      exitCode: 3,
      messages: { en: expect.stringContaining('line 2 is in another encoding') },
    });
  });

  test('UTF-8 that holds the sign of a lost letter is read', async () => {
    expect(textAt(await sheetOf(TEXT.replace('ễ', '\ufffd')), 2, 2)).toBe('Nguy\ufffdn Văn Hoàng');
  });

  test.each([
    ['windows-1258 among UTF-8', [Buffer.from(TEXT), windows1258, Buffer.from(TEXT)], 'line 4, 5 is'],
    ['UTF-8 among windows-1258', [windows1258, windows1258, windows1258, Buffer.from('3;Đỗ Lan;1960\n')], 'line 7 is'],
  ])('%s is refused by its lines', async (_, parts, told) => {
    await expect(sheetOf(Buffer.concat(parts))).rejects.toMatchObject({ messages: { en: expect.stringContaining(told) } });
  });

  test.each([
    ['LE', (text: string) => Buffer.from(text, 'utf16le')],
    ['BE', swapped],
  ])('UTF-16%s of many diacritics, composed or not, is a table', async (_, encode) => {
    const text = `STT;Họ và tên;Đường\n${'1;Đỗ Đăng Ước;Đê Đông\n'.repeat(9)}`;
    for (const form of ['NFC', 'NFD']) {
      expect(textAt(await sheetOf(encode(text.normalize(form))), 2, 2)?.normalize('NFC')).toBe('Đỗ Đăng Ước');
    }
  });

  test('zeros in the place of text are told, since rows may be lost', async () => {
    const bytes = Buffer.concat([Buffer.from(TEXT), Buffer.alloc(100)]);
    await expect(sheetOf(bytes)).rejects.toMatchObject({ exitCode: 3, messages: { en: expect.stringContaining('zero bytes') } });
  });

  test('a text that begins with PK is no zip', async () => {
    expect(textAt(await sheetOf('PK;Họ tên\n1;Lan\n'), 1, 1)).toBe('PK');
  });
});

describe('delimiters', () => {
  test.each([
    ['comma', ','],
    ['semicolon', ';'],
    ['tab', '\t'],
    ['bar', '|'],
  ])('a %s is told by evidence', async (_, delimiter) => {
    const sheet = await sheetOf(TEXT.replaceAll(';', delimiter));
    expect([textAt(sheet, 2, 3), sheet.lastColumn]).toEqual(['15/03/1985', 3]);
  });

  test('commas within the cells do not outvote the semicolons between them', async () => {
    expect((await sheetOf('Họ tên;Quê quán;Ngày sinh\nAn;Ý Yên, Nam Định;1950\nBình;Vụ Bản, Nam Định;1951\n')).lastColumn).toBe(3);
  });

  const ADDRESS = 'Xóm 2, xã Hải Nam, huyện Hải Hậu, tỉnh Nam Định';

  test.each([
    [';', 'Họ và tên;Ngày sinh;Quê quán', `Đỗ Lan;04/08/1953;${ADDRESS}`],
    ['\t', 'STT\tHọ và tên\tQuê quán\tNơi ở', `1\tĐỗ Lan\t${ADDRESS}\t${ADDRESS}`],
    ['|', 'Họ và tên|Nơi chuyển đi|Nơi chuyển đến', `Đỗ Lan|${ADDRESS}|${ADDRESS}`],
    [',', 'Họ và tên,Ngày sinh,Ghi chú', 'Đỗ Lan,1953,a;b;c;d;e;f'],
  ])('%j under headings is the delimiter, however many others stand in addresses', async (delimiter, heading, row) => {
    const sheet = await sheetOf(`DANH SÁCH ĐẢNG VIÊN, CHI BỘ XÓM 2\n${heading}\n${`${row}\n`.repeat(9)}`);
    expect(textAt(sheet, 2, 2)).toBe(heading.split(delimiter)[1]);
  });

  // One heading that names what is stacked in its column was enough to cut every row at its commas.
  test.each([
    ['STT;Họ tên, ngày sinh, CCCD;Ghi chú', '1;"Lê Lan\n15/03/1965\n036065001234";x', 3],
    ['Họ tên, Ngày sinh, Số CCCD;Nhận xét của chi ủy', '"Lê Lan\n15/03/1965\n036065001234";x', 2],
  ])('commas in the heading %s alone delimit nothing', async (heading, row, width) => {
    expect((await sheetOf(`${heading}\n${`${row}\n`.repeat(4)}`)).lastColumn).toBe(width);
  });

  // The birth dates fell under "Ngày", the numbers under "tháng", and nobody read them.
  test.each([
    ['heading', 'STT,Họ và tên,Ngày, tháng, năm sinh,Số CCCD\n1,Lê Lan,15/03/1965,036065001234\n2,Vũ Mai,16/03/1965,036065001235\n'],
    ['row', 'STT,Họ và tên,Nơi ở,Số CCCD\n1,Lê Lan,Xóm 2, xã Hải Nam,036065001234\n2,Vũ Mai,Xóm 2,036065001235\n'],
  ])('commas before blanks in a %s that is wider than the others delimit nothing', async (_, text) => {
    const sheet = await sheetOf(text);
    expect([textAt(sheet, 1, 4), textAt(sheet, 2, 4), sheet.lastColumn]).toEqual(['Số CCCD', '036065001234', 4]);
  });

  test('where blanks follow every comma, all of them delimit', async () => {
    const text = 'STT, Họ và tên, Ngày sinh, Ghi chú\n1, Lê Lan, 15/03/1965, x\n2, Vũ Mai, 16/03/1965, y, z\n';
    expect((await sheetOf(text)).lastColumn).toBe(5);
  });

  test('a stray quotation mark within the heading hides none of its cells', async () => {
    const rows = 'lê thị mai;Xóm 2, xã Hải Nam, huyện Hải Hậu;x\n'.repeat(4);
    expect(textAt(await sheetOf(`H"ọ và tên;Quê quán;Ghi chú\n${rows}`), 2, 3)).toBe('x');
  });
});

describe('records', () => {
  test('blank lines count as rows, quoted line breaks do not', async () => {
    const sheet = await sheetOf('STT,Họ tên\n\n1,"Nguyễn\nVăn An"\n2,Lê Bình\n');
    expect([textAt(sheet, 3, 2), textAt(sheet, 4, 2), sheet.firstRow, sheet.lastRow]).toEqual(['Nguyễn\nVăn An', 'Lê Bình', 1, 4]);
  });

  test('every cell is text, with its zeros', async () => {
    expect((await sheetOf('a,b\n036085001234,1\n')).cell(2, 1)).toEqual({ kind: 'text', text: '036085001234', font: null });
  });

  test('the guard ="0360…" against lost zeros is taken off', async () => {
    expect(textAt(await sheetOf('a,b\n"=""036085001234""",1\n'), 2, 1)).toBe('036085001234');
  });

  test('a quotation mark within a name is a letter of it', async () => {
    expect(textAt(await sheetOf('a,b\nNguyễn "Tý" An,1\n'), 2, 1)).toBe('Nguyễn "Tý" An');
  });

  test('a quote that is never closed is an error that says where', async () => {
    await expect(sheetOf('a,b\n1,"An\n2,Bình\n')).rejects.toMatchObject({
      exitCode: 3,
      messages: { en: expect.stringContaining('opened near row 2 is not closed where it should be') },
    });
  });

  test('a quote that a later one closes does not swallow the rows between', async () => {
    const rows = 'STT,Họ tên,Ngày sinh,Ghi chú\n1,"An,1950,x\n2,Bình,1951,y\n3,Chi",1952,z\n';
    await expect(sheetOf(rows)).rejects.toMatchObject({ messages: { en: expect.stringContaining('opened near row 2') } });
  });

  test('nor in a file of two columns', async () => {
    await expect(sheetOf('STT,Họ tên\n1,"An\n2,Bình\n3,Chi"\n')).rejects.toMatchObject({
      messages: { en: expect.stringContaining('opened near row 2') },
    });
  });

  const HEAD = 'STT,Họ tên,Ngày sinh,Ghi chú';
  const person = (n: number, name: string, note = '') => `${n},${name},0${n}/03/1970,${note}`;

  test.each([
    ['closed before the next name in quotes', [person(1, 'An', '"Hưu trí'), person(2, '"Thảo"'), person(3, 'Chi')]],
    ['closed before a quoted name with a comma', [person(1, 'An', '"Hưu trí'), person(2, '"Thảo, tức Sáu"'), person(3, 'Chi')]],
    ['closed in its own row', [person(1, '"An', '"x"'), person(2, 'Thảo'), person(3, 'Chi')]],
    ['opened at a name and closed at the next', [person(1, '"An'), person(2, '"Thảo"'), person(3, 'Chi')]],
    ['opened and closed at the ends of two rows', [person(1, 'An', '"Hưu trí'), person(2, 'Thảo', 'x"'), person(3, 'Chi')]],
    ['closed three rows on', [person(1, 'An', '"x'), person(2, 'Thảo'), person(3, 'Chi'), person(4, 'Dũng', 'y"')]],
    ['opened before the first cell of a list', ['"1,An,01/03/1970,', '2,Thảo",02/03/1970,x', person(3, 'Chi')]],
  ])('a stray quotation mark %s is told, and nobody is lost', async (_, rows) => {
    await expect(sheetOf(`${[HEAD, ...rows].join('\n')}\n`)).rejects.toMatchObject({
      messages: { en: expect.stringContaining('opened near row 2') },
    });
  });

  // Without numbers and dates, rows were told by their width alone, and by that of the record that had swallowed them.
  const WORDS = 'STT;Họ và tên;Chức vụ;Quê quán;Ghi chú';
  const worded = (n: number, name: string) => `${n};${name};;Hải Hậu;`;
  const TWO = 'Họ và tên;Ghi chú';

  test.each([
    [
      'a list without dates',
      [WORDS, '1;Lê Văn An;;"Hải Hậu;', worded(2, 'Lê Thị Bình'), worded(3, 'Vũ Văn Chi'), '12";Vũ Sơn;x;Hải Hậu;Tốt'],
    ],
    ['an empty note and the next number', [WORDS, '1;Lê Văn An;;Hải Hậu;"', '2";Lê Thị Bình;;Hải Hậu;Tốt', worded(3, 'Vũ Văn Chi')]],
    ['one row from end to end', [WORDS, '"1;Lê Văn An;;Hải Hậu;"', worded(2, 'Lê Thị Bình'), worded(3, 'Vũ Văn Chi')]],
    ['a list of two columns', [TWO, 'Lê Văn An;"', 'Vũ Thị Bình;', 'Phạm Văn Chi";Tốt', 'Đỗ Thị Dung;']],
    ['names of one word', [TWO, 'K\'Brèo;"', "K'Lan;", 'Đỗ Thị Dung";Tốt', 'Lê Thị Mai;']],
    ['a list of names alone', ['Họ và tên', '"Lê Văn An', 'Vũ Thị Bình"', 'Phạm Văn Chi', 'Đỗ Thị Dung']],
    ['short rows', [WORDS, '"1;Lê Văn An;x', '2;Lê Thị Bình;x', 'Tổng số: 2"']],
  ])('two stray quotation marks in %s are told', async (_, rows) => {
    await expect(sheetOf(`${rows.join('\n')}\n`)).rejects.toMatchObject({ messages: { en: expect.stringContaining('opened near row 2') } });
  });

  test.each([
    ['above it', ['"CHI BỘ XÓM 5', 'Họ và tên;Chức vụ";Quê quán', 'Lê Văn An;x;Xóm 2']],
    ['below it', ['Họ và tên;Chức vụ;"Quê quán', 'Lê Văn An;x;Xóm 2"', 'Vũ Thị Bình;x;Xóm 2']],
  ])('two stray quotation marks that join the heading to what stands %s are told', async (_, rows) => {
    await expect(sheetOf(`${rows.join('\n')}\n`)).rejects.toMatchObject({ messages: { en: expect.stringContaining('opened near row 1') } });
  });

  test.each([
    ['a name with an alias below', 'Họ tên,Ngày sinh', '"Đỗ Thị Lan\n(tức Nam, bí danh)",04/08/1953'],
    ['an alias without a comma', 'Họ tên,Ngày sinh', '"Đỗ Thị Lan\n(tức Nam)",04/08/1953'],
    [
      'a name, birth date and number in one cell',
      'TT,Họ tên,Phái,Số thẻ,Ngày vào Đảng,Dân tộc,Chính thức',
      '1,"Phan Thị Li\n18/06/1940\n038140574250",Nữ,38519430,06/08/1959,Kinh,06/08/1960',
    ],
    ['an address at the end', HEAD, '1,An,04/08/1953,"Số 1, ngõ 2, đường Lê Lợi, tổ 3\nTạm trú: số 5, tổ 4, ngõ 3, phố 2"'],
    ['a note that numbers its lines', `${HEAD},Quê,Dân tộc`, '1,An,04/08/1953,"1, huy hiệu 30 năm\n2, bằng khen",Hải Nam,Kinh'],
    ['a name with an alias, before a short line', HEAD, '1,"Đỗ Thị Lan\n(Hai Lan)",04/08/1953'],
    [
      'two people of one name cell and an address',
      'Họ tên,Quê quán',
      '"Vũ Như Tình\nCao Đức Tình","Xóm 2, xã Hải Nam\nTạm trú: số 5, ngõ 3"',
    ],
    ['a note in quotation marks', HEAD, '1,"Đỗ Lan\n(""Sáu"")",04/08/1953,"huy hiệu ""30 năm""\n"""""'],
    ['two quoted cells', HEAD, '1,"An\n(tức Sáu, Bảy)",04/08/1953,"Xóm 2, Hải Nam\nhoặc xóm 3"'],
  ])('%s may stand on several lines with commas', async (_, heading, row) => {
    expect((await sheetOf(`${[heading, row, row, row, row].join('\n')}\n`)).lastRow).toBe(5);
  });
});

describe('the end of the file', () => {
  const ROWS = 'STT,Họ và tên,Ngày sinh,Số CCCD\n1,Lê Văn An,15/03/1965,036065001234\n2,Lê Thị Bình,01/12/1970,036170005678\n';

  // "Phạm T" was a person of the list, and those after him were not.
  test.each(['3,Phạm T', '3,Phạm Thị Chi,22/7/19', '3', '3,Phạm Thị Chi,22/07/1958'])('is missed after %s', async (last) => {
    await expect(sheetOf(ROWS + last)).rejects.toMatchObject({
      exitCode: 3,
      messages: { en: expect.stringContaining('ends in the middle of row 4') },
    });
  });

  test.each([
    ['a last row that is whole', `${ROWS}3,Phạm Thị Chi,22/07/1958,`],
    ['a total', `${ROWS}Tổng số,2`],
    ['a signature', `${ROWS}Người lập biểu`],
    ['a short row that a line break ends', `${ROWS}3,Phạm Thị Chi\n`],
    ['short rows elsewhere', `${ROWS}3,Phạm Thị Chi\n4,Đỗ Văn Dũng`],
  ])('is there after %s', async (_, text) => {
    expect((await sheetOf(text)).lastRow).toBeGreaterThan(3);
  });
});
