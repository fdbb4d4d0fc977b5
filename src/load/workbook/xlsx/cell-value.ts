import type { Cell } from '../../../model/sheet.ts';
import { numberCell } from '../number-cell.ts';
import type { SerialDays } from '../serial-days.ts';
import { unescapeText } from './run-collector.ts';
import type { CellStyle } from './styles-part.ts';
import { isTrue } from './workbook-part.ts';

const NUMBER = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i;
const DAY = /^\d{4}-\d\d-\d\d(?=$|[T ])/;

/** A cell's content by its type (`t`); a text in a cell of numbers stays a text. Null where there is nothing. */
export function cellValue(type: string | undefined, content: string, style: CellStyle, days: SerialDays): Cell | null {
  const { font } = style;
  if (type === 'str' || type === 'inlineStr') return { kind: 'text', text: unescapeText(content), font };
  const value = content.trim();
  if (value === '') return null;
  if (type === 'b') return { kind: 'boolean', text: isTrue(value) ? 'TRUE' : 'FALSE', font };
  if (type === 'e') return { kind: 'error', text: value, font };
  const day = type === 'd' ? value.match(DAY)?.[0] : undefined;
  if (day !== undefined) return { kind: 'date', text: day, font };
  return NUMBER.test(value) ? numberCell(value, style, days, font) : { kind: 'text', text: unescapeText(content), font };
}
