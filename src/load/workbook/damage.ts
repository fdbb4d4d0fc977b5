import type { CellPlace, Unreadable } from './unreadable.ts';

/** A file cannot be read, as found by a part of a reader that does not know the file's name; `readWorkbookBytes` words it. */
export class Damage extends Error {
  override readonly name = 'Damage';
  readonly why: Unreadable;
  readonly place: CellPlace | null;

  constructor(
    detail: string,
    { why, cause, place = null }: { readonly why: Unreadable; readonly cause?: unknown; readonly place?: CellPlace | null },
  ) {
    super(detail, cause === undefined ? undefined : { cause });
    this.why = why;
    this.place = place;
  }
}
