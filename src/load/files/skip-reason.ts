const TABLE = /\.(xlsx|xlsm|csv|txt|tsv)$/i;
/** Old or foreign workbooks hold people: they are not passed over but refused aloud when read. */
const FOREIGN_TABLE = /\.(xls|xlsb|xlt|xltx|xltm|ods|ots|fods)$/i;

/** Why a file found in a folder is no table, or null where it is to be read; the path is the one within the folder. */
export function skipReason(relative: string): string | null {
  const parts = relative.split('/');
  const name = (parts.at(-1) ?? '').trimEnd();
  if (name.startsWith('~$')) return 'lock file of Office';
  if (parts.some((part) => part.startsWith('.'))) return 'hidden file';
  if (TABLE.test(name) || FOREIGN_TABLE.test(name)) return null;
  return 'not a table';
}
