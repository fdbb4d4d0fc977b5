import type { SheetContent } from '../documents/sheet-content.ts';

export interface CsvDialect {
  readonly delimiter: ';' | ',' | '\t';
  readonly encoding: 'utf8' | 'utf16le';
  /** A byte order mark at the beginning. */
  readonly hasMark: boolean;
}

/** A file of a sample; its content is made when it is written, so that one at a time is in memory. */
export type SampleFile =
  | { readonly path: string; readonly sheets: () => readonly SheetContent[]; readonly csv?: CsvDialect }
  | { readonly path: string; readonly text: () => string };
