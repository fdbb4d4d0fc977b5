/** Where a line has numbers and dates, quotation marks set aside; "" for a line that has none, or one cell. */
function kindOfLine(line: string, delimiter: string): string {
  // Natural text goes on after a comma with a blank.
  const cells = line.replaceAll('"', '').split(new RegExp(`[${delimiter}](?! \\S)`));
  const kinds = cells.map((cell) => (/^[\s\d./-]*\d[\s\d./-]*$/.test(cell) ? '0' : 'x'));
  return kinds.length > 1 && kinds.includes('0') ? kinds.join('') : '';
}

/**
 * The first record, counted from 1, whose lines are like the other rows: a quotation mark that nobody meant made one record of
 * them. null where there is none. An alias under a name ends in the row's other cells and is no row, whatever it looks like.
 */
export function hidingRecord(records: readonly string[], delimiter: string): number | null {
  const lines = records.map((record) => record.replace(/[\r\n]+$/, '').split(/\r\n|\n|\r/));
  const kinds = new Set(lines.flatMap((own) => (own.length === 1 ? [kindOfLine(own[0] ?? '', delimiter)] : [])));
  kinds.delete('');
  const isRow = (line: string) => kinds.has(kindOfLine(line, delimiter));
  const isWithin = (line: string) => !line.replaceAll('""', '').includes('"');
  const at = lines.findIndex(([first = '', ...later]) => later.some((line) => isRow(line) && (isRow(first) || isWithin(line))));
  return at < 0 ? null : at + 1;
}
