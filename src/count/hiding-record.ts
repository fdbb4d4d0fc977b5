/** Where a line has numbers and dates, quotation marks set aside; "" for a line that has none, or one cell. */
function kindOfLine(line: string, delimiter: string): string {
  const kinds = line.split(delimiter).map((cell) => (/^[\s"\d./-]*\d[\s"\d./-]*$/.test(cell) ? '0' : 'x'));
  return kinds.length > 1 && kinds.includes('0') ? kinds.join('') : '';
}

/** Lines within records of several lines that are like the other rows: a mark that nobody meant made one record of them. */
export function hiddenRows(records: readonly string[], delimiter: string): number {
  const kinds = new Set<string>();
  const long: (readonly string[])[] = [];
  for (const record of records) {
    const lines = record.trim().split(/\r\n|\n|\r/);
    if (lines.length > 1) long.push(lines);
    else kinds.add(kindOfLine(record, delimiter));
  }
  kinds.delete('');
  const isRow = (line: string) => kinds.has(kindOfLine(line, delimiter));
  // An alias under a name in the first column ends in the row's other cells, and is no row.
  const hidden = long.filter(([first = '']) => !first.startsWith('"') || isRow(first)).map(([, ...later]) => later.filter(isRow).length);
  return hidden.reduce((sum, rows) => sum + rows, 0);
}
