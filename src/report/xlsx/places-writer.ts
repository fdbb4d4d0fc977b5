import type { InputAccount } from '../../model/report.ts';
import type { RowRef } from '../../model/source.ts';
import { groupBy } from '../text/group-by.ts';
import { rowRanges, sheetRef } from '../text/record-lines.ts';

/** Beyond this, a chi bộ's rows would make a row as high as a page. */
const MOST_SHEETS = 6;

const lastPart = (file: string) => file.slice(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);

/** Writes rows as "xom-5.xlsx#Danh sách!14", a line a sheet; the folder stands there only where two files have one name. */
export function placesWriter(inputs: readonly Pick<InputAccount, 'file'>[]): (records: readonly RowRef[]) => string {
  const files = groupBy([...new Set(inputs.map(({ file }) => file))], lastPart);
  const nameOf = (file: string) => ((files.get(lastPart(file))?.length ?? 1) > 1 ? file : lastPart(file));
  return (records) => {
    const groups = [...groupBy(records, ({ file, sheet }) => sheetRef(nameOf(file), sheet))];
    const lines = groups.slice(0, MOST_SHEETS).map(([sheet, rows]) => `${sheet}!${rowRanges(rows.map(({ row }) => row))}`);
    return [...lines, ...(groups.length > MOST_SHEETS ? ['…'] : [])].join('\n');
  };
}
