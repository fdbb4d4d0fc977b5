import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';

const NAME_HEADING = /^(?:họ (?:và )?tên|full ?name)/iu;

/** As a log is searched for it. */
export const plainText = (text: string): string => text.normalize('NFC').toLocaleLowerCase('vi');

function namesIn(lines: readonly (readonly string[])[]): readonly string[] {
  const heading = lines.findIndex((cells) => cells.some((cell) => NAME_HEADING.test(cell.trim())));
  const column = lines[heading]?.findIndex((cell) => NAME_HEADING.test(cell.trim())) ?? -1;
  const cells = heading < 0 ? [] : lines.slice(heading + 1).map((line) => plainText(line[column] ?? '').trim());
  return cells.filter((cell) => /\p{L} \p{L}/u.test(cell));
}

/** The names in the csv tables of a case, read without the tool. */
export const namesInTables = (folder: string): ReadonlySet<string> =>
  new Set(
    readdirSync(folder)
      .filter((name) => name.endsWith('.csv'))
      .flatMap((name) => namesIn(parse(readFileSync(`${folder}/${name}`, 'utf8'), { bom: true, relax_column_count: true }))),
  );
