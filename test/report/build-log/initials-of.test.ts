import { expect, test } from 'vitest';
import { initialsOf } from '../../../src/report/build-log/initials-of.ts';

test.each([
  ['Đinh Thị Mơ', 'Đ.T.M.'],
  ['ƯỚC', 'Ư.'],
  ['Nguyê\u0303n Thị A\u0301nh', 'N.T.Á.'],
  ['Lò Văn Páo (Tư)', 'L.V.P.T.'],
  ['H’Linh Niê', 'H.L.N.'],
  ['1234', ''],
])('%s is %s in a log', (name, initials) => {
  expect(initialsOf(name)).toBe(initials);
});
