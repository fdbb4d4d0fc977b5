import { describe, expect, test } from 'vitest';
import type { Gender } from '../../src/model/table.ts';
import { type ColumnOf, entryOf, memberOf, recordsOf, tableOf } from './table-of.ts';

describe('the name', () => {
  test.each<[string, readonly ColumnOf[], readonly string[], string]>([
    ['in one column', ['fullName'], ['Nông Thị Hoan'], 'Nông Thị Hoan'],
    ['in family and given name', ['familyAndMiddleName', 'givenName'], ['Nông Thị', 'Hoan'], 'Nông Thị Hoan'],
    ['in three columns', ['surname', 'familyAndMiddleName', 'givenName'], ['Nông', 'Thị', 'Hoan'], 'Nông Thị Hoan'],
    ['broken over two lines', ['fullName'], ['Nông Thị\nHoan'], 'Nông Thị Hoan'],
    ['with an honorific', ['fullName'], ['Đ/c Nông Thị Hoan'], 'Nông Thị Hoan'],
  ])('%s', (_, columns, row, name) => expect(memberOf(columns, row).name.display).toBe(name));

  test('continues in the rows below', () => {
    const rows = [['Nông Thị'], ['Hoan']];
    const table = tableOf(['fullName'], rows, { entries: [entryOf(2, { continuations: [3] })] });
    expect(recordsOf(table).persons.map(({ name }) => name.display)).toEqual(['Nông Thị Hoan']);
  });

  test('has the names of an alias column beside it, but not itself', () => {
    const { name } = memberOf(['fullName', ['alias', 'Tên gọi khác']], ['Nông Thị Hoan', 'Nông Thị Hòa']);
    expect(name.aliases).toEqual(['nong thi hoa']);
    expect(memberOf(['fullName', 'alias'], ['Nông Thị Hoan', 'NÔNG THỊ HOAN']).name.aliases).toEqual([]);
  });
});

describe('two people in one row', () => {
  test('are reported, and none of them stands for both', () => {
    const row = ['Nông Thị Hoan\nLù Văn Páo', '12/07/1981\n03/02/1990', ''];
    const records = recordsOf(tableOf(['fullName', 'birthDate', 'nationalId'], [row]));
    expect([records.persons, records.nameless]).toEqual([[], [{ table: 0, row: 2 }]]);
  });

  test.each([
    'Nguyễn Văn Bình - Trần Văn Cường',
    'Nguyễn Văn Bình; Trần Văn Cường',
    'Nguyễn Văn Bình\nTrần Văn Cường',
    'Nguyễn Văn Bình và Trần Văn Cường',
  ])('are told by two families in %j', (text) =>
    expect(recordsOf(tableOf(['fullName', 'birthDate'], [[text, '12/07/1981']])).nameless).toHaveLength(1),
  );

  test.each([
    'Nguyễn Văn Bình - Nguyễn Đức Bình',
    'Nguyễn Văn Bình - Lê Lợi',
    'Nguyễn Văn Bình - Trưởng Công an xã',
    'Nguyễn Văn Bình (Trần Văn Cường)',
  ])('are not in %j', (text) => expect(recordsOf(tableOf(['fullName', 'birthDate'], [[text, '12/07/1981']])).persons).toHaveLength(1));

  test.each<[string, readonly string[]]>([
    ['a name over two lines', ['Nông Thị\nHoan', '12/07/1981\n', '']],
    ['the name at birth below, one birth date', ['Nông Thị Hoan\nNông Thị Hòa', '12/07/1981', '']],
    ['two numbers of one person', ['Nông Thị Hoan', '', '002081123456\n090123457']],
    ['the same name at birth, and two numbers', ['Nông Thị Hoan\nNông Thị Hoan', '12/07/1981', '002081123456\n090123457']],
    ['the name at birth and a day put right', ['Nông Thị Hoan\nNông Thị Hoan', '12/07/1981\n13/07/1981', '']],
  ])('are not %s', (_, row) => {
    expect(recordsOf(tableOf(['fullName', 'birthDate', 'nationalId'], [row])).persons).toHaveLength(1);
  });
});

