import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { callsForRemoval } from './calls-for-removal.ts';

test.each([
  'Đề nghị khai trừ Đinh Thị Mơ.',
  'Chi bộ xóa tên người này.',
  'Cần xoá tên khỏi danh sách.',
  'Hỏi hai chi bộ; nơi còn lại đưa ra khỏi danh sách.',
  'This person must be removed from the list.',
  'Remove the member from the registry.',
  'Ask the chi bộ; strike off the other.',
])('calls for a removal: %s', (sentence) => {
  expect(callsForRemoval(sentence)).toBe(true);
});

test.each([
  'Danh sách ghi Đinh Thị Mơ đã bị xóa tên; cơ sở dữ liệu ghi đang sinh hoạt.',
  'The list has Đinh Thị Mơ as expelled; the registry has the person as active.',
  'Lò Văn Páo ra khỏi Đảng ngày 02/01/2015, được kết nạp lại.',
])('says what a source has: %s', (sentence) => {
  expect(callsForRemoval(sentence)).toBe(false);
});

const sources = ['src/wording', 'src/checks'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => `${folder}/${name}`),
);

/** The texts in a source: one that stands in the other language's place, or in no language's, is found by the compiler. */
const textsIn = (path: string): readonly string[] => {
  const code = readFileSync(path, 'utf8').replace(/\/\*[\s\S]*?\*\/|(?<![:'])\/\/ .*/g, '');
  return [...code.matchAll(/'((?:[^'\\\n]|\\.)*)'|`((?:[^`\\]|\\.)*)`/g)].map(([, plain, template]) => plain ?? template ?? '');
};

const sentences = sources.flatMap((path) =>
  textsIn(path)
    .filter((text) => text.includes(' '))
    .map((text) => [path, text] as const),
);

test('no sentence of any rule, help or message calls for a removal', () => {
  expect(sentences.length).toBeGreaterThan(sources.length);
  expect(sentences.filter(([, text]) => callsForRemoval(text))).toEqual([]);
});

test('no sentence is left empty in either language', () => {
  // a rule may have no example; its own file has its words
  const worded = sources.filter((path) => /^src\/(?:wording|checks\/.+)\//.test(path));
  const empty = worded.filter((path) => /\b(?:vi|en): (?:''|\(\) => '')/.test(readFileSync(path, 'utf8')));
  expect(empty).toEqual([]);
});
