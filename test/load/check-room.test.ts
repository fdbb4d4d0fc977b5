import { expect, test } from 'vitest';
import { checkRoom } from '../../src/load/check-room.ts';
import { tablesOf } from './tables-of.ts';

const PEOPLE = Array.from({ length: 1000 }, (_, at) => [at + 1, 'Nguyễn Văn An', '15/03/1985']);

test('more people than there is memory for are refused, with what would help', () => {
  const tables = tablesOf([['STT', 'Họ và tên', 'Ngày sinh'], ...PEOPLE]);
  expect(() => checkRoom(tables, 104_000_000)).not.toThrow();
  expect(() => checkRoom(tables, 103_000_000)).toThrow(
    expect.objectContaining({ exitCode: 3, message: expect.stringMatching(/1000 people .* 104 MB .* 103 MB.*--max-old-space-size=500/) }),
  );
});