describe('a cell of name, birth date and number', () => {
  const { name, birthDate, numbers } = memberOf([['fullName', 'Họ tên\nNgày sinh\nSố CCCD']], ['Lù Văn Páo\n12/07/1981\n002081123456']);

  test('is told apart line by line, by the kind of value', () => {
    expect({ name: name.display, birthDate, numbers: numbers.map(({ form, value }) => [form, value]) }).toEqual({
      name: 'Lù Văn Páo',
      birthDate: '1981-07-12',
      numbers: [['personal', '002081123456']],
    });
  });

  test('keeps what was done to each line', () => {
    const { repairs } = recordsOf(tableOf([['fullName', 'Họ tên\nNgày sinh\nSố CCCD']], [['Lù Văn Páo\n12/7/81\n2081123456']]));
    expect(repairs.map(({ kind, to }) => `${kind} ${to}`)).toEqual(['two-digit-year 1981-07-12', 'zeros-lost 002081123456']);
  });

  test('yields to a birth date in a column of its own', () => {
    const member = memberOf(['fullName', 'birthDate'], ['Lù Văn Páo\n12/07/1981', '13/07/1981']);
    expect(member.birthDate).toBe('1981-07-13');
  });
});

describe('the sex', () => {
  const underSexes: readonly ColumnOf[] = ['fullName', ['gender', 'Giới tính > Nam', 'male'], ['gender', 'Giới tính > Nữ', 'female']];
  const births: readonly ColumnOf[] = ['fullName', ['birthDate', 'Ngày sinh > Nam', 'male'], ['birthDate', 'Ngày sinh > Nữ', 'female']];

  test.each<[string, readonly ColumnOf[], readonly (string | null)[], Gender | null]>([
    ['a word', ['fullName', 'gender'], ['Lù Văn Páo', 'Nam'], 'male'],
    ['a word in capitals', ['fullName', 'gender'], ['Lù Thị Sai', 'NỮ'], 'female'],
    ['a word before the people', ['fullName', ['gender', 'Nam, nữ, dân tộc']], ['Lù Thị Sai', 'Nữ, Nùng'], 'female'],
    ['an x under "Nam"', underSexes, ['Lù Văn Páo', 'x', null], 'male'],
    ['an x under "Nữ"', underSexes, ['Lù Thị Sai', null, 'X'], 'female'],
    ['no mark under "Giới tính (Nữ X)"', ['fullName', ['gender', 'Giới tính (Nữ X)']], ['Lù Văn Sử', ''], 'male'],
    ['an x under "Giới tính (Nữ X)"', ['fullName', ['gender', 'Giới tính (Nữ X)']], ['Lù Thị Sai', 'x'], 'female'],
    ['a birth date under "Nam"', births, ['Lù Văn Páo', '12/07/1981', null], 'male'],
    ['a birth date under "Nữ"', births, ['Lù Thị Sai', null, '12/07/1981'], 'female'],
    ['nothing', ['fullName', 'gender'], ['Lù Văn Páo', null], null],
  ])('from %s', (_, columns, row, gender) => expect(memberOf(columns, row).gender).toBe(gender));

  test('does not keep the birth date from being read', () => {
    expect(memberOf(births, ['Lù Thị Sai', null, '12/07/1981']).birthDate).toBe('1981-07-12');
  });
});

