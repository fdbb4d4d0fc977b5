import type { OrganizationName } from '../model/organization-name.ts';
import type { OrganizationClaim } from '../model/person.ts';
import type { Entry, Table } from '../model/table.ts';
import { plainKey } from '../vietnam/fold.ts';
import { isUpperCommittee, numberedPlaceIn, parseOrganizationName } from '../vietnam/organization-name.ts';
import { repairText } from '../vietnam/repair-text.ts';
import { saysNothingOfPeople } from '../vietnam/title-meaning.ts';
import { codeOf } from './organization-code.ts';
import type { RowReader } from './read-row.ts';

const EXPLICIT = /(chi\s*bộ|chi bo|(?<!\p{L})cb(?!\p{L})|đảng\s*(bộ|ủy|uỷ)|dang (bo|uy))/iu;
// "Các chi bộ trực thuộc", "T/M chi bộ", "Chi bộ nơi cư trú" name none
const NAMES_NONE = /(các\s+chi\s*bộ|t\/?m\.?\s+|chi\s*bộ\s*:?\s*$|nơi\s+cư\s+trú|trực\s+thuộc\s*$)/iu;
const PART = /(?:chi\s*bộ|đảng\s*bộ|đảng\s*ủy|đảng\s*uỷ|(?<!\p{L})(?:chi\s*bo|dang\s*(?:bo|uy))(?!\p{L}))[^()\n]*/iu;

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
  const named = numberedPlaceIn(text) ?? parseOrganizationName(text, 'branch');
  return claim(named ?? { text, branch: null, committee: null }, from, false);
}

/** A spreadsheet's limit; and where it cuts a name short, "CB Văn phòng Công chứng Phú Thị" is no other chi bộ than the file's. */
const LONGEST_SHEET_NAME = 31;

const isCutShort = (sheet: string, claims: readonly OrganizationClaim[], whole: readonly OrganizationClaim[]): boolean =>
  sheet.length >= LONGEST_SHEET_NAME &&
  claims.some(({ name: { branch } }) => branch !== null && whole.some(({ name }) => name.branch?.plain.startsWith(branch.plain)));

/** A letterhead has the district's committee on one line and the commune's on the next: the one is over the other. */
function underUpper(claims: readonly OrganizationClaim[]): readonly OrganizationClaim[] {
  const isUpper = ({ name: { branch, committee } }: OrganizationClaim) =>
    branch === null && committee !== null && isUpperCommittee(committee);
  const upper = claims.find(isUpper)?.name.committee ?? null;
  const lower = claims.filter((own) => !isUpper(own));
  if (upper === null || !lower.some(({ name }) => name.committee !== null)) return claims;
  return lower.map((own) => {
    const { committee } = own.name;
    return committee === null ? own : { ...own, name: { ...own.name, committee: { ...committee, upper: committee.upper ?? upper } } };
  });
}

const LABEL = /^(?:tên )?(?:chi bộ|đảng bộ|đảng ủy|đảng uỷ)\s*:?$/iu;

/** The texts of a title, "Chi bộ" and "Xóm 5" in two cells of a row put together. */
const titleTexts = (preamble: Table['preamble']): readonly string[] =>
  preamble.map(({ row, text }, at) => {
    const next = preamble[at + 1];
    return next?.row === row && LABEL.test(text.trim().normalize('NFC')) ? `${text.trim()} ${next.text}` : text;
  });

const titleClaims = ({ preamble }: Table): readonly OrganizationClaim[] =>
  underUpper(
    titleTexts(preamble).flatMap((text) =>
      repairText(text, null)
        .text.split('\n')
        .flatMap((line) => claim(explicitIn(line), 'title')),
    ),
  );

const namesBranch = (claims: readonly OrganizationClaim[]) => claims.some(({ name }) => name.branch !== null);

/** The title of a further table on a sheet may say only what it lists: the chi bộ is that of the table above. */
function titleAbove(table: Table, tables: readonly Table[]): readonly OrganizationClaim[] {
  const sameSheet = tables.filter(({ sheet }) => sheet.name === table.sheet.name);
  const above = sameSheet.filter(({ sheet }) => sheet.firstRow < table.sheet.firstRow).map(titleClaims);
  return above.findLast(namesBranch) ?? above.findLast((claims) => claims.length > 0) ?? [];
}

/** A further list of another chi bộ, whose own title leaves the committee out, is of the committee named above. */
const committeesOf = (own: readonly OrganizationClaim[], above: readonly OrganizationClaim[]): readonly OrganizationClaim[] =>
  own.some(({ name }) => name.committee !== null)
    ? []
    : above.flatMap((told) => (told.name.committee === null ? [] : [{ ...told, name: { ...told.name, branch: null } }]));

