import type { CommitteeKey, OrganizationName } from '../model/organization-name.ts';
import { plainLetters } from './fold.ts';
import { organizationKey } from './organization-key.ts';
import { BRANCH_PLACES, COMMITTEE_PLACES, UPPER_PLACES } from './place-words.ts';

/** What a text without "chi bộ" or "đảng bộ" may be taken for. */
export type Expected = 'branch' | 'committee' | 'either';

const BRANCH = /(?<![a-z])(?:chi\s*bo(?:\s+co\s+so)?(?![a-z])|c\.?b(?=[\s.:\d]|(?:x|xom|t|thon|tdp|kp|kdc)\s*\d))[\s.:]*/;
// "TÊN CHI BỘ: CHI BỘ XÓM 5"
const AGAIN = new RegExp(`^${BRANCH.source}`);
// "Đơn vị: Xóm 5"
const LABEL = /^\s*(?:ten\s+)?don vi\s*:\s*(?=\S)/;
const LOWER = COMMITTEE_PLACES.join('|');
const COMMITTEE = new RegExp(
  `(?<![a-z])(?:dang\\s*(?:bo|uy)(?![a-z])|d\\.?[bu]\\.?(?=\\s+(?:${LOWER})\\s))[\\s.:]*(?:co so\\s+|bo phan\\s+)?`,
);
const COMMITTEES = new RegExp(COMMITTEE, 'g');
const JOIN = /\s*[-–—,;(/|>]?\s*(?:(?<=[\s\-–—,;(/|>])(?:truc\s+)?thuoc\s*:?\s*)?$/;
const LEADING_JOIN = /^(?:truc\s+)?thuoc\s*:?\s*/;
// "I. ", "1) ", "A- " before a section's name; a numeral alone is a name.
const NUMBERING = /^\s*(?:[ivx]+|\d{1,3}|[a-h])\s*(?:[.):]|[-–/]\s)\s*(?=\S)/;
// ": 32 đ/c", "(25 đảng viên)", "- có 12 đồng chí": the count that a section row prints.
const COUNT =
  /[\s:,(–—-]*(?:tong so|tong cong|tong|co|gom)?[\s:]*\d+\s*(?:d\s*[/.]?\s*c|dong chi|dang vien|dv|nguoi|thanh vien)(?![a-z]).*$|\s*:\s*\d+\s*$/;
// "31.01.2024", "năm 2024", "T2" after a number, "bản cuối", "nộp", "- Copy", "Bí thư: …": what is written after a name and is no part of it.
const AFTER_NAME = new RegExp(
  `[\\s,;:(–—-]+(?:${[
    '\\d{1,2}[./-]\\d{1,2}[./-]\\d{2,4}',
    '\\d{1,2}[./-](?:19|20)\\d{2}',
    '(?:19|20)\\d{2}(?:[./-]?\\d{1,2}){0,2}',
    '(?<=\\d[\\s,;:(–—-]+)t(?:hang)?\\s*\\.?\\d{1,2}',
    'thang\\s*\\d{1,2}',
    'nam\\s*(?:19|20)\\d{2}',
    'quy\\s*(?:[iv]+|\\d)',
    'ngay\\s*\\d{1,2}',
    'tinh den',
    'nhiem ky',
    '(?:hien )?dang sinh hoat',
    'danh sach',
    'dang vien',
    'copy',
    'ban (?:sao|cuoi|chinh|nop|in)',
    'final',
    'nop',
    'gui',
    'da (?:sua|nop|ky|chinh sua|cap nhat)',
    'cap nhat',
    'v\\d{1,2}',
    'lan \\d',
    '(?:pho )?bi thu',
  ].join('|')})(?![a-z\\d]).*$`,
);
// "DANH SÁCH ĐẢNG VIÊN CHI BỘ NĂM 2024", "SINH HOẠT CHI BỘ THÁNG 2": what a title goes on with, and the name of no chi bộ.
const REMARK = new RegExp(
  `^(?:${[
    '(?:(?:trong|dau|cuoi) )?nam (?:19|20)\\d{2}',
    'quy (?:[ivx]+|\\d)(?= |$|[./-])',
    '(?:den )?thang \\d',
    '\\d+ thang',
    '(?:tinh )?den (?:ngay|\\d|het)',
    'lan (?:thu|[ivx]+$|\\d)',
    '(?:nhiem|dinh|thuong) ky',
    '(?:co mat|hien co|hien nay|mo rong|xep loai|dang ky|de nghi|bien dong|tang giam)',
    'danh gia (?:chat luong|xep loai)',
    '(?:dang|da|duoc|chua|khong) (?:sinh hoat|cong tac|hoat dong|duoc|cong nhan|xep loai|khen|de nghi|dong|nop|hoan thanh)',
    'theo (?:doi|quy dinh|mau|quyet dinh)',
    'tham gia',
  ].join('|')})(?![a-z\\d])`,
);
const KIND_ALONE = new RegExp(`^(?:${[...BRANCH_PLACES, ...COMMITTEE_PLACES, ...UPPER_PLACES].join('|')})?$`);
// The committee's own place ends where that of the next level begins.
const UPPER_TAIL = new RegExp(`\\s*[-–—,;(]\\s*(?:${UPPER_PLACES.join('|')}|t|h)\\.?\\s.*$|\\s+(?:huyen|tinh|thi xa|thanh pho)\\s.*$`);
const UPPER_PLACE = new RegExp(`^(?:${UPPER_PLACES.join('|')})\\s`);
const UPPER_NAME = /(?<![a-z])(?:huyen|quan|thi xa|thanh pho|tp)\.?\s+[^-–—,;()|>]+/;
const PLACE_TAIL = new RegExp(`(?:\\s*[-–—,;(]\\s*|\\s+)(?<!hop tac )(?=(?:${LOWER})\\s+(?!hoi|vien)[^\\s\\d(),-])`);
const BRANCH_PLACE = new RegExp(`^(?:${BRANCH_PLACES.join('|')})(?:\\s+\\S|\\.?\\s*\\d)`);
// "bản 2" in a file's name is a version of it
const NUMBERED = BRANCH_PLACES.filter((place) => place !== 'ban' && place !== 'bon');
const NUMBERED_PLACE = new RegExp(
  `(?<![a-z]|\\d)(?:${NUMBERED.join('|')})(?:\\s+so)?\\s*\\d|(?<=dangvien|danhsach|ds|dv)(?:xom|thon|tdp)\\d`,
);
const COMMITTEE_PLACE = new RegExp(`^(?:${LOWER})\\s+\\S`);

/** Text with the plain letters of each position, so that patterns are written without diacritics. */
interface Spelt {
  readonly text: string;
  readonly plain: string;
}

const spelt = (text: string): Spelt => ({ text, plain: plainLetters(text) });
const slice = ({ text, plain }: Spelt, from: number, to?: number): Spelt => ({ text: text.slice(from, to), plain: plain.slice(from, to) });
const trim = (part: Spelt): Spelt => {
  const start = part.text.length - part.text.trimStart().length;
  return slice(part, start, part.text.trimEnd().length);
};
const cutAt = (part: Spelt, pattern: RegExp): Spelt => slice(part, 0, pattern.exec(part.plain)?.index ?? part.text.length);
const without = (part: Spelt, lead: RegExp): Spelt => slice(part, lead.exec(part.plain)?.[0].length ?? 0);

/** A file's stem has hyphens or underscores for blanks. */
const unstem = (text: string): string => (/\s/.test(text) ? text.replace(/_+/g, ' ') : text.replace(/[-_]+/g, ' '));

/** A name without the date, version or purpose of the list that is written after it. */
function ownName(part: Spelt): Spelt {
  const counted = cutAt(part, COUNT);
  const after = AFTER_NAME.exec(counted.plain);
  const own = after === null ? counted : slice(counted, 0, after.index);
  if (!KIND_ALONE.test(own.plain.trim())) return own;
  // "CHI BỘ THÔN NĂM 2024" names no thôn.
  return REMARK.test(slice(counted, own.text.length).plain.trim()) ? slice(counted, 0, 0) : counted;
}

const branchKey = (part: Spelt) =>
  REMARK.test(part.plain) ? null : organizationKey(ownName(part).text.replace(/\s*\([^)]*\)?\s*$/, ''), 'Chi bộ');

/** "huyện Hải Hậu" in what follows a commune's name. */
function upperKey({ text, plain }: Spelt) {
  const found = UPPER_NAME.exec(plain);
  return found === null ? null : organizationKey(text.slice(found.index, found.index + found[0].length), 'Đảng bộ');
}

function committeeKey(part: Spelt, title: 'Đảng bộ' | 'Đảng bộ bộ phận' = 'Đảng bộ'): CommitteeKey | null {
  const counted = ownName(without(trim(part), LEADING_JOIN));
  const own = cutAt(cutAt(counted, UPPER_TAIL), /\s*[-–—,;()|>]/);
  const key = organizationKey(own.text, title);
  return key === null ? null : { ...key, upper: upperKey(slice(counted, own.text.length)) };
}

/** Of several committees the lowest is the parent: "Đảng bộ huyện …, Đảng bộ xã …". */
function lowestCommittee(part: Spelt) {
  const starts = [...part.plain.matchAll(COMMITTEES)];
  const named = starts.flatMap((found, at) => {
    const name = slice(part, found.index + found[0].length, starts[at + 1]?.index).text.replace(/[\s,;–—(-]+$/, '');
    return name.trim() === '' ? [] : [{ part: trim(spelt(name)), isOfPart: /bo phan\s*$/.test(found[0]) }];
  });
  const parts = named.map((name) => name.part);
  const lower = parts.find(({ plain }) => COMMITTEE_PLACE.test(plain));
  const first = lower ?? parts.find(({ plain }) => !UPPER_PLACE.test(plain)) ?? parts[0];
  const isOfPart = named.some((name) => name.part === first && name.isOfPart);
  const key = first === undefined ? null : committeeKey(first, isOfPart ? 'Đảng bộ bộ phận' : 'Đảng bộ');
  const upper = parts.find((part) => part !== first && UPPER_PLACE.test(part.plain));
  return key === null || upper === undefined ? key : { ...key, upper: key.upper ?? committeeKey(upper) };
}

/** A chi bộ's own part, and the commune that its tail or what stands before it may name. */
function splitPlace(own: Spelt): { readonly branch: Spelt; readonly committee: Spelt | null } {
  const tail = PLACE_TAIL.exec(own.plain);
  if (tail === null || tail.index === 0) return { branch: own, committee: null };
  return { branch: slice(own, 0, tail.index), committee: slice(own, tail.index + tail[0].length) };
}

function named(text: string, own: Spelt, committee: OrganizationName['committee']): OrganizationName | null {
  const { branch, committee: tail } = committee === null ? splitPlace(own) : { branch: own, committee: null };
  const key = branchKey(branch);
  const parent = committee ?? (tail === null ? null : committeeKey(tail));
  return key === null && parent === null ? null : { text, branch: key, committee: parent };
}

function withBranchWord(text: string, whole: Spelt, found: RegExpExecArray): OrganizationName | null {
  const before = slice(whole, 0, found.index);
  const after = without(slice(whole, found.index + found[0].length), AGAIN);
  const parent = COMMITTEE.exec(after.plain);
  const own = without(parent === null ? after : slice(after, 0, parent.index), LEADING_JOIN);
  const prefix = trim(without(before, NUMBERING));
  const committee =
    (parent === null ? null : lowestCommittee(after)) ??
    (COMMITTEE.test(before.plain) ? lowestCommittee(before) : COMMITTEE_PLACE.test(prefix.plain) ? committeeKey(prefix) : null);
  return named(text, trim(parent === null ? own : cutAt(own, JOIN)), committee);
}

/**
 * The chi bộ and the committee that a text names, each or both: "Chi bộ xóm 5 - Đảng bộ xã Hải Nam", "CB XÓM 05",
 * "I. CHI BỘ XÓM 7: 32 đ/c", "xa-hai-nam-chi-bo-xom-16". null where it names neither.
 */
export function parseOrganizationName(text: string, expects: Expected): OrganizationName | null {
  const whole = spelt(unstem(text.normalize('NFC').trim()).replace(/\s+/g, ' '));
  const branch = BRANCH.exec(whole.plain);
  if (branch !== null) return withBranchWord(text, whole, branch);
  const at = whole.plain.search(COMMITTEE);
  if (at < 0) return withoutWord(text, trim(without(trim(without(whole, NUMBERING)), LABEL)), expects);
  const committee = lowestCommittee(whole);
  const before = cutAt(trim(without(slice(whole, 0, at), NUMBERING)), JOIN);
  const isBranch = expects !== 'committee' && (expects === 'branch' || BRANCH_PLACE.test(before.plain)) && /\p{L}|\d/u.test(before.text);
  if (isBranch) return named(text, before, committee);
  return committee === null ? null : { text, branch: null, committee };
}

function withoutWord(text: string, own: Spelt, expects: Expected): OrganizationName | null {
  if (own.text === '') return null;
  if (expects === 'committee') {
    const committee = committeeKey(own);
    return committee === null ? null : { text, branch: null, committee };
  }
  if (expects === 'either' && !BRANCH_PLACE.test(own.plain)) return null;
  return named(text, own, null);
}

/** A committee over communes, which a letterhead names before the commune's own. */
export const isUpperCommittee = ({ plain }: CommitteeKey): boolean => UPPER_PLACE.test(plain);

/** The numbered place that a file's or sheet's name has among other words: "ds dv xom 3 nop", "danhsachxom5". */
export function numberedPlaceIn(label: string): OrganizationName | null {
  const whole = spelt(unstem(label.normalize('NFC').trim()).replace(/\s+/g, ' '));
  const found = NUMBERED_PLACE.exec(whole.plain);
  return found === null ? null : withoutWord(label, slice(whole, found.index), 'branch');
}

/** A reader that remembers: a column names the same few organisations over and over. */
export function organizationNameReader(): typeof parseOrganizationName {
  const seen = new Map<string, OrganizationName | null>();
  return (text, expects) => {
    const key = `${expects}:${text}`;
    const known = seen.get(key);
    if (known !== undefined) return known;
    const name = parseOrganizationName(text, expects);
    seen.set(key, name);
    return name;
  };
}
