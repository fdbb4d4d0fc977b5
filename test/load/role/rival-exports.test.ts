import { describe, expect, test } from 'vitest';
import { rivalExports } from '../../../src/load/role/rival-exports.ts';
import { sheetOf } from '../sheet-of.ts';

const NAMES = ['Phạm Thị Hạnh', 'Trần Đức Luận', 'Lê Văn Khởi', 'Đỗ Thị Mến', 'Vũ Quang Trực', 'Bùi Thị Lụa'];

const exported = (file: string, day: string | null, people: readonly number[]) => ({
  file,
  sheets: [
    sheetOf([
      ['DANH SÁCH ĐẢNG VIÊN TRONG CƠ SỞ DỮ LIỆU'],
      ...(day === null ? [] : [[`Ngày xuất dữ liệu: ${day}`]]),
      ['ID', 'Họ và tên *', 'Sinh ngày *'],
      ...people.map((index) => [`AT${index}`, NAMES[index] ?? '', `0${index + 1}/05/1966`]),
    ]),
  ],
});
const refused = (...files: readonly ReturnType<typeof exported>[]) => rivalExports(files, new Map()).map(({ file }) => file);

describe('two exports of mostly the same people', () => {
  test('are named with their days, and the older is the one to leave out', () => {
    const [rival, ...others] = rivalExports(
      [exported('cu.xlsx', '31/12/2023', [0, 1, 2, 5]), exported('moi.xlsx', '18/02/2024', [0, 1, 2, 3])],
      new Map(),
    );
    expect(others).toEqual([]);
    expect(rival).toMatchObject({ file: 'cu.xlsx', error: { exitCode: 2 } });
    expect(rival?.error.messages.vi).toBe(
      'cu.xlsx và moi.xlsx: hai bản cơ sở dữ liệu của phần lớn cùng những người ấy (một bản xuất ngày 31/12/2023, bản kia ngày 18/02/2024); chỉ đưa vào một bản, thường là bản mới hơn, moi.xlsx',
    );
    expect(rival?.error.messages.en).toBe(
      'cu.xlsx and moi.xlsx: two registries of mostly the same people (one exported on 2023-12-31, the other on 2024-02-18); give one of them, as a rule the later one, moi.xlsx',
    );
  });

  test('are told without days too', () => {
    const [rival] = rivalExports([exported('a.xlsx', null, [0, 1, 2]), exported('b.xlsx', null, [0, 1, 2, 3])], new Map());
    expect(rival?.file).toBe('b.xlsx');
    expect(rival?.error.messages.en).toBe('b.xlsx and a.xlsx: two registries of mostly the same people; give one of them, the right one');
  });

  test('of three the latest stays', () =>
    expect(
      refused(
        exported('a.xlsx', '31/12/2023', [0, 1, 2]),
        exported('b.xlsx', '18/02/2024', [0, 1, 2]),
        exported('c.xlsx', '30/06/2023', [0, 1, 2]),
      ),
    ).toEqual(['a.xlsx', 'c.xlsx']));
});

test('exports of different people are parts of one registry, though somebody stands in both', () => {
  expect(refused(exported('a.xlsx', '31/12/2023', [0, 1, 2]), exported('b.xlsx', '18/02/2024', [2, 3, 4, 5]))).toEqual([]);
  expect(refused(exported('a.xlsx', null, [0, 1]), exported('b.xlsx', null, [1, 2]))).toEqual([]);
});
