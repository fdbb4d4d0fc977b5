import { printable } from '../text/wrap-text.ts';

const SIGNS = /[\\`*_{}[\]<>|~]/g;

/** "@name" calls somebody and "#12" names another thread, escaped or not: a joiner that nobody sees keeps them apart. */
const CALLS = /[@#](?=[\p{L}\p{N}])/gu;

/** A text as it stands, within a line of markdown. */
export const markdownText = (text: string): string =>
  printable(text)
    .replace(SIGNS, (sign) => `\\${sign}`)
    .replace(CALLS, (sign) => `${sign}\u2060`);

/** A text as code: fenced by more backticks than stand in it. */
export function markdownCode(text: string): string {
  const shown = printable(text);
  const longest = Math.max(0, ...[...shown.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  const gap = longest > 0 ? ' ' : '';
  return `${fence}${gap}${shown}${gap}${fence}`;
}