describe('numbers', () => {
  test('are read from every column that holds one, in the order of the fields', () => {
    const columns: readonly ColumnOf[] = ['fullName', ['partyCard', 'Số thẻ ĐV'], ['nationalId', 'Số CCCD'], ['dossierNumber', 'Số LLĐV']];
    const { numbers } = memberOf(columns, ['Lù Văn Páo', '07123456', '002081123456', '123456HG']);
    expect(numbers.map(({ field, form, value }) => [field, form, value])).toEqual([
      ['nationalId', 'personal', '002081123456'],
      ['partyCard', 'card', '07123456'],
      ['dossierNumber', 'dossier', '123456HG'],
    ]);
  });

  test('that lost their zeros in a number cell get them back, and the repair is kept', () => {
    const [number] = memberOf(['fullName', ['nationalId', 'Số CCCD']], ['Lù Văn Páo', 2081123456]).numbers;
    expect(number).toMatchObject({ form: 'personal', value: '002081123456', repairs: ['zeros-lost'] });
  });

  test.each(['Chưa cấp', '-', '000000000000', 'Chưa có'])('there is none in %s, and nothing to note', (text) => {
    const records = recordsOf(tableOf(['fullName', ['nationalId', 'Số CCCD']], [['Lù Văn Páo', text]]));
    expect(records.issues).toEqual([]);
    expect(records.persons.map(({ numbers }) => numbers)).toEqual([[]]);
  });

  test.each([
    ['12345', 'malformed'],
    ['3.6085E+10', 'precision-lost'],
  ])('that cannot be read are noted and kept apart as they stand: %s', (text, problem) => {
    const { persons, issues } = recordsOf(tableOf(['fullName', ['nationalId', 'Số CCCD']], [['Lù Văn Páo', text]]));
    expect(persons).toMatchObject([{ numbers: [], unreadNumbers: [{ field: 'nationalId', written: text, problem }] }]);
    expect(issues).toMatchObject([{ kind: 'unreadable-cell', field: 'nationalId', column: 'B', text }]);
  });

  test('words are none, and are noted', () => {
    const { persons, issues } = recordsOf(tableOf(['fullName', ['nationalId', 'Số CCCD']], [['Lù Văn Páo', 'Cấp lại năm 2021']]));
    expect(persons).toMatchObject([{ numbers: [], unreadNumbers: [] }]);
    expect(issues).toMatchObject([{ kind: 'unreadable-cell', field: 'nationalId' }]);
  });

  test.each([
    '002081123456\n15/03/2021',
    '002081123456; 15/03/2021; Cục Cảnh sát',
    '002081123456, 15/03/2021, Cục Cảnh sát',
    '002081123456\nCấp ngày 15/03/2021',
  ])('beside a number the day and place of its issue are nothing to note: %j', (text) => {
    const { persons, issues } = recordsOf(tableOf(['fullName', ['nationalId', 'Số CCCD, ngày cấp, nơi cấp']], [['Lù Văn Páo', text]]));
    expect(persons[0]?.numbers.map(({ value }) => value)).toEqual(['002081123456']);
    expect([issues, persons[0]?.unreadNumbers]).toEqual([[], []]);
  });

  test('of the row itself are no numbers of the person', () => {
    const member = memberOf(['fullName', ['registryId', 'ID']], ['Lù Văn Páo', '011700000001']);
    expect({ numbers: member.numbers, registryId: member.registryId }).toEqual({ numbers: [], registryId: '011700000001' });
  });
});

test('a hometown in several columns is one place', () => {
  const columns: readonly ColumnOf[] = ['fullName', ['hometown', 'Quê quán > Tỉnh'], ['hometown', 'Quê quán > Chi tiết']];
  const apart = memberOf(columns, ['Lù Văn Páo', 'Hà Giang', 'Bắc Quang']).hometown;
  expect(apart).toBe(memberOf(['fullName', 'hometown'], ['Lù Văn Páo', 'Hà Giang Bắc Quang']).hometown);
  expect(apart).not.toBeNull();
});

describe('a name and what stands behind it on one line', () => {
  test.each([
    ['Lù Văn Páo, 12/07/1981', 'Lù Văn Páo', '1981-07-12'],
    ['Lù Văn Páo - 12/07/1981', 'Lù Văn Páo', '1981-07-12'],
    ['Lù Văn Páo (SN 1981)', 'Lù Văn Páo', '1981'],
    ['Lù Văn Páo\nsinh năm 1981', 'Lù Văn Páo', '1981'],
    ['Lù Văn Páo 12.07.1981', 'Lù Văn Páo', '1981-07-12'],
  ])('%j', (text, name, birthDate) => {
    const { name: read, birthDate: born, numbers } = memberOf([['fullName', 'Họ và tên, Ngày sinh']], [text]);
    expect([read.display, born, numbers]).toEqual([name, birthDate, []]);
  });
});

