import type { RowRef } from './model/source.ts';
import { UserError } from './model/user-error.ts';

/** What is to be explained: a finding by its id, or one or two rows by reference. */
export type ExplainTarget =
  | { readonly kind: 'finding'; readonly id: string }
  | { readonly kind: 'rows'; readonly references: readonly string[] };

/** `file#sheet!row`, as reports write it. */
const referenceOf = ({ file, sheet, row }: RowRef): string => `${file}${sheet === '' ? '' : `#${sheet}`}!${row}`;

/** Whether a reference names a row: in full, without its folders, or without a sheet that its file has alone. */
function names(reference: string, source: RowRef): boolean {
  const tails = [referenceOf(source), referenceOf({ ...source, sheet: '' })];
  return tails.some((full) => full === reference || full.endsWith(`/${reference}`) || full.endsWith(`\\${reference}`));
}

/** Somebody's row; a reference that names none, or several, is wrong use. */
export function findRow<Row extends { readonly source: RowRef }>(reference: string, rows: readonly Row[]): Row {
  // A csv has a sheet without a name: "so.csv#!2".
  const plain = reference.replace(/#(?=!\d+$)/, '');
  const exact = rows.filter(({ source }) => referenceOf(source) === plain);
  const found = exact.length > 0 ? exact : rows.filter(({ source }) => names(plain, source));
  const [row] = found;
  if (row === undefined) throw noRow(reference);
  // A row of two records, somebody leaving and somebody coming, is read by its first.
  const places = [...new Set(found.map(({ source }) => referenceOf(source)))];
  if (places.length > 1) throw severalRows(reference, places);
  return row;
}

/** Two references to one row ask nothing: a row is one person with itself. */
export const sameRow = (reference: string): UserError =>
  new UserError(
    {
      vi: `${reference}: hai tham chiếu cùng chỉ một dòng; hãy nêu hai dòng khác nhau, hoặc một dòng để xem nó gần với những dòng nào`,
      en: `${reference}: both references name one row; name two rows, or one to see what it is near to`,
    },
    2,
  );

const noRow = (reference: string): UserError =>
  new UserError(
    {
      vi: `${reference}: không có người nào ở dòng này trong các tệp đã đọc; viết tệp#trang!dòng như trong báo cáo`,
      en: `${reference}: nobody stands in that row of the files read; write file#sheet!row as reports do`,
    },
    2,
  );

const severalRows = (reference: string, places: readonly string[]): UserError =>
  new UserError(
    {
      vi: `${reference}: có thể là ${places.slice(0, 3).join(', ')}; hãy viết đầy đủ tệp#trang!dòng`,
      en: `${reference}: this may be ${places.slice(0, 3).join(', ')}; write file#sheet!row in full`,
    },
    2,
  );

export const unknownFinding = (id: string): UserError =>
  new UserError(
    {
      vi: `không có phát hiện nào mang mã ${id} với các tệp, ngày mốc và phạm vi này`,
      en: `no finding has the id ${id} with these files, this day and this scope`,
    },
    2,
  );