/** A sheet "Chuyển đi" beside the list of one chi bộ is of that chi bộ, if the workbook's titles name one alone. */
function titleOfWorkbook(tables: readonly Table[]): readonly OrganizationClaim[] {
  const named = tables.map(titleClaims).filter(namesBranch);
  const branches = new Set(named.flatMap((claims) => claims.flatMap(({ name }) => name.branch?.plain ?? [])));
  return branches.size === 1 ? (named[0] ?? []) : [];
}

/**
 * What the title, the sheet's name and the file's name say, in that order; a claim holds for every row of the table. A
 * table whose own title names no chi bộ has it from the table above it, or from the only other title in the workbook, of
 * which these are all tables in one role.
 */
export function tableClaims(table: Table, tables: readonly Table[], hasRegistry: boolean): readonly OrganizationClaim[] {
  const own = titleClaims(table);
  const file = weak(stem(table.file), 'file');
  const isWhole = table.sheet.name.length < LONGEST_SHEET_NAME || !hasRegistry;
  const told = table.sheet.name === '' ? [] : weak(table.sheet.name, 'sheet');
  // A name that a spreadsheet may have cut short counts where a chi bộ is called so, and makes none.
  const named = isWhole ? told : told.map((own) => ({ ...own, isExplicit: false }));
  const sheet = isCutShort(table.sheet.name, named, [...own, ...file]) ? [] : named;
  const isNamed = namesBranch(own);
  const above = titleAbove(table, tables);
  const isSheetNamed = sheet.some(({ isExplicit, name }) => isExplicit && name.branch !== null);
  return [
    ...own,
    ...(isNamed ? committeesOf(own, above) : above),
    ...sheet,
    ...(isNamed || isSheetNamed || !(isAside(table) || isContinued(table) || isFurther(table)) ? [] : titleOfWorkbook(tables)),
    ...file,
  ];
}

/** The tables of one workbook in one role, by any of them. */
export function tablesBeside(tables: readonly Table[]): (table: Table) => readonly Table[] {
  const workbooks = new Map<string, Table[]>();
  const keyOf = ({ role, file }: Table) => `${role} ${file}`;
  for (const table of tables) {
    const own = workbooks.get(keyOf(table));
    if (own) own.push(table);
    else workbooks.set(keyOf(table), [table]);
  }
  return (table) => workbooks.get(keyOf(table)) ?? [];
}

/** A list beside the chi bộ's own: what its sheet or title says of its people, it says of people of that chi bộ. */
const isAside = ({ sheet, preamble }: Table): boolean =>
  [sheet.name, ...preamble.map(({ text }) => text)].some((text) => !saysNothingOfPeople(text));

/** A sheet without a heading, on which the list of the sheet before it goes on. */
const isContinued = ({ headingRows, columns }: Table): boolean => headingRows.length === 0 && columns.length > 0;

/** "Bổ sung", "Sheet2", "Danh sách 2": a further sheet that says nothing of its own. */
const SAYS_FURTHER = /^(?:bo sung|tiep|them|phu luc|trang|sheet|danh sach|ds|page|list)(?![a-z])/;
const isFurther = ({ sheet, preamble }: Table): boolean =>
  preamble.length === 0 && SAYS_FURTHER.test(plainKey(sheet.name)) && numberedPlaceIn(sheet.name) === null;

/** What the section rows above an entry say: "I. CHI BỘ XÓM 7: 32 đ/c", and above it "ĐẢNG BỘ XÃ AN THỊNH". */
export const sectionClaims = ({ section, committee }: Pick<Entry, 'section' | 'committee'>): readonly OrganizationClaim[] => {
  // A section that names no committee is a chi bộ's, also "II. TRẠM Y TẾ: 12 đ/c".
  const name = section === null ? null : (parseOrganizationName(section, 'either') ?? parseOrganizationName(section, 'branch'));
  const above = committee === null || name?.committee ? null : (parseOrganizationName(committee, 'committee')?.committee ?? null);
  return claim(name && above ? { ...name, committee: above } : name, 'section');
};

/** What the columns of rows say; a column names the same few organisations over and over, so each is read once. */
export function columnClaimsReader(): (row: RowReader) => readonly OrganizationClaim[] {
  const known = new Map<string, readonly OrganizationClaim[]>();
  return (row) => {
    const [text, committee, code] = [row.text('organization'), row.text('committee'), row.text('organizationCode')];
    const key = `${text ?? ''}\n${committee ?? ''}\n${code ?? ''}`;
    const claims = known.get(key) ?? claimsOfColumns(text, committee, code);
    known.set(key, claims);
    return claims;
  };
}

/** The committee column completes a chi bộ that names none; a code in the place of a name ("Mã chi bộ") is no name. */
function claimsOfColumns(text: string | null, committeeText: string | null, codeText: string | null): readonly OrganizationClaim[] {
  const committee = committeeText ? (parseOrganizationName(committeeText, 'committee')?.committee ?? null) : null;
  const codeAsName = codeOf(text);
  const code = codeOf(codeText) ?? codeAsName;
  const name = text && codeAsName === null ? parseOrganizationName(text, 'branch') : null;
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