describe('the name in use and the name at birth in one cell', () => {
  test.each([
    ['Họ và tên đang dùng, họ và tên khai sinh', 'Lò Văn Sương', ['lo van xuong']],
    ['Họ và tên khai sinh / đang dùng', 'Lò Văn Xương', ['lo van suong']],
    ['Họ và tên, họ và tên khai sinh', 'Lò Văn Sương', ['lo van xuong']],
  ])('%j', (heading, display, aliases) => {
    const { name } = memberOf([['fullName', heading]], ['Lò Văn Sương\nLò Văn Xương']);
    expect([name.display, name.aliases]).toEqual([display, aliases]);
  });
});

describe('a number stacked in the name’s cell', () => {
  const read = (heading: string, line: string) => recordsOf(tableOf([['fullName', heading]], [[`Lù Văn Páo\n12/07/1981\n${line}`]]));

  test.each([
    ['00208AB23456', 'malformed'],
    ['3.1039E+10', 'precision-lost'],
  ])('that cannot be read is noted where the heading asks for one: %s', (line, problem) => {
    const { persons, issues } = read('Họ tên\nNgày sinh\nSố CCCD', line);
    expect(persons).toMatchObject([
      { birthDate: '1981-07-12', numbers: [], unreadNumbers: [{ field: 'nationalId', written: line, problem }] },
    ]);
    expect(issues).toMatchObject([{ kind: 'unreadable-cell', field: 'fullName' }]);
  });

  test.each([
    ['Họ tên\nNgày sinh\nĐịa chỉ', '00208AB23456'],
    ['Họ tên, ngày sinh, số CCCD, SĐT', '0912345678'],
    ['Họ tên\nNgày sinh\nSố CCCD', '31/02/1981'],
  ])('is not looked for elsewhere: %j, %s', (heading, line) => {
    const { persons } = read(heading, line);
    expect(persons).toMatchObject([{ numbers: [], unreadNumbers: [] }]);
  });

  test('of eight digits is what the heading speaks of', () => {
    const formOf = (heading: string) => read(heading, '36491497').persons[0]?.numbers.map(({ field, form }) => [field, form]);
    expect(formOf('Họ tên\nNgày sinh\nSố thẻ đảng')).toEqual([['partyCard', 'card']]);
    expect(formOf('Họ tên\nNgày sinh\nSố CMND')).toEqual([['nationalId', 'cmnd']]);
  });
});

describe('several numbers in one cell', () => {
  const heading: ColumnOf = ['partyCard', 'Số thẻ đảng viên, số lý lịch đảng viên, số Huy hiệu Đảng'];

  test.each([
    ['36533495\n623998NĐ\n1204567', ['card 36533495', 'dossier 623998NĐ']],
    ['002081123456', ['personal 002081123456']],
    ['623998NĐ', ['dossier 623998NĐ']],
  ])('%j', (text, expected) => {
    const { persons, issues } = recordsOf(tableOf(['fullName', heading], [['Lù Văn Páo', text]]));
    expect(persons[0]?.numbers.map(({ form, value }) => `${form} ${value}`)).toEqual(expected);
    expect(issues).toEqual([]);
  });
});

// The second number was called unreadable, as no form of a card's.
test('a dossier number after a card is read, whatever the heading speaks of', () => {
  const { persons, issues } = recordsOf(tableOf(['fullName', ['partyCard', 'Số thẻ đảng viên']], [['Lù Văn Páo', '36533495 / 623998NĐ']]));
  expect(persons[0]?.numbers.map(({ form, value }) => `${form} ${value}`)).toEqual(['card 36533495', 'dossier 623998NĐ']);
  expect(issues).toEqual([]);
});

