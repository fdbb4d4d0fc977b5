import { expect, test } from 'vitest';
import { nameDifference } from '../../../src/checks/conflicts/name-difference.ts';
import type { PersonName } from '../../../src/model/person.ts';
import { parsePersonName } from '../../../src/vietnam/person-name.ts';

const named = (text: string): PersonName => {
  const name = parsePersonName(text);
  if (!name) throw new Error(text);
  return name;
};

test.each([
  ['NGUYỄN VĂN HOÀ', 'Nguyễn Văn Hòa', 'none'],
  ['Trần Thị Lý', 'Trần Thị Lí', 'none'],
  ['Trần Thị Quý', 'Trần Thị Quí', 'none'],
  ['Trần Thị Vy', 'Trần Thị Vi', 'spelling'],
  ['Nguyen Thi Quynh', 'Nguyễn Thị Quỳnh', 'spelling'],
  ['Nguyễn Thị Quyen', 'Nguyễn Thị Quyên', 'spelling'],
  ['Pham Thi Li', 'Phạm Thị Lý', 'spelling'],
  ['Nguyễn Văn Son', 'Nguyễn Văn Sơn', 'spelling'],
  ['Ng. Văn An', 'Nguyễn Văn An', 'spelling'],
  ['Nguyễn T. Hoa', 'Nguyễn Thị Hoa', 'spelling'],
  ['Trần Hùng', 'Trần Hưng', 'different'],
  ['Trần Dũng', 'Trần Dụng', 'different'],
  ['Trần Thị Ngọc Lan', 'Trần Thị Lan', 'different'],
  ['Trần Văn An', 'Trần Văn Ân', 'spelling'],
] as const)('%s and %s: %s', (a, b, difference) => {
  expect(nameDifference(named(a), named(b))).toBe(difference);
  expect(nameDifference(named(b), named(a))).toBe(difference);
});
