/** Whether a path given is a pattern to be expanded: cmd.exe hands `*.xlsx` on as it stands. */
export const isGlob = (path: string): boolean => /[*?]/.test(path);

/** A pattern's fixed folder ("" for the current one) and the rest, from its first part with `*` or `?`. */
export function splitGlob(pattern: string): { readonly folder: string; readonly rest: string } {
  const parts = pattern.split('/');
  const first = parts.findIndex(isGlob);
  const folder = parts.slice(0, first).join('/');
  return { folder: folder === '' && pattern.startsWith('/') ? '/' : folder, rest: parts.slice(first).join('/') };
}

const part = (text: string) =>
  text
    .replace(/[.+^${}()|[\]\\]/g, '\\$&')
    .replaceAll('*', '[^/]*')
    .replaceAll('?', '[^/]');

/** A pattern as a regular expression over paths within its folder: `*` and `?` stay within a folder, `**` spans folders. */
export function globExpression(pattern: string): RegExp {
  const source = pattern
    .split('/')
    .map((text) => (text === '**' ? '(?:[^/]+/)*' : `${part(text)}/`))
    .join('');
  // A pattern that ends in `**` means every file below.
  return new RegExp(pattern.endsWith('**') ? `^${source}[^/]+$` : `^${source.slice(0, -1)}$`, 'u');
}
