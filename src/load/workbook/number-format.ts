/** Date and time formats that have a number and no code in the file; 27 to 36 and 50 to 58 are those of eastern calendars. */
const isBuiltInDate = (id: number) =>
  (id >= 14 && id <= 22) ||
  (id >= 27 && id <= 36) ||
  (id >= 45 && id <= 47) ||
  (id >= 50 && id <= 58) ||
  (id >= 71 && id <= 81 && id !== 78);

/**
 * Whether a number format shows a day or a time: `[$-42A]dd/mm/yyyy;@` does; `0%`, `0.00E+00` and `"ngày" 0` do not. Quoted
 * words, escaped letters, colours, conditions and locales say nothing.
 */
export function isDateFormat(code: string): boolean {
  const section = code
    .replace(/"[^"]*"?|\\.|[_*]./gs, '')
    .replace(/\[(?!(?:h+|m+|s+)\])[^\]]*\]/gi, '')
    .split(';')[0];
  return /[ymdhs]|ge|e{2}|b{2}/i.test((section ?? '').replace(/general|e[+-]/gi, ''));
}

/** A style's number format: its code where the file gives one, and whether it makes a number a date. */
export interface NumberFormat {
  readonly code: string | undefined;
  readonly isDate: boolean;
}

/** The format a style names: a code of the file's own comes before the built-in meaning of its number. */
export function numberFormat(id: number, codes: ReadonlyMap<number, string>): NumberFormat {
  const code = codes.get(id);
  return { code, isDate: code === undefined ? isBuiltInDate(id) : isDateFormat(code) };
}
