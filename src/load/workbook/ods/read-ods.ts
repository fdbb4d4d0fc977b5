import type { Sheet } from '../../../model/sheet.ts';
import { cellMemory } from '../cell-memory.ts';
import { dayZero } from '../serial-days.ts';
import { type SheetBuilder, sheetBuilder } from '../sheet-grid.ts';
import type { Package } from '../xlsx/open-zip.ts';
import { parseXml, type XmlHandler } from '../xlsx/parse-xml.ts';
import { promisedPart } from '../xlsx/relationships.ts';
import { odsStyleReader, readStyles } from './ods-styles.ts';
import { type OdsTableReader, odsTable } from './ods-table.ts';
import { odsTextReader } from './ods-text.ts';

const isCellName = (name: string) => name === 'table-cell' || name === 'covered-table-cell';

function contentHandler(reader: ReturnType<typeof odsStyleReader>, sheets: SheetBuilder[]): XmlHandler {
  const { styles } = reader;
  const memory = cellMemory();
  const text = odsTextReader((style) => styles.fontOf('text', style));
  const path: string[] = [];
  let firstDay = dayZero(false);
  let table: OdsTableReader | null = null;
  /** The depth of the cell being read: whatever is inside it is its text, even a table of its own. */
  let cellDepth = 0;

  return {
    open: (name, attributes) => {
      const parent = path.at(-1);
      path.push(name);
      if (cellDepth > 0) text.open(name, attributes);
      else if (name === 'null-date') firstDay = attributes['table:date-value'] ?? dayZero(false);
      else if (name === 'table' && parent === 'spreadsheet') {
        const sheet = sheetBuilder(attributes['table:name'] ?? '', styles.isHiddenTable(attributes['table:style-name']), memory, firstDay);
        sheets.push(sheet);
        table = odsTable(sheet, styles, firstDay);
      } else if (table === null) reader.open(name, attributes);
      else if (name === 'table-column') table.openColumn(attributes);
      else if (name === 'table-row') table.openRow(attributes);
      else if (isCellName(name) && parent === 'table-row') {
        table.openCell(attributes);
        cellDepth = path.length;
      }
    },
    text: (content) => {
      if (cellDepth > 0) text.text(content);
    },
    close: (name) => {
      const depth = path.length;
      path.pop();
      if (cellDepth > 0 && depth > cellDepth) text.close(name);
      else if (depth === cellDepth) {
        table?.closeCell(text.take());
        cellDepth = 0;
      } else if (name === 'table-row') table?.closeRow();
      else if (name === 'table' && path.at(-1) === 'spreadsheet') table = null;
    },
  };
}

/** Reads the sheets of an .ods file, hidden ones too, in its order. */
export async function readOds(source: Package): Promise<readonly Sheet[]> {
  const styles = odsStyleReader();
  const named = source.part('styles.xml');
  if (named !== null) await readStyles(named, styles);
  const sheets: SheetBuilder[] = [];
  await parseXml(promisedPart(source, 'content.xml'), contentHandler(styles, sheets));
  return sheets.map((sheet) => sheet.build());
}
