import type { Unreadable } from './unreadable.ts';

/** A file cannot be read, as found by a part of a reader that does not know the file's name; `readWorkbookBytes` words it. */
export class Damage extends Error {
  override readonly name = 'Damage';
  readonly why: Unreadable;

  constructor(detail: string, { why, cause }: { readonly why: Unreadable; readonly cause?: unknown }) {
    super(detail, cause === undefined ? undefined : { cause });
    this.why = why;
  }
}
