import { expect, test } from 'vitest';
import { areForeign } from '../../src/vietnam/foreign-names.ts';

test.each<[string, readonly string[], boolean]>([
  ['of England', ['Harriet Lees', 'John Lee', 'Mary Ashgrove', 'Deer Foxx'], true],
  ['of England, surname first', ['PEMBERTON, Harriet', 'LEE, John', 'FENIMORE, Orlando'], true],
  ['of Spain, with marks that Vietnamese has too', ['José Hernández', 'María Ibáñez', 'Óscar Quintero'], true],
  ['of Vietnam', ['Lê Văn Tám', 'Nông Thị Hoan', 'Lù Văn Páo'], false],
  ['of Vietnam, without marks', ['Le Van Tam', 'Nong Thi Hoan', 'Lu Van Pao'], false],
  ['of Vietnam, from a switched-off keyboard', ['Nguyeenx Vawn Tuaans', 'Leef Thij Hoaf', 'Traanf Vawn Booss'], false],
  ['of the Ê Đê and Gia Rai, beside others', ["H'Hen Niê", 'Ksor Hlô', 'Rmah Blứt', 'Nguyễn Văn Tám'], false],
  ['too few to tell', ['John Lee', 'Harriet Lees'], false],
])('names %s', (_, names, expected) => {
  expect(areForeign(names)).toBe(expected);
});
