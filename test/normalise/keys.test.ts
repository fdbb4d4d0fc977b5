import { describe, expect, test } from 'vitest';
import type { Keys } from '../../src/model/match.ts';
import type { Written } from '../load/sheet-of.ts';
import { type ColumnOf, recordsOf, tableOf } from './table-of.ts';

function keysOf(columns: readonly ColumnOf[], row: readonly Written[], own: Parameters<typeof tableOf>[2] = {}): Keys {
  const [node] = recordsOf(tableOf(columns, [row], own)).nodes;
  if (!node) throw new Error('the row gave no node');
  return node.keys;
}

describe('keys', () => {
  test('of a name', () => {
    expect(keysOf(['fullName'], ['HOÀNG THỊ THUÝ'])).toMatchObject({
      nameExact: 'hoàng thị thúy',
      namePlain: 'hoang thi thuy',
      surname: 'hoang',
      given: 'thuy',
      initials: 'htt',
      isAbbreviated: false,
    });
  });

  test('are the same for spellings that mean the same', () => {
    const written = [
      'Nguyễn Thị Hòa',
      'NGUYỄN THỊ HOÀ',
      'Đ/c Nguyễn Thị Hòa',
      'Nguyễn Thị Hòa'.normalize('NFD'),
      'Nguyễn\u00a0Thị  Hòa\u200b',
    ];
    expect(new Set(written.map((name) => keysOf(['fullName'], [name]).nameExact))).toEqual(new Set(['nguyễn thị hòa']));
  });

  test.each<[Written, Partial<Keys>]>([
    ['05/03/1985', { birthDay: '1985-03-05', birthMonth: '1985-03', birthYear: '1985', birthDigits: '05031985' }],
    ['03/1985', { birthDay: null, birthMonth: '1985-03', birthYear: '1985', birthDigits: null }],
    [1985, { birthDay: null, birthMonth: null, birthYear: '1985', birthDigits: null }],
    ['31/02/1960', { birthDay: null, birthMonth: null, birthYear: null, birthDigits: '31021960' }],
    [null, { birthDay: null, birthMonth: null, birthYear: null, birthDigits: null }],
  ])('of the birth date %j', (written, keys) => {
    expect(keysOf(['fullName', 'birthDate'], ['Lù Văn Páo', written])).toMatchObject(keys);
  });

  test('of numbers go by their digits, not by their column', () => {
    const columns: readonly ColumnOf[] = ['fullName', ['partyCard', 'Số thẻ đảng viên'], ['nationalId', 'CMND/CCCD']];
    expect(keysOf(columns, ['Lù Văn Páo', '002081123456', '073123456'])).toMatchObject({
      personal: '002081123456',
      cmnd: '073123456',
      card: null,
    });
  });

  test('take sex and year of birth from the personal number where the row does not say them', () => {
    const columns: readonly ColumnOf[] = ['fullName', 'birthDate', 'nationalId'];
    expect(keysOf(columns, ['Lù Thị Páo', null, '002181123456'])).toMatchObject({
      birthYear: '1981',
      birthDay: null,
      gender: 'female',
      yearInNumber: '1981',
      genderInNumber: 'female',
    });
    expect(keysOf(columns, ['Lù Thị Páo', '03/1985', '002181123456'])).toMatchObject({ birthYear: '1985', yearInNumber: null });
    expect(keysOf(columns, ['Lù Thị Páo', '31/02/1960', '002181123456'])).toMatchObject({ birthYear: null, yearInNumber: null });
  });

  test('of places name the commune of today beside the words', () => {
    const columns: readonly ColumnOf[] = ['fullName', 'hometown', 'residence'];
    expect(keysOf(columns, ['Lù Văn Páo', 'Xã Hải Nam, Huyện Hải Hậu, Tỉnh Nam Định', 'Xã Hải Hưng, Tỉnh Ninh Bình'])).toMatchObject({
      hometown: 'hai nam, hai hau, nam dinh',
      hometownNow: 'hai hung, ninh binh',
      residence: 'hai hung, ninh binh',
      residenceNow: 'hai hung, ninh binh',
    });
  });

  test('name the chi bộ that the row claims', () => {
    expect(keysOf(['fullName', 'organization'], ['Lù Văn Páo', 'Chi bộ thôn Nà Lái']).branch).toBe('thon na lai');
  });

  test('of a residents’ contact name no chi bộ: the list is not where the person belongs', () => {
    const own = { kind: 'residents', file: 'chi-bo-thon-2.xlsx' } as const;
    expect(keysOf(['fullName'], ['Lù Văn Páo'], own).branch).toBeNull();
  });

  test('of somebody on a list of those who left name no chi bộ: they belong where they went', () => {
    const own = { file: 'chi-bo-thon-2.xlsx', preamble: [{ row: 1, text: 'DANH SÁCH ĐẢNG VIÊN CHUYỂN ĐI' }] };
    expect(keysOf(['fullName'], ['Lù Văn Páo'], own).branch).toBeNull();
  });
});
