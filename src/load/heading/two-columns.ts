import { columnLetters } from '../../model/column-letters.ts';
import type { Field } from '../../model/field.ts';
import type { Sheet } from '../../model/sheet.ts';
import { UserError } from '../../model/user-error.ts';
import { headingKey } from '../../vietnam/heading-field.ts';
import type { DraftColumn } from './draft-columns.ts';

const named = ({ index, heading }: DraftColumn) => `${columnLetters(index)} "${heading}"`;

/** What would tell the two apart; `--columns` names headings, so that it cannot where both have the same. */
function fixFor(first: DraftColumn, second: DraftColumn) {
  if (headingKey(first.heading) === headingKey(second.heading)) {
    return {
      vi: 'tiêu đề giống hệt nhau; hãy đổi tiêu đề của cột không dùng ngay trong tệp',
      en: 'both have the same heading; change that of the column that is not wanted, in the file itself',
    };
  }
  if (first.isMapped && second.isMapped) {
    return { vi: '--columns gán trường này cho cả hai; hãy chỉ để một cột', en: '--columns gives both this field; leave it to one' };
  }
  const example = `{ ${JSON.stringify(second.heading)}: "ignore" }`;
  return { vi: `hãy nói rõ bằng --columns, ví dụ ${example}`, en: `say which with --columns, for example ${example}` };
}

/** The error that two columns of a table are both read as one field, with what would tell them apart. */
export function twoColumns(
  where: { readonly file: string; readonly sheet: Sheet },
  field: Field,
  [first, second]: readonly [DraftColumn, DraftColumn],
  all: readonly DraftColumn[],
): UserError {
  const place = where.sheet.name === '' ? where.file : `${where.file}, ${where.sheet.name}`;
  const fix = fixFor(first, second);
  const headings = all.map(({ heading, meaning }) => ({ heading, field: meaning.field }));
  return new UserError(
    {
      vi: `${place}: hai cột cùng được hiểu là "${field}": ${named(first)} và ${named(second)}; ${fix.vi}`,
      en: `${place}: two columns are both read as "${field}": ${named(first)} and ${named(second)}; ${fix.en}`,
    },
    3,
    undefined,
    headings,
  );
}
