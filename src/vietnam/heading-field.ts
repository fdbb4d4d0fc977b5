import { FIELDS, type Field } from '../model/field.ts';
import type { Role } from '../model/source.ts';
import type { Gender } from '../model/table.ts';
import { saidOfSex, sexOfHeading, withoutBrackets } from './heading-sex.ts';
import headings from './headings.json' with { type: 'json' };
import { remember } from './remember.ts';

// Headings gathered from public forms, import templates and programs of Party offices; `whole` are those too short to be found inside a longer one.

/** What a heading is about: a field, or a topic that is known and read for nothing (`ordinal`, `ethnicity`, …). */
export interface HeadingMeaning {
  readonly field: Field | null;
  readonly isKnown: boolean;
  /** False where only part of the heading is known: an exact heading of the same field goes before it. */
  readonly isExact: boolean;
  readonly topic: string | null;
  /** Set where the column stands under "Nam" or "Nữ". */
  readonly sex: Gender | null;
}

const UNKNOWN: HeadingMeaning = { field: null, isKnown: false, isExact: false, topic: null, sex: null };

/** A heading reduced to what it says: lower case, without diacritics, punctuation and line breaks; "HoTen" is "ho ten". */
export const headingKey = remember(5000, (heading) =>
  heading
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[đðɖ]/g, 'd')
    .replace(/#/g, ' # ')
    .replace(/[^\p{L}\p{N}#]+/gu, ' ')
    .trim(),
);

type Topics = Readonly<Record<string, readonly string[]>>;

function phraseMap(topics: Topics): ReadonlyMap<string, string> {
  return new Map(Object.entries(topics).flatMap(([topic, phrases]) => phrases.map((phrase) => [headingKey(phrase), topic] as const)));
}

const GENERAL = new Map([...phraseMap(headings.known), ...phraseMap(headings.fields)]);
const BY_ROLE: Readonly<Partial<Record<Role, ReadonlyMap<string, string>>>> = {
  transfers: phraseMap(headings.roles.transfers),
  organizations: phraseMap(headings.roles.organizations),
};
const WHOLE: ReadonlySet<string> = new Set(headings.whole.map(headingKey));
const SHORT_BUT_TELLING: ReadonlySet<string> = new Set(['cccd', 'cmnd', 'cmtnd', 'sdt']);
const FIELD_NAMES: ReadonlySet<string> = new Set(FIELDS);
/** Phrases that may be found inside a longer heading by their first words, the longest first. */
const PHRASES_BY_WORD = [...GENERAL.keys()]
  .filter((phrase) => SHORT_BUT_TELLING.has(phrase) || (phrase.includes(' ') && !WHOLE.has(phrase)))
  .map((phrase) => ({ phrase, words: phrase.split(' ') }))
  .sort((a, b) => b.words.length - a.words.length || b.phrase.length - a.phrase.length)
  .reduce((byWord, entry) => {
    const [first = ''] = entry.words;
    return byWord.set(first, [...(byWord.get(first) ?? []), entry]);
  }, new Map<string, readonly { readonly phrase: string; readonly words: readonly string[] }[]>());

/** Another person's name or number, an issue date or place, a workplace: never a member's own. */
const SOMEBODY_ELSE =
  /^(cha|me|vo|chong|con|bo me|nguoi \S+)( |$)|(ho ten|ho va ten|ten|ngay sinh|nam sinh|cccd|cmnd|so dinh danh|que quan|dia chi).* (cha|me|vo|chong|con|chu ho|bi thu|nguoi (gioi thieu|than|ky|lien he|bao cao|huong dan)|(?<!(chi|dang|can) )bo|quan chung|cong dan)( |$)/;
const ISSUE = /(^| )((ngay|noi|co quan|don vi|thoi gian) cap|bhyt|bhxh)( |$)/;
const WORKPLACE = /(^| )(cong tac|lam viec|gioi thieu ket nap)( |$)/;

const PERSON_NAMES: readonly Field[] = ['fullName', 'familyAndMiddleName', 'surname', 'givenName', 'alias'];

/** The fields that name what a row is about: a person, or an organisation. */
export const isNameField = (field: Field | null, role: Role): boolean =>
  field !== null && (role === 'organizations' ? field === 'organizationName' : PERSON_NAMES.includes(field));

function nameWords(role: Role): RegExp {
  const phrases = [...GENERAL, ...(BY_ROLE[role] ?? [])].filter(([, topic]) => isNameField(topic as Field, role)).map(([phrase]) => phrase);
  return new RegExp(`(?:^| )(?:ten|${phrases.join('|')})(?: |$)`);
}
const NAME_WORDS: Readonly<Record<Role, RegExp>> = {
  registry: nameWords('registry'),
  branches: nameWords('branches'),
  transfers: nameWords('transfers'),
  organizations: nameWords('organizations'),
};

/** Whether a text has words of a name's heading in it: quickly told, since almost every row of a list is to be asked. */
export const hasNameWords = (heading: string, role: Role): boolean => NAME_WORDS[role].test(headingKey(heading));

const meaningOf = (topic: string, isExact: boolean): HeadingMeaning => ({
  field: FIELD_NAMES.has(topic) ? (topic as Field) : null,
  isKnown: true,
  isExact,
  topic,
  sex: null,
});

function exact(key: string, role: Role): HeadingMeaning | null {
  const topic = BY_ROLE[role]?.get(key) ?? GENERAL.get(key);
  return topic === undefined ? null : meaningOf(topic, true);
}

/** Whether a text is a known heading, no matter of what kind of list. */
export function isHeadingOfList(text: string): boolean {
  const isKnown = (key: string) => GENERAL.has(key) || Object.values(BY_ROLE).some((headings) => headings.has(key));
  return isKnown(headingKey(text)) || (text.includes('(') && isKnown(headingKey(withoutBrackets(text))));
}

/**
 * A known phrase inside a heading of few other words, the first and longest: "Ngày tháng năm sinh (dương lịch)".
 * "Ngày sinh hoạt" is no birth date.
 */
function contained(key: string): HeadingMeaning | null {
  const words = key.split(' ');
  for (const [at, word] of words.entries()) {
    const found = PHRASES_BY_WORD.get(word)?.find(({ phrase, words: wanted }) => {
      const isMost = words.length - wanted.length <= Math.min(4, wanted.length + 1);
      return (
        isMost &&
        wanted.every((part, index) => words[at + index] === part) &&
        !(phrase.endsWith('sinh') && words[at + wanted.length] === 'hoat')
      );
    });
    if (found) return meaningOf(GENERAL.get(found.phrase) ?? '', false);
  }
  return null;
}

/** "Họ tên⏎Ngày sinh⏎SHSQ": a cell of several values, the first of which names the column. */
function stacked(text: string, role: Role): HeadingMeaning | null {
  const [first, ...rest] = text.split('\n').map((line) => exact(headingKey(line), role));
  return first?.field != null && rest.some((meaning) => meaning?.field != null) ? first : null;
}

/** "Số thẻ đảng viên / Số lý lịch": a stacked column is its first known part; its values tell themselves apart. */
function firstPart(text: string, role: Role): HeadingMeaning | null {
  const parts = text
    .split(/[\n,;/]/)
    .map(headingKey)
    .filter(Boolean);
  if (parts.length < 2) return null;
  const known = parts.map((part) => exact(part, role));
  return known.every((meaning) => meaning !== null) ? (known.find((meaning) => meaning?.field != null) ?? known[0] ?? null) : null;
}

/** Whether a heading names several values that stand in one cell, one below the other: "Ngày vào Đảng, ngày chính thức". */
export function isStackedHeading(heading: string, role: Role = 'branches'): boolean {
  const parts = heading.split(/[\n,;/]/).map(headingKey);
  return parts.filter((part) => part !== '' && exact(part, role) !== null).length > 1;
}

/** "Ngày sinh Nam": the birth dates, or marks, of the men alone. */
function sexedHeading(text: string, role: Role): HeadingMeaning | null {
  const { said, sex = null } = saidOfSex(text) ?? { said: '' };
  const meaning = exact(headingKey(said), role);
  return meaning?.field === 'birthDate' || meaning?.field === 'gender' ? { ...meaning, sex } : null;
}

function singleHeading(text: string, role: Role): HeadingMeaning | null {
  const key = headingKey(text);
  // "Tên" and "Năm" share their bare letters with other words; alone they mean one thing each.
  if (key === 'ten') return { ...meaningOf(role === 'organizations' ? 'organizationName' : 'givenName', true) };
  const whole = exact(key, role);
  if (whole !== null) return whole;
  const sexed = sexedHeading(text, role);
  if (sexed !== null) return sexed;
  if (SOMEBODY_ELSE.test(key)) return meaningOf('somebodyElse', true);
  const first = stacked(text, role);
  if (first !== null) return first;
  if (ISSUE.test(key)) return meaningOf('issue', true);

  const bare = withoutBrackets(text);
  const stripped = exact(headingKey(bare), role) ?? firstPart(bare, role);
  if (stripped !== null) return stripped;
  if (WORKPLACE.test(key)) return meaningOf('position', true);
  return contained(key) ?? contained(headingKey(bare));
}

/** Child headings that say nothing without their parent: "CCCD > Số", "Quê quán > Tỉnh/Thành". */
const GENERIC =
  /^(so|ngay|thang|ngay thang|ngay thang nam|nam|tinh|tinh thanh|tinh thanh pho|tinh tp|huyen|quan huyen|xa|xa phuong|phuong xa|thon|thon xom|chi tiet|dia chi chi tiet|dia chi|cu the|ten|noi|loai)$/;

/** "Đảng viên > Chính thức | Dự bị", "Tình trạng > Chuyển đến": x-marks, each under what it says. */
function markUnder(above: HeadingMeaning | null, childKey: string, role: Role): HeadingMeaning | null {
  if (above?.field === 'kind' && /^(dv |dang vien )?(chinh thuc|du bi|ct|db)$/.test(childKey)) return meaningOf('kind', true);
  // "Chuyển đi > Đến chi bộ" of a transfer book is where to.
  const end = role === 'transfers' && above?.field === 'status' ? exact(childKey, role) : null;
  if (end?.field === 'fromOrganization' || end?.field === 'toOrganization') return end;
  if (above?.field === 'status' && /^(chuyen|moi|khac|sinh hoat|dang sinh hoat|di|den)/.test(childKey)) return meaningOf('status', true);
  return above?.field === 'transferKind' && exact(childKey, role)?.field == null ? meaningOf('transferKind', true) : null;
}

/** A banner over the member's own columns: "Thông tin cá nhân", "Sơ yếu lý lịch". */
const OF_MEMBER = /^(?:(?:cac )?thong tin )?(?:(?:ve )?(?:ca nhan|dang vien|ban than)|chung|co ban)$|^(?:so yeu )?ly lich(?: dang vien)?$/;

function childHeading(parents: readonly string[], child: string, role: Role): HeadingMeaning | null {
  const parent = parents.at(-1) ?? '';
  const key = headingKey(`${parent} ${child}`);
  if (SOMEBODY_ELSE.test(headingKey(`${parents.join(' ')} ${child}`))) return meaningOf('somebodyElse', true);
  const above = parents.length > 1 ? childHeading(parents.slice(0, -1), parent, role) : singleHeading(parent, role);
  const sex = sexOfHeading(child);
  if (sex !== null) return { ...meaningOf(above?.field === 'birthDate' ? 'birthDate' : 'gender', true), sex };

  const both = exact(key, role) ?? exact(headingKey(`${child} ${parent}`), role);
  if (both !== null) return both;
  const childKey = headingKey(child);
  const mark = markUnder(above, childKey, role);
  if (mark !== null) return mark;
  if (childKey === 'ten' && (above?.field === 'fullName' || OF_MEMBER.test(headingKey(parent)))) return meaningOf('givenName', true);
  if (/^(ho|ho dem|ho lot)$/.test(childKey) && above?.field === 'fullName') return meaningOf('familyAndMiddleName', true);
  if (above?.topic === 'position') return above;
  if (GENERIC.test(childKey)) return above;
  return singleHeading(child, role) ?? (above === null ? null : { ...above, isExact: false });
}

/** "Quê quán (theo mô hình 2 cấp) - Quốc gia *": parent and child in one cell. */
function dashedHeading(text: string, role: Role): HeadingMeaning | null {
  const [parent, child, ...more] = text.split(/\s+[-–]\s+/);
  if (parent === undefined || child === undefined || more.length > 0 || exact(headingKey(text), role) !== null) return null;
  const above = singleHeading(parent, role);
  if (above?.isExact !== true) return null;
  const both = childHeading([withoutBrackets(parent)], child, role);
  // "Họ và tên - năm sinh": a name has no parts but names, so that both stand in one cell.
  const isOther = both !== null && both.topic !== 'somebodyElse' && !isNameField(both.field, role);
  return isNameField(above.field, role) && isOther ? above : both;
}

/**
 * What a column's heading is about; parent and child headings are joined with " > ". The same words may mean different
 * things in a list, a transfer book and an organisation list, so the role of the file counts.
 */
export function headingField(heading: string, role: Role = 'branches'): HeadingMeaning {
  const parts = heading.split(' > ').filter((part) => headingKey(part) !== '');
  const child = parts.at(-1);
  if (child === undefined) return UNKNOWN;
  if (parts.length > 1) return childHeading(parts.slice(0, -1), child, role) ?? UNKNOWN;
  const sex = sexOfHeading(child);
  if (sex !== null) return { ...meaningOf('gender', true), sex };
  return dashedHeading(child, role) ?? singleHeading(child, role) ?? UNKNOWN;
}
