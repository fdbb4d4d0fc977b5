import { expect, test } from 'vitest';
import { cellMemory } from '../../../src/load/workbook/cell-memory.ts';
import { sheetBuilder } from '../../../src/load/workbook/sheet-grid.ts';

const X = { kind: 'text', text: 'x', font: null } as const;

test('cells that stand far apart take the room of the workbook, whatever sheets they are in', () => {
  const memory = cellMemory(5);
  const [first, second] = [sheetBuilder('1', false, memory), sheetBuilder('2', false, memory)];
  for (const row of [1, 2, 255]) first.put(row, 1, X);
  for (const row of [1, 300, 600]) second.put(row, 1, X);
  second.put(1, 16_384, X);
  expect(() => first.put(1_048_576, 1, X)).toThrow(expect.objectContaining({ why: 'too-large' }));
  expect(first.build().cell(255, 1)).toEqual(X);
});
