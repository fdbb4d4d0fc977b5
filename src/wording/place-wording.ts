/** A sheet as sentences name it: the file, and the sheet where it has a name. */
export const sheetName = (file: string, sheet: string): string => (sheet === '' ? file : `${file}#${sheet}`);
