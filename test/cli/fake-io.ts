import type { Io } from '../../src/cli/io.ts';

/** A machine that stands still, and what was written to it. */
export interface FakeIo extends Io {
  readonly written: { stdout: string; stderr: string; readonly files: Map<string, string>; readonly books: Map<string, Uint8Array> };
}

/** A system's failure as Node reports it. */
export const systemError = (code: string): Error => Object.assign(new Error(code), { code });

/** A machine in English, without a terminal, on 18 February 2024, with the given text files. */
export function fakeIo(own: Partial<Io> = {}, files: Readonly<Record<string, string>> = {}): FakeIo {
  const written = { stdout: '', stderr: '', files: new Map<string, string>(), books: new Map<string, Uint8Array>() };
  const streamOf = (name: 'stdout' | 'stderr') => ({
    write: (content: string | Uint8Array) => {
      written[name] += typeof content === 'string' ? content : `(${content.length > 0 ? 'a' : 'an empty'} workbook)`;
    },
    isTTY: false,
    columns: null,
  });
  return {
    stdout: streamOf('stdout'),
    stderr: streamOf('stderr'),
    env: {},
    cwd: '/hai-thuong',
    locale: 'en-GB',
    version: '9.9.9',
    today: () => '2024-02-18',
    readFile: (path) => {
      const text = files[path];
      return text === undefined ? Promise.reject(systemError('ENOENT')) : Promise.resolve(text);
    },
    realPath: (path) => Promise.resolve(path),
    writeFile: (path, content) => {
      if (typeof content === 'string') written.files.set(path, content);
      else written.books.set(path, content);
      return Promise.resolve();
    },
    exists: (path) => Promise.resolve(path in files || written.files.has(path) || written.books.has(path)),
    ...own,
    written,
  };
}
