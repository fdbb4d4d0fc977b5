import { Buffer } from 'node:buffer';
import { expect, test } from 'vitest';
import { sharedTexts } from '../../src/count/shared-texts.ts';

const HEADER = Buffer.alloc(8);
const narrow = (text: string) => Buffer.concat([Buffer.from([text.length, 0, 0]), Buffer.from(text, 'latin1')]);
const wide = (text: string) => Buffer.concat([Buffer.from([text.length, 0, 1]), Buffer.from(text, 'utf16le')]);

test.each([
  ['one after the other', [[HEADER, narrow('Kinh'), wide('Nguyễn Ẩn')]], ['Kinh', 'Nguyễn Ẩn']],
  ['in the next record', [[HEADER, narrow('Kinh')], [wide('Tày')]], ['Kinh', 'Tày']],
  [
    'cut between two records, the rest of it wider',
    [
      [HEADER, Buffer.from([4, 0, 0]), Buffer.from('Ki', 'latin1')],
      [Buffer.from([1]), Buffer.from('nẩ', 'utf16le'), narrow('Hoa')],
    ],
    ['Kinẩ', 'Hoa'],
  ],
  [
    'with runs of fonts and a reading behind it',
    [[HEADER, Buffer.from([2, 0, 8 + 4, 1, 0, 3, 0, 0, 0]), Buffer.from('An', 'latin1'), Buffer.alloc(4 + 3, 9), narrow('Hoa')]],
    ['An', 'Hoa'],
  ],
  ['without any', [], []],
])('texts %s', (_, segments, texts) => {
  expect(sharedTexts(segments.map((parts) => Buffer.concat(parts)))).toEqual(texts);
});

test('damaged lengths come to an end', () => {
  expect(sharedTexts([Buffer.alloc(5000, 0xff)]).length).toBeLessThan(5000);
});
