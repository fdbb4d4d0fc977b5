import type { Day } from '../model/calendar-date.ts';

/** A stream to write to, and what it is: `columns` is null where it is no terminal. */
export interface OutStream {
  write(content: string | Uint8Array): void;
  readonly isTTY: boolean;
  readonly columns: number | null;
}

/** Everything the command line knows of the machine it runs on, so that a test can stand in for one. */
export interface Io {
  readonly stdout: OutStream;
  readonly stderr: OutStream;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly cwd: string;
  /** The system's locale, "vi-VN". */
  readonly locale: string;
  /** The tool's own version. */
  readonly version: string;
  /** The calendar day where the user is. */
  today(): Day;
  readFile(path: string): Promise<string>;
  /** Where a path leads to, links followed; of a file that is not there, where it would stand. */
  realPath(path: string): Promise<string>;
  /** Writes the whole content or leaves what was there as it was. */
  writeFile(path: string, content: string | Uint8Array): Promise<void>;
  /** Whether anything stands at a path. */
  exists(path: string): Promise<boolean>;
}

/** Whether a stream takes colour: a terminal, and nobody asked for none. */
export const hasColor = (stream: OutStream, { env }: Pick<Io, 'env'>): boolean => stream.isTTY && !env.NO_COLOR && env.TERM !== 'dumb';
