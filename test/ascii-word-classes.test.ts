import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';

/** What reads Vietnamese text; the rest of src/load reads bytes and XML. */
const FOLDERS = ['load/evidence', 'load/heading', 'load/role', 'load/row', 'load/table', 'normalise', 'vietnam'];
const PATTERN = /\/(?![/*])(?:[^/\\\n[]|\\.|\[(?:[^\]\\\n]|\\.)*\])+\/[dgimsuvy]*|'(?:[^'\\\n]|\\.)*'|`(?:[^`\\]|\\.)*`/g;
const COMMENT = /^\s*(?:\/\/|\/?\*).*$/gm;

/** `\W` and `\B` hold "Đ" and "ộ" for no letters; so do `\w` and `\b`, unless the text has been stripped to plain letters. */
const isUnsafe = (pattern: string) => /\\{1,2}[WB]/.test(pattern) || (/\\{1,2}[wb]/.test(pattern) && /(?=\P{ASCII})\p{L}/u.test(pattern));

test.each(FOLDERS)('no pattern in src/%s takes a Vietnamese letter for a mark', async (folder) => {
  const root = path.join(import.meta.dirname, '..', 'src', folder);
  const files = (await readdir(root, { recursive: true })).filter((file) => file.endsWith('.ts'));
  const unsafe = await Promise.all(
    files.map(async (file) => {
      const source = (await readFile(path.join(root, file), 'utf8')).replace(COMMENT, '');
      return (source.match(PATTERN) ?? []).filter(isUnsafe).map((pattern) => `${file}: ${pattern}`);
    }),
  );
  expect(files).not.toEqual([]);
  expect(unsafe.flat()).toEqual([]);
});

test.each([
  ['/^\\W*tổng/', true],
  ["'^\\\\W*(?:tổng|cộng)'", true],
  ['/\\bngày\\b/iu', true],
  ['/\\bchinh thuc\\b/', false],
  ['/^[^\\p{L}]*tổng(?!\\p{L})/u', false],
])('%s is told apart', (pattern, unsafe) => expect(isUnsafe(pattern)).toBe(unsafe));
