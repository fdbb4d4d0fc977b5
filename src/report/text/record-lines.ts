import type { Language } from '../../model/finding.ts';
import type { RowRef } from '../../model/source.ts';
import { ROLE_WORDING } from '../../wording/role-wording.ts';
import { displayWidth, padRight, widestOf } from './display-width.ts';
import { groupBy } from './group-by.ts';
import { printable, wrapText } from './wrap-text.ts';

/** A finding about a chi bộ may rest on hundreds of rows: from here on, those of one sheet share a line. */
const MOST_LINES = 8;

/** `file#sheet`, or the file alone where it has no sheets. */
export const sheetRef = (file: string, sheet: string): string => printable(sheet === '' ? file : `${file}#${sheet}`);

/** Rows as ranges: 3, 4, 5 and 9 give `3-5, 9`. */
export function rowRanges(rows: readonly number[]): string {
  const ranges: { first: number; last: number }[] = [];
  for (const row of [...new Set(rows)].sort((a, b) => a - b)) {
    const range = ranges.at(-1);
    if (range && row === range.last + 1) range.last = row;
    else ranges.push({ first: row, last: row });
  }
  return ranges.map(({ first, last }) => (first === last ? String(first) : `${first}-${last}`)).join(', ');
}

interface Place {
  readonly role: RowRef['role'];
  readonly sheet: string;
  readonly rows: readonly number[];
}

function placesOf(records: readonly RowRef[]): readonly Place[] {
  const isLong = records.length > MOST_LINES;
  const groups = groupBy(records, ({ role, file, sheet, row }) => JSON.stringify([role, file, sheet, isLong ? null : row]));
  return [...groups.values()].map((group) => ({
    role: group[0].role,
    sheet: sheetRef(group[0].file, group[0].sheet),
    rows: group.map(({ row }) => row),
  }));
}

/** `xom-5.xlsx#Danh sách!14`, an entry for each row, or for each sheet where there are many. */
export const placesText = (records: readonly RowRef[]): readonly string[] =>
  placesOf(records).map(({ sheet, rows }) => `${sheet}!${rowRanges(rows)}`);

/** Where a finding's rows are: `danh sách chi bộ  xom-5.xlsx#Danh sách!14`, a line each. */
export function recordLines(records: readonly RowRef[], indent: string, language: Language, width: number): readonly string[] {
  const places = placesOf(records);
  const roleWidth = widestOf(places.map(({ role }) => ROLE_WORDING[role][language]));
  return places.flatMap(({ role, sheet, rows }) => {
    const lead = `${indent}${padRight(ROLE_WORDING[role][language], roleWidth)}  `;
    // A sheet's name keeps its blanks: only the rows may be broken over lines.
    const [first = '', ...rest] = rowRanges(rows).split(' ');
    return wrapText(`${lead}${sheet}!${first} `, rest.join(' '), width, displayWidth(lead));
  });
}
