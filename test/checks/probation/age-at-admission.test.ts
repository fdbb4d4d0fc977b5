import { expect, test } from 'vitest';
import { monthsOfAge } from '../../../src/checks/probation/age-at-admission.ts';

test.each([
  ['2000-03-15', '2018-02-28', 215, 215],
  ['2000-03-15', '2018-03-01', 216, 216],
  ['2000-03', '2018-03-01', 216, 216],
  ['2000', '2018-03-01', 207, 218],
  ['2000-03-15', '2018', 214, 225],
])('born %s and admitted %s: from %i to %i months of age', (born, admitted, youngest, oldest) => {
  expect(monthsOfAge(born, admitted)).toEqual({ youngest, oldest });
});
