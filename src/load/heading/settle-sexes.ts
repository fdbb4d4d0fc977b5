import type { Cell, Sheet } from '../../model/sheet.ts';
import { dateFromNumber, parseDate } from '../../vietnam/parse-date.ts';
import type { DraftColumn } from './draft-columns.ts';

const SAMPLE_ROWS = 200;

const isDate = (cell: Cell): boolean =>
  cell.kind === 'date' || (cell.kind === 'number' ? dateFromNumber(cell.value) : parseDate(cell.text)).date !== null;

/** Whether most of what fills some columns are dates or years: 17 is somebody's age or a mark in a test. */
function areDates(sheet: Sheet, from: number, columns: readonly DraftColumn[]): boolean {
  let [dates, cells] = [0, 0];
  for (let row = from; row <= sheet.lastRow && cells < SAMPLE_ROWS; row++) {
    for (const { index } of columns) {
      const cell = sheet.cell(row, index);
      if (cell === null) continue;
      cells += 1;
      if (isDate(cell)) dates += 1;
    }
  }
  return dates > cells / 2;
}

const isSexed = ({ meaning, isMapped }: DraftColumn) => meaning.sex !== null && !isMapped;

/** Birth dates stand under one sex where others stand under the other: "Ngay sinh nam" alone may be the year of both. */
function pairedBirths(drafts: readonly DraftColumn[]): readonly DraftColumn[] {
  const isBirth = (draft: DraftColumn) => isSexed(draft) && draft.meaning.field === 'birthDate';
  const isPaired = new Set(drafts.filter(isBirth).map(({ meaning }) => meaning.sex)).size > 1;
  return isPaired ? drafts : drafts.map((draft) => (isBirth(draft) ? { ...draft, meaning: { ...draft.meaning, sex: null } } : draft));
}

/** "Nam | Nữ" stand over x-marks, and over birth dates or years of birth where these have no other column: what fills them tells. */
export function settleSexes(drafts: readonly DraftColumn[], sheet: Sheet, from: number): readonly DraftColumn[] {
  const sided = pairedBirths(drafts);
  const sexed = sided.filter((draft) => isSexed(draft) && draft.meaning.field === 'gender');
  const hasBirth = sided.some(({ meaning, isBlank }) => meaning.field === 'birthDate' && !isBlank);
  if (sexed.length === 0 || hasBirth || !areDates(sheet, from, sexed)) return sided;
  return sided.map((draft) =>
    sexed.includes(draft) ? { ...draft, meaning: { ...draft.meaning, field: 'birthDate', topic: 'birthDate' } } : draft,
  );
}
