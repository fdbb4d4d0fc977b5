import type { Membership, Status } from '../model/member.ts';
import type { Gender } from '../model/table.ts';
import { plainKey } from './fold.ts';
import { readmissionWords } from './readmission-words.ts';
import { remember } from './remember.ts';

export { parseTransferKind, saysStudy } from './transfer-kind.ts';

/** Codes of the form in use at Đảng bộ Phường 10, Quận 5; CT there is "chuyển (sinh hoạt) tạm". */
const CODES: ReadonlyMap<string, Status> = new Map([
  ['dsh', 'active'],
  ['sh', 'active'],
  ['dshd', 'active'],
  ['msh', 'exempt'],
  ['mshd', 'exempt'],
  ['ct', 'temporary-elsewhere'],
  ['sht', 'temporary-here'],
  ['shtt', 'temporary-here'],
  ['shdtt', 'temporary-here'],
  ['tt', 'deceased'],
  ['cdi', 'moved-away'],
  ['cdt', 'moved-in'],
  ['xt', 'removed'],
  ['cr', 'left'],
  ['kt', 'expelled'],
  ['db', 'active'],
  ['dvct', 'active'],
  ['dvdb', 'active'],
]);

/** Proposed or denied, so not done: "đề nghị xóa tên", "chưa chuyển", "không sinh hoạt". */
const NOT_DONE = /\b(?:de nghi|xem xet|du kien|co the|chua|khong|bo sinh hoat|nghi sinh hoat|ngung)\b/;

// In this order: "sinh hoạt tạm thời nơi khác" before "tạm thời", "chờ chuyển" before "chuyển", all before "sinh hoạt".
const WORDS: readonly (readonly [RegExp, Status])[] = [
  [/\b(?:tu tran|da mat|qua doi|tu vong|hy sinh|hi sinh|chet)\b|^mat(?: ngay| nam|$| \d)|^(?:deceased|died|dead)\b/, 'deceased'],
  [/\bkhai tru\b|^expelled\b/, 'expelled'],
  [/\bxoa ten\b|^(?:removed|struck off)\b/, 'removed'],
  [/\b(?:xin ra|ra khoi dang|roi khoi dang|roi dang|ra dang|roi khoi)\b|\bcho ra(?: khoi|$| ngay| \d)|^left\b/, 'left'],
  [/\bdinh chi\b|^suspended\b/, 'suspended'],
  [/\bgian doan\b|^interrupted\b/, 'interrupted'],
  [/\b(?:khoi phuc|phuc hoi)\b|^(?:restored|reinstated)\b/, 'restored'],
  [/\bmien\b|^exempt/, 'exempt'],
  [/\b(?:dang )?cho (?:lam thu tuc )?chuyen\b|\b(?:dang|lam thu tuc|lam tt|thu tuc) chuyen\b|^awaiting\b/, 'awaiting-transfer'],
  [/\bchuyen (?:dang )?chinh thuc\b(?! (?:di|den|sang|ra|ve))/, 'active'],
  [
    /\btam\b.*\b(?:noi khac|di noi|o ngoai|ben ngoai|di)\b|\bchuyen (?:di |sinh hoat |shd |sh )?(?:dang )?tam\b|\bdi (?:sinh hoat|shd) tam\b|^temporar\w* (?:elsewhere|away|out)/,
    'temporary-elsewhere',
  ],
  [/\b(?:sinh hoat|shd|sh|hoat dong)\b.*\btam\b|^tam thoi\b|\btam thoi\b|^temporar/, 'temporary-here'],
  // Who has just arrived comes from somewhere; who names a destination went there.
  [
    /\bchuyen (?:\S+ ){0,3}?(?:den|ve|sang) (?:chi bo|dang bo|dang uy|xa|phuong|thi tran|huyen|quan|tinh|thanh pho|tp|noi|co quan|don vi|cong ty|truong)\b/,
    'moved-away',
  ],
  [/\bchuyen (?:\S+ ){0,3}?den\b|\b(?:moi den|tiep nhan)\b|^(?:moved|transferred) in\b|^arrived\b/, 'moved-in'],
  [
    /\bchuyen (?:di|ra|khoi|noi|sinh hoat|shd|sh|cong tac|dang|tinh|huyen|vung)\b|\bda chuyen\b|^chuyen(?:$| \d| ngay)|^(?:moved|transferred)\b/,
    'moved-away',
  ],
  [
    /\b(?:dang|con|van) (?:sinh hoat|hoat dong|cong tac|shd|sh)\b|^sinh hoat|^hoat dong|^(?:binh thuong|co mat|active|dang vien)\b|\b(?:chinh thuc|du bi)\b|^(?:dv )?(?:ct|db)$/,
    'active',
  ],
];

