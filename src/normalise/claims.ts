import type { OrganizationName } from '../model/organization-name.ts';
import type { OrganizationClaim } from '../model/person.ts';
import type { Entry, Table } from '../model/table.ts';
import { parseOrganizationName } from '../vietnam/organization-name.ts';
import { repairText } from '../vietnam/repair-text.ts';
import { codeOf } from './organization-code.ts';
import type { RowReader } from './read-row.ts';

const EXPLICIT = /(chi\s*bộ|chi bo|\bcb\b|đảng\s*(bộ|ủy|uỷ)|dang (bo|uy))/iu;
// "Các chi bộ trực thuộc", "T/M chi bộ", "Chi bộ nơi cư trú" name none
const NAMES_NONE = /(các\s+chi\s*bộ|t\/?m\.?\s+|chi\s*bộ\s*:?\s*$|nơi\s+cư\s+trú|trực\s+thuộc\s*$)/iu;
const PART = /(?:chi\s*bộ|đảng\s*bộ|đảng\s*ủy|đảng\s*uỷ)[^()\n]*/iu;

const explicitIn = (text: string): OrganizationName | null => {
  if (NAMES_NONE.test(text)) return null;
  const part = PART.exec(text.normalize('NFC'))?.[0];
  return part ? parseOrganizationName(part, 'either') : null;
};

const claim = (name: OrganizationName | null, from: OrganizationClaim['from'], isExplicit = true): readonly OrganizationClaim[] =>
  name ? [{ name, code: null, from, isExplicit }] : [];

/** "xa-hai-nam-chi-bo-xom-16.xlsx" without folder and ending. */
const stem = (file: string) => (file.split(/[\\/]/).at(-1) ?? file).replace(/\.[^.]+$/, '');

function weak(text: string, from: 'sheet' | 'file'): readonly OrganizationClaim[] {
  const isExplicit = EXPLICIT.test(text.replace(/[-_]+/g, ' '));
  const name = parseOrganizationName(text, 'either');
  if (name) return claim(name, from, isExplicit);
  return claim(parseOrganizationName(text, 'branch') ?? { text, branch: null, committee: null }, from, false);
}

/** What the title, the sheet's name and the file's name say, in that order; a claim holds for every row of the table. */
export function tableClaims(table: Table): readonly OrganizationClaim[] {
  const titles = table.preamble.flatMap(({ text }) => repairText(text, null).text.split('\n'));
  return [
    ...titles.flatMap((text) => claim(explicitIn(text), 'title')),
    ...(table.sheet.name === '' ? [] : weak(table.sheet.name, 'sheet')),
    ...weak(stem(table.file), 'file'),
  ];
}

/** What the section row above an entry says: "I. CHI BỘ XÓM 7: 32 đ/c". */
export const sectionClaims = (entry: Entry): readonly OrganizationClaim[] => {
  const name = entry.section === null ? null : parseOrganizationName(entry.section, 'either');
  return claim(name, 'section');
};

/** What the row's own columns say; the committee column completes a chi bộ that names none. */
export function columnClaims(row: RowReader): readonly OrganizationClaim[] {
  const text = row.text('organization');
  const committeeText = row.text('committee');
  const committee = committeeText ? (parseOrganizationName(committeeText, 'committee')?.committee ?? null) : null;
  const name = text ? parseOrganizationName(text, 'branch') : null;
  const code = codeOf(row.text('organizationCode'));
  if (!name && !committee && !code) return [];
  return [
    {
      name: { text: text ?? committeeText ?? '', branch: name?.branch ?? null, committee: name?.committee ?? committee },
      code,
      from: 'column',
      isExplicit: true,
    },
  ];
}
