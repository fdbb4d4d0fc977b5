import type { SkippedFile } from '../model/loaded-inputs.ts';
import { USAGE_WORDING } from '../wording/usage-wording.ts';
import type { Io } from './io.ts';
import { wrongUse } from './usage-error.ts';

/** Nobody's lists: a report is written over its own earlier one. */
const MAY_BE_REPLACED: ReadonlySet<string> = new Set(['report of this tool', 'not a table', 'hidden file', 'lock file of Office']);

/** What a run opened. */
interface Opened {
  readonly inputs: readonly { readonly file: string }[];
  readonly skipped: readonly SkippedFile[];
}

/** Inputs are never written to: a file that was read, in a folder or through a link as well, is no place for a result. */
export async function refuseInputs(
  option: string,
  outputs: readonly string[],
  { inputs, skipped }: Opened,
  io: Pick<Io, 'realPath'>,
): Promise<void> {
  if (outputs.length === 0) return;
  const opened = [...inputs, ...skipped.filter(({ reason }) => !MAY_BE_REPLACED.has(reason))].map(({ file }) => file);
  const read = new Set(await Promise.all(opened.map((file) => io.realPath(file))));
  for (const path of outputs) if (read.has(await io.realPath(path))) throw wrongUse(USAGE_WORDING.outputIsInput(option, path));
}
