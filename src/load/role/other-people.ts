import type { Sheet } from '../../model/sheet.ts';
import { areInstructions, areOthers, type OtherList, otherListIn } from '../evidence/other-list.ts';
import { PARTY_FIELDS } from '../evidence/party-fields.ts';
import type { ColumnMapping } from '../heading/column-mapping.ts';
import { countOf, personRows, readSheet, type SheetReading, sheetNames, unheadedTitles } from './sheet-profile.ts';

const showHow = (sheet: Sheet, reading: SheetReading, texts: readonly string[]): boolean =>
  areInstructions(texts, () => personRows(sheet, reading, []).rows);

/**
 * Whom else a sheet lists, by its title and names: children who get presents, a youth union, secretaries of all chi bộ. In a
 * commune's folder such lists lie beside those of members, whom they must not be compared as; null for anything else.
 */
export function otherPeople(sheet: Sheet, file: string, columns: ColumnMapping): OtherList | null {
  const reading = readSheet(sheet, file, 'branches', columns);
  const texts = [...(reading?.titles ?? unheadedTitles(sheet)), ...sheetNames(sheet, file)];
  if (reading !== null && showHow(sheet, reading, texts)) return 'instructions';
  return otherListIn(texts, reading !== null && countOf(reading, PARTY_FIELDS) > 0);
}

/** Whether a sheet is of nobody's members by what it says itself, whatever its file is called. */
export function isOfOthers(sheet: Sheet, columns: ColumnMapping): boolean {
  const reading = readSheet(sheet, '', 'branches', columns);
  if (reading === null) return false;
  const texts = [...reading.titles, ...reading.names];
  return showHow(sheet, reading, texts) || areOthers(texts, countOf(reading, PARTY_FIELDS) > 0);
}
