import { describe, expect, test } from 'vitest';
import { sheetOf } from '../load/sheet-of.ts';
import { entryOf, memberOf, recordsOf, tableOf } from './table-of.ts';

const claimsOf = (...input: Parameters<typeof memberOf>) =>
  memberOf(...input).claims.map(({ from, name }) => [from, name.branch?.display ?? null, name.committee?.display ?? null]);

const titled = (...texts: readonly string[]) => ({ preamble: texts.map((text, at) => ({ row: at + 1, text })) });

describe('claims about the chi bộ of a row', () => {
  test('come in the order column, section, title, sheet, file', () => {
    const table = {
      ...titled('CHI BỘ THÔN 3'),
      file: 'danh-sach/chi-bo-thon-5.xlsx',
      sheet: sheetOf(
        [
          ['', ''],
          ['Lù Văn Páo', 'Chi bộ thôn 1'],
        ],
        { name: 'Chi bộ thôn 4' },
      ),
      entries: [entryOf(2, { section: 'II. CHI BỘ THÔN 2: 12 đ/c' })],
    };
    const claims = claimsOf(['fullName', 'organization'], ['Lù Văn Páo', 'Chi bộ thôn 1'], table);
    expect(claims.map(([from]) => from)).toEqual(['column', 'section', 'title', 'sheet', 'file']);
    expect(claims.map(([, branch]) => branch?.match(/\d/)?.[0])).toEqual(['1', '2', '3', '4', '5']);
  });

  test('a column of committees completes a chi bộ that names none', () => {
    const [claim] = claimsOf(['fullName', 'organization', 'committee'], ['Lù Văn Páo', 'Chi bộ Công an', 'Đảng bộ xã An Thịnh']);
    expect(claim).toEqual(['column', 'Chi bộ Công an', 'Đảng bộ xã An Thịnh']);
  });

  test.each([
    ['organization', '36.012.034.005.101'],
    ['organization', '36012034005101'],
    ['organizationCode', '36.012.034.005.101'],
  ] as const)('a code in a column of %s is a code and no name: %s', (field, text) => {
    const { claims } = memberOf(['fullName', field], ['Lù Văn Páo', text]);
    expect(claims.find(({ from }) => from === 'column')).toMatchObject({ name: { branch: null }, code: '36012034005101' });
  });

  test('the tail of the name goes before a column of committees', () => {
    const row = ['Lù Văn Páo', 'Chi bộ Công an - Đảng bộ xã Phú Lâm', 'Đảng bộ xã An Thịnh'];
    const [claim] = claimsOf(['fullName', 'organization', 'committee'], row);
    expect(claim).toEqual(['column', 'Chi bộ Công an', 'Đảng bộ xã Phú Lâm']);
  });

  test('a section without the word chi bộ is a chi bộ’s too', () => {
    const table = { entries: [entryOf(2, { section: 'II. TRẠM Y TẾ: 12 đ/c', committee: 'ĐẢNG BỘ XÃ PHÚ LÂM' })] };
    expect(claimsOf(['fullName'], ['Lù Văn Páo'], table)[0]).toEqual(['section', 'Chi bộ Trạm y tế', 'Đảng bộ xã Phú Lâm']);
  });

  test.each([
    ['CB Văn phòng Công chứng Phú Thị', ['file']],
    ['CB Văn phòng Công chứng', ['sheet', 'file']],
  ])('the name of a sheet that was cut at 31 letters goes behind the file’s whole one: %s', (name, from) => {
    const table = {
      file: 'danh-sach/DS đảng viên Chi bộ Văn phòng Công chứng Phú Thịnh - thành phố Nam Định.xlsx',
      sheet: sheetOf([['Họ và tên'], ['Lù Văn Páo']], { name }),
      entries: [entryOf(2, {})],
    };
    expect(claimsOf(['fullName'], ['Lù Văn Páo'], table).map(([told]) => told)).toEqual(from);
  });

  test.each([
    ['registry', false],
    ['branches', true],
  ] as const)('the name of a sheet that was cut makes no chi bộ beside the %s: explicit %s', (role, isExplicit) => {
    const name = 'CB Văn phòng Công chứng Phú Thị';
    const table = tableOf(['fullName'], [['Lù Văn Páo']], { sheet: sheetOf([['Họ và tên'], ['Lù Văn Páo']], { name }) });
    const [own] = recordsOf(table, tableOf(['fullName'], [['Vàng Thị Dợ']], { role })).persons;
    const claims = own?.kind === 'member' ? own.claims.filter(({ from }) => from === 'sheet') : [];
    expect(claims.map((told) => told.isExplicit)).toEqual([isExplicit]);
  });

  test.each([
    ['Bổ sung', 'title'],
    ['Sheet2', 'title'],
    ['Xóm 9', undefined],
  ])('a further sheet %s that says nothing of its own is of the chi bộ that the workbook’s title names: %s', (name, from) => {
    const people = tableOf(['fullName'], [['Lù Văn Páo']], titled('CHI BỘ THÔN 3'));
    const further = tableOf(['fullName'], [['Vàng Thị Dợ']], { sheet: sheetOf([['Họ và tên'], ['Vàng Thị Dợ']], { name }) });
    const [, own] = recordsOf(people, further).persons;
    expect(own?.kind === 'member' && own.claims.find(({ from: told }) => told === 'title')?.from).toBe(from);
  });

  test('a title may have "Chi bộ" and the name in two cells', () => {
    const preamble = [
      { row: 1, text: 'Chi bộ' },
      { row: 1, text: 'thôn 3' },
    ];
    expect(claimsOf(['fullName'], ['Lù Văn Páo'], { preamble })).toContainEqual(['title', 'Chi bộ thôn 3', null]);
  });

  test('a letterhead names the committee and then the chi bộ', () => {
    const claims = claimsOf(['fullName'], ['Lù Văn Páo'], titled('ĐẢNG BỘ XÃ AN THỊNH', 'CHI BỘ THÔN NÀ LÁI'));
    expect(claims.filter(([from]) => from === 'title').map(([, branch, committee]) => [branch === null, committee === null])).toEqual([
      [true, false],
      [false, true],
    ]);
  });

  test.each(['DANH SÁCH ĐẢNG VIÊN CÁC CHI BỘ TRỰC THUỘC', 'T/M CHI BỘ', 'Ý kiến của chi bộ nơi cư trú'])('%s names none', (text) => {
    expect(claimsOf(['fullName'], ['Lù Văn Páo'], titled(text)).filter(([from]) => from === 'title')).toEqual([]);
  });

  test('the district of a letterhead stands over the commune of its next line', () => {
    const table = titled('ĐẢNG BỘ HUYỆN Ý AN', 'ĐẢNG BỘ XÃ HỒNG GIANG', 'CHI BỘ THÔN 3');
    const claims = memberOf(['fullName'], ['Lù Văn Páo'], table).claims.filter(({ from }) => from === 'title');
    expect(claims.map(({ name }) => [name.branch?.exact, name.committee?.exact, name.committee?.upper?.exact])).toEqual([
      [undefined, 'xã hồng giang', 'huyện ý an'],
      ['thôn 3', undefined, undefined],
    ]);
  });

  test('a sheet called by a bare name is a weak claim', () => {
    const own = { sheet: sheetOf([[''], ['Lù Văn Páo']], { name: 'Nà Lái' }) };
    const claim = memberOf(['fullName'], ['Lù Văn Páo'], own).claims.find(({ from }) => from === 'sheet');
    expect(claim).toMatchObject({ isExplicit: false, name: { text: 'Nà Lái' } });
  });

  test('a csv, which has no sheet, claims by its file alone', () => {
    const own = { file: 'chi-bo-thon-2.csv', sheet: sheetOf([[''], ['Lù Văn Páo']], { name: '' }) };
    expect(claimsOf(['fullName'], ['Lù Văn Páo'], own).map(([from]) => from)).toEqual(['file']);
  });
});

test('people of two chi bộ in one table are of two lists', () => {
  const rows = [
    ['Lù Văn Páo', 'Chi bộ thôn 1'],
    ['Ma Thị Hoa', 'Chi bộ thôn 2'],
    ['Hà Văn Sính', 'Chi bộ thôn 1'],
  ];
  const [first, second, third] = recordsOf(tableOf(['fullName', 'organization'], rows)).nodes.map(({ group }) => group);
  expect(first).toBe(third);
  expect(first).not.toBe(second);
});

test('people under two section rows are of two lists', () => {
  const entries = [entryOf(2, { section: 'I. CHI BỘ THÔN 1' }), entryOf(3, { section: 'II. CHI BỘ THÔN 2' })];
  const { nodes } = recordsOf(tableOf(['fullName'], [['Lù Văn Páo'], ['Ma Thị Hoa']], { entries }));
  expect(new Set(nodes.map(({ group }) => group)).size).toBe(2);
});
