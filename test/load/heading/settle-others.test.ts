import { expect, test } from 'vitest';
import type { Field } from '../../../src/model/field.ts';
import { tablesOf } from '../tables-of.ts';

const fieldsUnder = (...headings: readonly string[]): readonly (Field | null)[] => {
  const filled = (name: string) => headings.map((heading, at) => (heading.includes('tên') ? name : `0${at + 1}/02/1985`));
  const [table] = tablesOf([[...headings], filled('Lù Văn Páo'), filled('Vàng Thị Dợ'), filled('Đèo Văn Ún')]);
  return table?.columns.map(({ field }) => field) ?? [];
};

const HELPER = 'Họ và tên đảng viên giúp đỡ';
const HELPED = 'Họ và tên quần chúng';

test.each<[readonly string[], readonly (Field | null)[]]>([
  [
    [HELPER, 'Ngày sinh', HELPED, 'Ngày sinh'],
    ['fullName', 'birthDate', null, null],
  ],
  [
    [HELPER, HELPED, 'Ngày sinh'],
    ['fullName', null, null],
  ],
  [
    [HELPER, HELPED, 'Ngày vào Đảng'],
    ['fullName', null, 'admissionDate'],
  ],
])('what stands behind somebody else’s name is not the member’s: %j', (headings, fields) => {
  expect(fieldsUnder(...headings)).toEqual(fields);
});
