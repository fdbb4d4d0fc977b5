import { extname, resolve } from 'node:path';
import { systemReasonIn } from '../wording/system-wording.ts';
import { USAGE_WORDING } from '../wording/usage-wording.ts';
import type { ReadingRequest } from './cli-parts.ts';
import type { Io } from './io.ts';
import { systemCodeOf } from './system-code.ts';
import { wrongUse } from './usage-error.ts';

/** The formats by name. Only names are needed to read a command line; the reporters are loaded when there is a report. */
export const FORMATS = ['text', 'json'] as const;

export type Format = (typeof FORMATS)[number];

/** The formats of a check's report. */
export const REPORT_FORMATS = [...FORMATS, 'csv', 'xlsx', 'junit', 'github', 'markdown'] as const;

export type ReportFormat = (typeof REPORT_FORMATS)[number];

/** The formats of `match`. */
export const MATCH_FORMATS = ['text', 'csv', 'json'] as const;

export type MatchFormat = (typeof MATCH_FORMATS)[number];

/** A file that the report is written to, in the format of its extension. */
export interface Output<Name = Format> {
  readonly path: string;
  readonly format: Name;
}

type AnyFormat = MatchFormat | ReportFormat;

/** Null for what is read from the log of a run, never from a file. */
const EXTENSIONS = {
  text: '.txt',
  json: '.json',
  csv: '.csv',
  xlsx: '.xlsx',
  junit: '.xml',
  github: null,
  markdown: '.md',
} as const satisfies Record<AnyFormat, string | null>;

interface WrittenOptions {
  readonly output?: readonly string[];
  readonly columns?: string;
}

/** What is said of the paths on a command line before anything is written to one. */
export interface Paths {
  readonly written: readonly string[];
  readonly read: readonly string[];
  readonly cwd: string;
}

const HELD_OPEN = ['EBUSY', 'EPERM'];

/** The paths that a command writes and reads. */
export const pathsOf = ({ inputs, paths }: ReadingRequest, { output = [], columns }: WrittenOptions, { cwd }: Pick<Io, 'cwd'>): Paths => ({
  written: output,
  read: [...Object.values(inputs).flat(), ...paths, ...(columns === undefined ? [] : [columns])],
  cwd,
});

/** What each `--output` asks for; a file that is written twice or is read in the same run is wrong use. */
export function parseOutputs<Name extends AnyFormat>(paths: Paths, formats: readonly Name[]): readonly Output<Name>[] {
  const { cwd } = paths;
  const read = new Set(paths.read.map((path) => resolve(cwd, path)));
  const written = new Set<string>();
  return paths.written.map((path) => {
    const extension = extname(path).toLowerCase();
    const format = formats.find((name) => EXTENSIONS[name] === extension);
    if (format === undefined)
      throw wrongUse(
        USAGE_WORDING.unknownExtension(
          path,
          formats.flatMap((name) => EXTENSIONS[name] ?? []),
        ),
      );
    const full = resolve(cwd, path);
    if (read.has(full)) throw wrongUse(USAGE_WORDING.outputIsInput('--output', path));
    if (written.has(full)) throw wrongUse(USAGE_WORDING.sameOutputTwice(path));
    written.add(full);
    return { path, format };
  });
}

/** "bao-cao-2.xlsx": the first name beside a file that nothing has. */
export async function secondName(path: string, io: Pick<Io, 'exists'>): Promise<string> {
  const extension = extname(path);
  const stem = path.slice(0, path.length - extension.length);
  for (let nth = 2; ; nth++) {
    const name = `${stem}-${nth}${extension}`;
    if (!(await io.exists(name))) return name;
  }
}

type Writing = Pick<Io, 'writeFile' | 'exists'>;

/**
 * Writes one output and returns its name. Excel and other programs hold a file that they show: then it goes to a second name, and
 * `onSecondName` is told.
 */
export async function writeOutput(
  path: string,
  content: string | Uint8Array,
  io: Writing,
  onSecondName: (second: string) => void = () => {},
): Promise<void> {
  try {
    await io.writeFile(path, content);
  } catch (cause) {
    const code = systemCodeOf(cause);
    if (!HELD_OPEN.includes(code)) throw wrongUse(USAGE_WORDING.outputUnwritable(path, systemReasonIn(code)), null, cause);
    const second = await secondName(path, io);
    await io.writeFile(second, content).catch(() => {
      throw wrongUse(USAGE_WORDING.outputBusy(path), null, cause);
    });
    onSecondName(second);
  }
}
