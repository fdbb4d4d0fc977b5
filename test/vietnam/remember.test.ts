import { expect, test } from 'vitest';
import { remember } from '../../src/vietnam/remember.ts';

test('a text that keeps coming is worked out once, however many others come between', () => {
  const asked: string[] = [];
  const lengthOf = remember(10, (text) => asked.push(text) && text.length);
  for (let round = 0; round < 100; round += 1) {
    expect(lengthOf('Nguyễn')).toBe(6);
    expect(lengthOf(`xóm ${round}`)).toBe(`xóm ${round}`.length);
  }
  expect(asked.filter((text) => text === 'Nguyễn')).toHaveLength(1);
});

test('a text that comes again after many others is worked out again, and is the same', () => {
  let times = 0;
  const lengthOf = remember(10, (text) => {
    times += 1;
    return text.length;
  });
  const texts = Array.from({ length: 40 }, (_, at) => 'x'.repeat(at));
  expect(texts.map(lengthOf)).toEqual(texts.map(lengthOf));
  expect(times).toBe(80);
});
