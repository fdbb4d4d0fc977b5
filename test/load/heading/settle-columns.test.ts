import { expect, test } from 'vitest';
import { tablesOf } from '../tables-of.ts';

/** The fields of the columns behind the name. */
const fieldsOf = (...headings: readonly string[]) =>
  tablesOf([
    ['STT', 'Họ và tên', ...headings],
    [1, 'Nguyễn Văn An', ...headings.map((_, at) => `Chi bộ xóm ${at}`)],
  ]).flatMap(({ columns }) => columns.slice(2).map(({ field }) => field));

test.each([
  [
    ['Chi bộ nơi cư trú', 'Chi bộ nơi công tác'],
    ['residenceOrganization', null],
  ],
  [
    ['Chi bộ nơi công tác', 'Chi bộ nơi cư trú'],
    [null, 'residenceOrganization'],
  ],
  [
    ['Chi bộ nơi công tác', 'Nơi sinh hoạt chính thức'],
    ['residenceOrganization', null],
  ],
])('%j, where contacts live and where they are members, stop nothing', (headings, fields) => expect(fieldsOf(...headings)).toEqual(fields));