describe('zeros are put back before a personal number', () => {
  const read = (birth: string | null, number: string | number) =>
    recordsOf(tableOf(['fullName', 'birthDate', 'nationalId'], [['Lù Văn Páo', birth, number]]));

  test.each<[string | null, string | number, string]>([
    ['15/03/1985', 36085001234, '036085001234'],
    ['1985', '36085001234', '036085001234'],
    ['31/02/1985', 36085001234, '036085001234'],
    ['15/03/1985', 1085001234, '001085001234'],
    [null, 36085001234, '036085001234'],
  ])('where they then tell of the year of birth: %s, %s', (birth, number, value) => {
    expect(read(birth, number).persons[0]?.numbers.map((found) => found.value)).toEqual([value]);
  });

  test.each<[string | null, string | number]>([
    ['15/03/1985', 36285001234],
    ['15/03/1985', 9012345678],
    ['31/02/1985', 36086001234],
    [null, 36285001234],
  ])('and not where they tell of another, which is noted: %s, %s', (birth, number) => {
    const { persons, issues } = read(birth, number);
    const value = String(number).padStart(12, '0');
    expect(persons).toMatchObject([{ numbers: [], doubtfulNumbers: [{ written: String(number), value }] }]);
    expect(issues.at(-1)).toMatchObject({ kind: 'unconfirmed-zeros', field: 'nationalId', text: String(number) });
  });
});

describe('a letter at the end of a short name', () => {
  const lettersOf = (...names: readonly string[]) =>
    recordsOf(
      tableOf(
        ['fullName'],
        names.map((name) => [name]),
      ),
    ).persons.map(({ name }) => [name.display, name.namesakeLetter]);

  test('tells namesakes apart where the list has two of that name', () => {
    expect(lettersOf('Lê Hoa A', 'Lê Hoa B', 'Ma Thị Hoan')).toEqual([
      ['Lê Hoa', 'A'],
      ['Lê Hoa', 'B'],
      ['Ma Thị Hoan', null],
    ]);
    expect(lettersOf('Lê Hoa', 'Lê Hoa (B)')[1]).toEqual(['Lê Hoa', 'B']);
  });

  test('alone is part of it', () => expect(lettersOf('Lê Hoa A', 'Ma Thị Hoan')[0]).toEqual(['Lê Hoa A', null]));
});

test('what a switched-off keyboard left in a name is repaired, and the repair kept', () => {
  const { persons, repairs } = recordsOf(tableOf(['fullName'], [['Nguyeenx Vawn Tuaans']]));
  expect(persons[0]?.name.display).toBe('Nguyễn Văn Tuấn');
  expect(repairs).toEqual([{ table: 0, row: 2, column: 'A', kind: 'typing', from: 'Nguyeenx Vawn Tuaans', to: 'Nguyễn Văn Tuấn' }]);
});

test.each(['Đ/c Ma Thị Hoan', 'Ma Thị Hoan (Bí thư)', 'MA THỊ HOAN', 'Ng.Mạnh Thử'])('%s needs no such repair', (name) => {
  expect(recordsOf(tableOf(['fullName'], [[name]])).repairs).toEqual([]);
});

describe('names of another country', () => {
  const namesIn = (...texts: readonly string[]) => {
    const { persons, repairs } = recordsOf(
      tableOf(
        ['fullName'],
        texts.map((text) => [text]),
      ),
    );
    return { names: persons.map(({ name }) => name.display), repairs: repairs.map(({ kind, to }) => [kind, to]) };
  };

  test('are kept whole after a comma, which is told', () => {
    expect(namesIn('PEMBERTON, Harriet', 'LEE, John', 'De la Quill, Anna Maria')).toEqual({
      names: ['PEMBERTON Harriet', 'LEE John', 'De la Quill Anna Maria'],
      repairs: [
        ['name-comma', 'PEMBERTON Harriet'],
        ['name-comma', 'LEE John'],
        ['name-comma', 'De la Quill Anna Maria'],
      ],
    });
  });

  test('hold no keys of Telex', () => {
    expect(namesIn('John Lee', 'Deer Lees', 'Harriet Foxx', 'Aaron Foot')).toEqual({
      names: ['John Lee', 'Deer Lees', 'Harriet Foxx', 'Aaron Foot'],
      repairs: [],
    });
  });

  test('one alone among names of Vietnam is kept whole, and an office after a comma is not of the name', () => {
    expect(namesIn('Smith, John', 'Ma Thị Hoan, Bí thư', 'Lù Văn Páo').names).toEqual(['Smith John', 'Ma Thị Hoan', 'Lù Văn Páo']);
  });
});
