import type { Field } from '../../model/field.ts';
import type { Table } from '../../model/table.ts';
import { UserError } from '../../model/user-error.ts';
import { headingKey } from '../../vietnam/heading-field.ts';
import { mappingKeys } from './column-mapping.ts';

const SHOWN_HEADINGS = 60;

const quoted = (headings: readonly string[]) => headings.map((heading) => `"${heading}"`).join(', ');

/** A heading that `--columns` names must stand somewhere: else a column that was meant would be left unread in silence. */
export function checkMapping(tables: readonly Table[], columns: Readonly<Record<string, Field>>): void {
  const headings = tables.flatMap((table) => table.columns.map(({ heading }) => heading)).filter((heading) => heading !== '');
  const keys = new Set(headings.flatMap(mappingKeys));
  const missing = Object.keys(columns).filter((heading) => !keys.has(headingKey(heading)));
  if (missing.length === 0) return;
  const there = quoted([...new Set(headings)].slice(0, SHOWN_HEADINGS));
  throw new UserError(
    {
      vi: `--columns: không có tiêu đề ${quoted(missing)} trong các tệp đưa vào; các tiêu đề có là: ${there}`,
      en: `--columns: the heading ${quoted(missing)} stands in none of the inputs; those that do: ${there}`,
    },
    2,
  );
}
