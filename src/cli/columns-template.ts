import type { HeadingGuess } from '../model/heading-guess.ts';
import type { Inspection } from '../model/inspection.ts';
import { UserError } from '../model/user-error.ts';
import { USAGE_WORDING } from '../wording/usage-wording.ts';
import type { Io } from './io.ts';
import { writeOutput } from './outputs.ts';

/** The headings of all tables that were read. */
export const headingsOf = ({ inputs }: Inspection): readonly HeadingGuess[] =>
  inputs.flatMap(({ tables }) => tables.flatMap(({ columns }) => columns));

/**
 * Every heading once, with the field it is read as, in the form that `--columns` takes. A heading that two tables read
 * each in its own way ("Trạng thái" of people and of organisations) is left to the guess, which knows the table.
 */
export function columnsTemplate(headings: readonly HeadingGuess[]): string {
  const fields = new Map<string, Set<string>>();
  for (const { heading, field } of headings) {
    if (heading !== '') fields.set(heading, (fields.get(heading) ?? new Set()).add(field ?? 'ignore'));
  }
  const settled = [...fields].flatMap(([heading, [first, ...others]]) =>
    first === undefined || others.length > 0 ? [] : [[heading, first]],
  );
  return `${JSON.stringify(Object.fromEntries(settled), null, 2)}\n`;
}

/**
 * The error that a table's headings are not understood, with a template of them written: that is when one is needed. What was
 * opened is not known then, so that nothing that stands there is written over.
 */
export async function withTemplate(error: unknown, path: string, io: Pick<Io, 'readFile' | 'writeFile' | 'exists'>): Promise<unknown> {
  if (!(error instanceof UserError) || error.headings.length === 0) return error;
  const stands = await io.readFile(path).then(
    () => true,
    () => false,
  );
  if (!stands) await writeOutput(path, columnsTemplate(error.headings), io);
  const hint = USAGE_WORDING[stands ? 'templateStands' : 'templateForHeadings'](path);
  const { messages, exitCode } = error;
  return new UserError({ vi: `${messages.vi}\n${hint.vi}`, en: `${messages.en}\n${hint.en}` }, exitCode, error);
}
