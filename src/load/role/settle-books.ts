import { alone } from './recognise-role.ts';
import type { Recognised } from './settle-roles.ts';

const isBook = ({ recognition }: Recognised): boolean => recognition?.roles[0] === 'transfers';
const isOneWay = ({ recognition }: Recognised): boolean => (recognition?.ends ?? 0) > 0;
const isRegistry = ({ recognition }: Recognised): boolean => recognition?.roles.join() === 'registry';
const isOfMembers = (sheet: Recognised): boolean =>
  sheet.recognition !== null && !isBook(sheet) && !isOneWay(sheet) && sheet.recognition.roles[0] !== 'organizations';

/**
 * Sheets of departures or arrivals in the light of their file: they are of a transfer book where there is one beside them, or where they say
 * whence and where to; but beside a list of members those of one end, or without a book, repeat some of its people; in the registry’s workbook they are its own.
 */
export function settleBooks(sheets: readonly Recognised[]): readonly Recognised[] {
  return sheets.map((sheet) => {
    const { recognition } = sheet;
    if (recognition === null || !isOneWay(sheet)) return sheet;
    const beside = sheets.filter((other) => other.file === sheet.file);
    const [hasBook, hasMembers] = [beside.some(isBook), beside.some(isOfMembers)];
    const isOfBook = recognition.ends === 2 ? hasBook || !hasMembers : hasBook && !hasMembers;
    if (isOfBook) return { ...sheet, recognition: alone('transfers') };
    if (!hasMembers) return sheet;
    const isOfRegistry = recognition.roles.includes('registry') && beside.some(isRegistry);
    return { ...sheet, recognition: { ...recognition, roles: [isOfRegistry ? 'registry' : 'branches'] } };
  });
}
