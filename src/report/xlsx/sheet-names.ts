const LONGEST = 31;
const FORBIDDEN = /[[\]:*?/\\\p{Cc}]/gu;
/** Excel keeps this name for itself. */
const RESERVED = /^history$/i;

const EDGES = /^['\s]+|['\s]+$/gu;

/** The beginning of a name, as Excel counts, with no letter cut in two. */
function cut(name: string, length: number): string {
  let kept = '';
  for (const letter of name) {
    if (kept.length + letter.length > length) break;
    kept += letter;
  }
  return kept.replace(EDGES, '');
}

/** Names that a workbook can have for its sheets: at most 31 letters, none of `[]:*?/\`, and no two alike. */
export function sheetNames(wanted: readonly string[]): readonly string[] {
  const used = new Set<string>();
  return wanted.map((text) => {
    const clean = text.normalize('NFC').replace(FORBIDDEN, ' ').replace(/\s+/gu, ' ').replace(EDGES, '');
    const base = clean === '' || RESERVED.test(clean) ? `${clean}_` : clean;
    for (let nth = 1; ; nth++) {
      const tail = nth === 1 ? '' : ` (${nth})`;
      const name = `${cut(base, LONGEST - tail.length)}${tail}`;
      if (used.has(name.toLowerCase())) continue;
      used.add(name.toLowerCase());
      return name;
    }
  });
}