/** A column of states says the same few over and over; remarks that are asked about too are many. */
const MOST_WORDS = 20_000;

/** Plain words of the first clause: what follows a comma or stands in brackets explains, and may speak of other things. */
function firstClause(text: string): string {
  const plain = plainKey(text)
    .replace(/_/g, ' ')
    .replace(/\([^)]*\)?/g, ' ')
    .replace(/[.:*]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  return plain.split(/\s*[,;\n]\s*|\s+[-–—/]\s+/)[0] ?? '';
}

/** "Sinh hoạt nơi khác", "sinh hoạt đến 5/2023", "đảng viên đã nghỉ": no word tells whether the person is still here. */
const NOT_PLAIN =
  /^(?:sinh hoat|hoat dong|shd|sh)(?: dang)? (?:o )?(?:noi|chi bo|dang bo) khac\b|^(?:sinh hoat|hoat dong) den\b|^dang vien (?:da )?nghi\b/;

function statusOfClause(plain: string): Status | null {
  const code = CODES.get(plain);
  if (code !== undefined) return code;
  if (plain === '' || NOT_DONE.test(plain) || NOT_PLAIN.test(plain)) return null;
  return WORDS.find(([words]) => words.test(plain))?.[1] ?? null;
}

const GONE: ReadonlySet<Status | null> = new Set<Status>(['deceased', 'expelled', 'removed', 'left', 'moved-away']);
const LEFT: ReadonlySet<Status | null> = new Set<Status | null>(['expelled', 'removed', 'left', null]);

const statusesIn = (clauses: readonly string[]): readonly (Status | null)[] => clauses.map((clause) => statusOfClause(firstClause(clause)));
const CLAUSES = /[(),;\n]|\s[-–—/]\s/;

function readStatus(text: string): Status | null {
  const first = statusOfClause(firstClause(text));
  const readmission = LEFT.has(first) ? readmissionWords(text) : null;
  if (first !== 'active' && readmission === null) return first;
  const later = readmission === null ? text.split(CLAUSES).slice(1) : readmission.after.split(CLAUSES);
  return statusesIn(later).find((status) => GONE.has(status)) ?? 'active';
}

/**
 * The status a word or code says; null for an unknown word: it is reported, not guessed. "Chính thức (đã mất)" is first of
 * all somebody who died: what follows counts where it says that the person is gone. Who left and was admitted again is active.
 */
export const parseStatus = remember(MOST_WORDS, readStatus);

const PROBATIONARY = /\bdu bi\b|^(?:dv )?d ?\/? ?b$|^dvdb$|^(?:probation|candidate)|\b(?:chua|xet|cho) chinh thuc\b/;
const OFFICIAL = /\bchinh thuc\b|^(?:dv )?c ?\/? ?t$|^dvct$|^(?:dang vien|dv) ct$|^(?:official|full)\b/;

function readMembership(text: string): Membership | null {
  const plain = firstClause(text.replace(/\//g, ''));
  if (PROBATIONARY.test(plain) || /^(?:dang vien|dv) db$/.test(plain)) return 'probationary';
  return OFFICIAL.test(plain) ? 'official' : null;
}

/** Chính thức or dự bị, spelt out or short (CT, ĐVCT, DB, ĐVDB); null for anything else. */
export const parseMembership = remember(MOST_WORDS, readMembership);

const GENDER = /^(nam|nu|male|female|m|f)(?=$|[\s,;(-])/;
const BOTH = /^(?:nam\s*[,/-]\s*nu|nu\s*[,/-]\s*nam)\b/;

function readGender(text: string): Gender | null {
  const plain = plainKey(text).trim();
  if (BOTH.test(plain)) return null;
  const word = GENDER.exec(plain)?.[1];
  if (word === undefined) return null;
  return word === 'nam' || word === 'male' || word === 'm' ? 'male' : 'female';
}

/** Nam or nữ, Vietnamese or English; null for a digit, a mark or both. */
export const parseGender = remember(MOST_WORDS, readGender);
