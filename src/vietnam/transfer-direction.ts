import type { Status } from '../model/member.ts';
import type { Direction } from '../model/table.ts';
import { plainKey } from './fold.ts';
import { saysNo } from './heading-value.ts';
import { titleMeaning } from './title-meaning.ts';

const WAYS: Readonly<Partial<Record<Status, Direction>>> = {
  'moved-away': 'away',
  'temporary-elsewhere': 'away',
  'moved-in': 'here',
  'temporary-here': 'here',
};

/** "Phần II: ", "Mục 1. " before what the part is of. */
const PART = /^\s*(?:phần|mục)\s+(?:thứ\s+)?\S+[\s.:–-]*/iu;
const ISSUES_AND_ACCEPTS =
  /(?:giới thiệu|chuyển)(?:\s+\p{L}+){0,6}?\s*(?:,|\/|&|\+|-|–|\s(?:và|hoặc))\s*(?:việc\s+)?tiếp nhận|tiếp nhận(?:\s+\p{L}+){0,6}?\s*(?:,|\/|&|\+|-|–|\s(?:và|hoặc))\s*(?:giới thiệu|chuyển)/iu;
/** "Đi năm 2023", "Đến quý II": a sheet's time says nothing of its way. */
const TIME = /(?:^|\s)(?:năm|nam|quý|quy|tháng|thang|t|đợt|dot)?\s*(?:\d+|[IVX]+)(?:\s*[./-]\s*\d+)*(?=\s|$)/giu;
/** From one chi bộ to another of the same committee: each is the chi bộ that they left. */
const WITHIN = /\bchuyen\b.*\b(?:noi bo|trong (?:dang bo|dang uy|xa|phuong))\b/;
const COMES = /\b(?:den|ve|vao|tiep nhan)\b/;

/**
 * Departures or arrivals, as the title of a part of a transfer book, its section or its sheet's name says; null where it says neither, or
 * both. "SỔ CHUYỂN SINH HOẠT ĐẢNG TẠM THỜI" is of both ways; who moved within the committee is told by the chi bộ that he left.
 */
export function directionIn(text: string): Direction | null {
  const said = text.normalize('NFC').replace(PART, '');
  if (ISSUES_AND_ACCEPTS.test(said)) return null;
  const status = titleMeaning(said).status ?? titleMeaning(said.replace(TIME, ' ').trim()).status;
  if (status === null || status === 'unclear') return WITHIN.test(plainKey(said)) && !COMES.test(plainKey(said)) ? 'away' : null;
  if (status === 'temporary-here' && !COMES.test(plainKey(said))) return null;
  return WAYS[status] ?? null;
}

function directionOfMark(heading: string): Direction | null {
  const words = ` ${(heading.split(' > ').at(-1) ?? heading).normalize('NFC').toLowerCase()} `;
  const [away, here] = [words.includes(' đi '), words.includes(' đến ')];
  return away === here ? null : away ? 'away' : 'here';
}

/** Which way a row went by the kind of its move: a mark or a day under "Ngoài tỉnh đến" or "Đi trong tỉnh", or a word, "Chuyển đến". */
export const directionOfKind = (text: string, heading: string): Direction | null =>
  saysNo(text) ? null : (directionOfMark(heading) ?? directionIn(text));
