import type { Gender } from '../model/table.ts';

export const withoutBrackets = (text: string): string => text.replace(/\([^)]*\)|\[[^\]]*\]/g, ' ');

/** Exactly "Nam" or "Nữ" ("Năm" is a year), with "(x)" or "✓" beside it. */
export function sexOfHeading(text: string): Gender | null {
  const word = withoutBrackets(text.normalize('NFC'))
    .toLowerCase()
    .replace(/[^\p{L}]/gu, '');
  if (word === 'nam' || word === 'male') return 'male';
  return word === 'nữ' || word === 'nu' || word === 'female' ? 'female' : null;
}

const SEX = '(?<sex>nam|nữ|nu|male|female)';
const LAST = new RegExp(`^(?<said>.*\\S)[\\s:(–-]+(?:của\\s+)?${SEX}\\s*\\)?$`, 'iu');
const FIRST = new RegExp(`^${SEX}[\\s:(–-]+(?<said>\\S.*)$`, 'iu');

/** What a heading says of one sex alone, if it may be that: "Ngày sinh Nam", "Năm sinh (nữ)", "Nữ - sinh ngày". */
export function saidOfSex(heading: string): { readonly said: string; readonly sex: Gender | null } | null {
  const line = heading.normalize('NFC').replace(/\s+/g, ' ').trim();
  const groups = (LAST.exec(line) ?? FIRST.exec(line))?.groups;
  return groups === undefined ? null : { said: groups.said ?? '', sex: sexOfHeading(groups.sex ?? '') };
}
