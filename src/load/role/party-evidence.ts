import { headingKey } from '../../vietnam/heading-field.ts';
import { sectionKind } from '../evidence/section-words.ts';
import { END, START, wordPattern } from '../evidence/word-pattern.ts';
import type { PersonRows, SheetReading } from './sheet-profile.ts';

/** What speaks for and against a sheet of people being a list of Party members. */
export interface PartyEvidence {
  /** "Đảng viên", or a column that only members have. */
  readonly ofMembers: boolean;
  /** A chi bộ or committee. */
  readonly ofParty: boolean;
  /** A place or institution that may be a chi bộ's, and nothing else. */
  readonly ofPlace: boolean;
  /** "Cán bộ, công chức": those an office employs, members or not. */
  readonly ofStaff: boolean;
}

/** That of a book or form that only the Party has. */
export const OF_PARTY: PartyEvidence = { ofMembers: true, ofParty: true, ofPlace: false, ofStaff: false };

/**
 * Whether the evidence is enough for a list of members: `given`; `wanted` where the registry must know these people; `none` where
 * all there is speaks of others.
 */
export type Proof = 'given' | 'wanted' | 'none';

const saysMembers = wordPattern('đảng viên|(?<!\\p{L})(?:dsdv|đv)(?!\\p{L})');
/** "Chi bộ", "Đảng ủy", "T/M chi ủy", "cb xom 5". */
export const saysParty = wordPattern('đảng (?:viên|bộ|ủy|uỷ)|chi (?:bộ|ủy|uỷ)|(?<!\\p{L})cb(?= |\\d|$)(?! cc)');
const saysPlace = wordPattern(
  `${START}(?:(?:danh sách|ds|trích ngang|theo dõi) )*(?:xóm|thôn|tổ dân phố|tdp|khu phố|kp|khu dân cư|kdc|tiểu khu|khu|khối|khóm|ấp|bản|làng)${END}`,
);
const saysStaff = wordPattern(
  'cán bộ|lãnh đạo|công chức|viên chức|người lao động|công nhân|nhân viên|giáo viên|chấm công|tiền lương|bảng lương|(?<!\\p{L})(?:cbcc|cbccvc|cbgv|cbgvnv|cbnv|cbvc)(?!\\p{L})',
);

/** Of employees some may have a day of admission; of members hardly anybody lacks it. */
const MOSTLY = 2 / 3;

/** A column "Đảng viên" with an x for those who are: the list has others too. */
const tellsMembersApart = (heading: string): boolean => /^(la )?dang vien$/.test(headingKey(heading));

const inTexts = (texts: readonly string[], labels: readonly string[]): PartyEvidence => {
  const all = [...texts, ...labels];
  return {
    ofMembers: all.some(saysMembers),
    ofParty: all.some(saysParty),
    ofPlace: all.some(saysPlace) || labels.some((label) => sectionKind(label) === 'branch'),
    ofStaff: all.some(saysStaff),
  };
};

/** What a file's name says of the only list in it. */
export const evidenceInName = (stem: string): PartyEvidence => inTexts([], [stem]);

/** What a sheet itself says, in its headings, titles and rows. */
export function evidenceOnSheet(
  { drafts, titles }: SheetReading,
  name: string,
  rows: Pick<PersonRows, 'rows' | 'members' | 'isOfParty'>,
): PartyEvidence {
  const told = inTexts(titles, [name]);
  const has = (fields: readonly string[]) => drafts.some(({ meaning: { field } }) => field !== null && fields.includes(field));
  const hasKind = drafts.some(({ heading, meaning: { field } }) => field === 'kind' && !tellsMembersApart(heading));
  return {
    ...told,
    ofMembers: told.ofMembers || hasKind || rows.members >= MOSTLY * Math.max(1, rows.rows),
    ofParty: told.ofParty || rows.isOfParty || has(['organization', 'committee', 'dossierNumber']),
  };
}

const joined = (a: PartyEvidence, b: PartyEvidence): PartyEvidence => ({
  ofMembers: a.ofMembers || b.ofMembers,
  ofParty: a.ofParty || b.ofParty,
  ofPlace: a.ofPlace || b.ofPlace,
  ofStaff: a.ofStaff || b.ofStaff,
});

/** Whether a sheet, and where it is the only list of its file the file's name, says enough. */
export function proofOf(own: PartyEvidence, name: PartyEvidence | null): Proof {
  const { ofMembers, ofParty, ofPlace, ofStaff } = name === null ? own : joined(own, name);
  if (ofMembers) return 'given';
  if (ofStaff) return ofParty ? 'wanted' : 'none';
  return ofParty || ofPlace ? 'given' : 'wanted';
}
