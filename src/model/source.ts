/** What an input file is given as. */
export type Role = 'registry' | 'branches' | 'transfers' | 'organizations';

/** Where something was read: the path as given, the sheet's name ("" for csv) and the 1-based row of the spreadsheet. */
export interface RowRef {
  readonly role: Role;
  readonly file: string;
  readonly sheet: string;
  readonly row: number;
}
