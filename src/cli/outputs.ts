import { extname, resolve } from 'node:path';
import { systemReasonIn } from '../wording/system-wording.ts';
import { USAGE_WORDING } from '../wording/usage-wording.ts';
import type { Io } from './io.ts';
import { systemCodeOf } from './system-code.ts';
import { wrongUse } from './usage-error.ts';

/** The formats by name. Only names are needed to read a command line; the reporters are loaded when there is a report. */
export const FORMATS = ['text', 'json'] as const;

export type Format = (typeof FORMATS)[number];

/** A file that the report is written to, in the format of its extension. */
export interface Output {
  readonly path: string;
  readonly format: Format;
}

const FORMAT_OF_EXTENSION: Readonly<Record<string, Format>> = { '.json': 'json', '.txt': 'text' };

const HELD_OPEN = ['EBUSY', 'EPERM'];

/** What each `--output` asks for; a file that is written twice or is read in the same run is wrong use. */
export function parseOutputs(paths: readonly string[], inputs: readonly string[], cwd: string): readonly Output[] {
  const read = new Set(inputs.map((path) => resolve(cwd, path)));
  const written = new Set<string>();
  return paths.map((path) => {
    const format = FORMAT_OF_EXTENSION[extname(path).toLowerCase()];
    if (format === undefined) throw wrongUse(USAGE_WORDING.unknownExtension(path, Object.keys(FORMAT_OF_EXTENSION)));
    const full = resolve(cwd, path);
    if (read.has(full)) throw wrongUse(USAGE_WORDING.outputIsInput('--output', path));
    if (written.has(full)) throw wrongUse(USAGE_WORDING.sameOutputTwice(path));
    written.add(full);
    return { path, format };
  });
}

/** Writes one output; Excel and other programs hold a file they show. */
export async function writeOutput(path: string, text: string, io: Pick<Io, 'writeFile'>): Promise<void> {
  try {
    await io.writeFile(path, text);
  } catch (cause) {
    const code = systemCodeOf(cause);
    const messages = HELD_OPEN.includes(code) ? USAGE_WORDING.outputBusy(path) : USAGE_WORDING.outputUnwritable(path, systemReasonIn(code));
    throw wrongUse(messages, null, cause);
  }
}
