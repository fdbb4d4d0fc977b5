/** The reader takes each cell of a merge for one of its own and does not come to an end. */
export const NEVER_ENDS = 'never ends';

type Faults = { readonly [reader in 'exceljs' | 'sheetJs']?: string };

/** What exceljs `readFile` and SheetJS read wrongly of `fixtures/spreadsheets/traps`, by file. */
export const FAULTS: Readonly<Record<string, Faults>> = {
  'alternatives.xlsx': {
    exceljs: 'rows of a second alternative, and all that stand below, are lost',
    sheetJs: 'all alternatives are read, and the last is kept',
  },
  'by-libreoffice.ods': { sheetJs: 'plain numbers become days of 1900' },
  'by-openpyxl.xlsx': {
    exceljs: 'a formula that was never calculated is an empty cell',
    sheetJs: 'a formula that was never calculated is an empty cell',
  },
  'by-sheetjs.ods': { sheetJs: 'a number without a date style becomes a day' },
  'cached-results.xlsx': { sheetJs: 'the date style of a formula’s result is lost' },
  'dates-1904.xlsx': {
    exceljs: 'the style of a workbook that names no theme is lost',
    sheetJs: 'the style of a workbook that names no theme is lost',
  },
  'dates.xlsx': {
    exceljs: 'formats that show no day, and days before 1900-03-01',
    sheetJs: 'the style of a workbook that names no theme is lost',
  },
  'doubled-addresses.xlsx': { exceljs: 'a cell without address after one that has one is lost' },
  'escapes.xlsx': { exceljs: '_x0041_ is left in a formula’s text, and half a surrogate pair is made', sheetJs: 'fails' },
  'hidden-sheets.xlsx': { exceljs: 'a chart sheet is left out' },
  'merge-without-end.xlsx': { exceljs: NEVER_ENDS },
  'never-calculated.xlsx': {
    exceljs: 'a formula that was never calculated is an empty cell',
    sheetJs: 'a formula that was never calculated is an empty cell',
  },
  'no-addresses.xlsx': { exceljs: 'fails', sheetJs: 'a row without a number takes the number of the one before' },
  'numbers.xlsx': { exceljs: 'a text in a number cell is no number', sheetJs: 'a text in a number cell is no number' },
  'odd-part-names.xlsx': { exceljs: 'shared strings under another name are lost', sheetJs: 'fails' },
  'odd-xml.xlsx': { exceljs: 'CDATA is lost', sheetJs: 'CDATA and comments are lost' },
  'prefixed-elements.xlsx': { exceljs: 'fails' },
  'repeated.ods': { sheetJs: 'fails' },
  'rich-text.xlsx': { sheetJs: 'fails' },
  'strict.xlsx': { exceljs: 'a date written as ISO text becomes its year', sheetJs: 'the date style is lost' },
  'text-under-merge.xlsx': { exceljs: 'text under a merge is lost' },
  'text.ods': { sheetJs: 'fails' },
  'utf-16-without-mark.xlsx': { exceljs: 'fails', sheetJs: 'all cells are lost' },
  'utf-16be.xlsx': { exceljs: 'fails', sheetJs: 'all cells are lost' },
  'utf-16le.xlsx': { exceljs: 'fails' },
  'values.ods': { sheetJs: 'fails' },
  'white-space.xlsx': { sheetJs: 'fails' },
};
