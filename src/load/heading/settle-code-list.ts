import type { Sheet } from '../../model/sheet.ts';
import type { DraftColumn } from './draft-columns.ts';

const MOST_COLUMNS = 3;
const LEAST_CODES = 3;

const startsCodes = ({ meaning }: DraftColumn) => meaning.topic === 'ordinal' || meaning.field === 'registryId';

/** Whether no text of a column stands in it twice: of people several are of one chi bộ. */
function isEachOnce(sheet: Sheet, from: number, column: number): boolean {
  const texts: string[] = [];
  for (let row = from; row <= sheet.lastRow; row++) texts.push(sheet.cell(row, column)?.text.trim() ?? '');
  const filled = texts.filter((text) => text !== '');
  return filled.length >= LEAST_CODES && new Set(filled).size === filled.length;
}

/** "Mã | Chi bộ", every chi bộ once, behind an empty column: a code list typed beside the list says nothing of the people on it. */
export function settleCodeList(drafts: readonly DraftColumn[], sheet: Sheet, from: number): readonly DraftColumn[] {
  const start = drafts.findIndex((draft, at) => at > 0 && draft.index > (drafts[at - 1]?.index ?? 0) + 1 && startsCodes(draft));
  const [first, ...codes] = start < 0 ? [] : drafts.slice(start);
  if (first === undefined || codes.length === 0 || codes.length >= MOST_COLUMNS) return drafts;
  const areCodes = codes.every((draft) => draft.meaning.field === null || draft.meaning.field === 'organization');
  const isList = areCodes && !drafts.some(({ isMapped }) => isMapped) && codes.every(({ index }) => isEachOnce(sheet, from, index));
  return isList ? drafts.map((draft, at) => (at < start ? draft : { ...draft, meaning: { ...draft.meaning, field: null } })) : drafts;
}
