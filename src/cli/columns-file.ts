import { FIELDS, type Field } from '../model/field.ts';
import { systemReasonIn } from '../wording/system-wording.ts';
import { USAGE_WORDING } from '../wording/usage-wording.ts';
import type { Io } from './io.ts';
import { nearestWord } from './nearest-word.ts';
import { systemCodeOf } from './system-code.ts';
import { wrongUse } from './usage-error.ts';

const isField = (word: unknown): word is Field => FIELDS.some((field) => field === word);

function parseObject(path: string, text: string): Readonly<Record<string, unknown>> {
  let json: unknown;
  try {
    // Notepad writes a byte order mark.
    json = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (cause) {
    throw wrongUse(USAGE_WORDING.columnsNotJson(path), null, cause);
  }
  if (typeof json !== 'object' || json === null || Array.isArray(json)) throw wrongUse(USAGE_WORDING.columnsNotJson(path));
  return { ...json };
}

/** The fields that `--columns` gives to headings, `{ "Họ tên khai sinh": "fullName" }`. */
export async function readColumnsFile(path: string, io: Pick<Io, 'readFile'>): Promise<Readonly<Record<string, Field>>> {
  const text = await io.readFile(path).catch((cause: unknown) => {
    throw wrongUse(USAGE_WORDING.columnsUnreadable(path, systemReasonIn(systemCodeOf(cause))), null, cause);
  });
  const columns = Object.entries(parseObject(path, text)).map(([heading, field]) => {
    if (isField(field)) return [heading, field] as const;
    const shown = typeof field === 'string' ? field : JSON.stringify(field);
    throw wrongUse(USAGE_WORDING.columnsUnknownField(path, heading, shown, FIELDS), nearestWord(shown, FIELDS));
  });
  return Object.fromEntries(columns);
}
