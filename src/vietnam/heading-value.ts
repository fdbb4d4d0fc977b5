import type { Membership, Status } from '../model/member.ts';
import { plainKey } from './fold.ts';
import { headingKey } from './heading-field.ts';
import { remember } from './remember.ts';
import { parseMembership, parseStatus } from './status.ts';
import { parseTransferKind } from './transfer-kind.ts';

/** What a filled cell under a heading says; `unclear` where the heading names several things ("Ngày rời/mất/miễn SH"). */
export type HeadingStatus = Status | 'unclear';

const lowest = (heading: string): string => heading.split(' > ').at(-1) ?? heading;
const withoutDay = (text: string): string => text.replace(/^\s*(?:ngày(?:[ ,]*tháng)?(?:[ ,]*năm)?|thời gian|từ ngày|đã)\s+/iu, '');

function statusOfPart(part: string): Status | null {
  const words = withoutDay(part.normalize('NFC'));
  const plain = plainKey(words).trim();
  if (/^(?:roi|roi khoi|roi dang)$/.test(plain)) return 'left';
  if (
    /^(?:thay doi|bien dong|chinh thuc|du bi|sinh|sinh hoat|dang vien|hoat dong)$/.test(plain) ||
    /\bchinh thuc\b|\bdu bi\b/.test(plain)
  ) {
    return null;
  }
  return /\b(?:trang thai|tinh trang|hien trang|tinh hinh)\b/.test(plain) ? null : parseStatus(words);
}

function readStatus(heading: string): HeadingStatus | null {
  const parts = lowest(heading)
    .replace(/\([^)]*\)?/g, ' ')
    .split(/[/,;\n]|\s(?:và|hoặc)\s/iu)
    .flatMap((part) => statusOfPart(part) ?? []);
  const statuses = [...new Set(parts)];
  return statuses.length > 1 ? 'unclear' : (statuses[0] ?? null);
}

const MOST_HEADINGS = 5000;

/**
 * The status that a heading names, so that whatever fills the column tells it: "Ngày từ trần, lý do", "Miễn sinh hoạt" over
 * x-marks. null where the heading names none.
 */
export const statusOfHeading = remember(MOST_HEADINGS, readStatus);

/** Chính thức or dự bị, where a heading says so that x-marks stand under: "Đảng viên > Dự bị", "Là đảng viên dự bị". */
export const membershipOfHeading = (heading: string): Membership | null =>
  parseMembership(lowest(heading).replace(/^\s*(?:là\s+)?(?:đảng viên|đv)\s+/iu, ''));

/** The kind of a transfer that a heading names: "Chuyển SHĐ tạm thời > Ngoài tỉnh đến". */
export const transferKindOfHeading = (heading: string): 'official' | 'temporary' | null =>
  heading
    .split(' > ')
    .reverse()
    .reduce<'official' | 'temporary' | null>((found, part) => found ?? parseTransferKind(part), null);

/** A column that holds a part of a date alone, under "Ngày | Tháng | Năm". */
export type DatePart = 'day' | 'month' | 'year';

const PARTS: readonly (readonly [RegExp, DatePart])[] = [
  [/^ngay(?: thang)?(?: sinh)?$|^day$/, 'day'],
  [/^thang(?: sinh)?$|^month$/, 'month'],
  [/^nam(?: sinh)?$|^year$/, 'year'],
];

export function datePartOf(heading: string): DatePart | null {
  const key = headingKey(lowest(heading));
  return PARTS.find(([words]) => words.test(key))?.[1] ?? null;
}

const MONTH_OR_YEAR = /^(?:(?:t|thang|nam|quy|q) ?)?\d{1,4}(?: \d{1,4}){0,2}$|^(?:thang|quy|q) ?[ivx]+(?: \d{4})?$/;

/** "2023", "T1", "Tháng 01/2024", "Quý IV": a heading that says nothing but a year or a part of one. */
export const isMonthOrYear = (heading: string): boolean => MONTH_OR_YEAR.test(headingKey(lowest(heading)));

/** An x, a tick or "có": the cell says yes. */
export const saysYes = (text: string): boolean => /^(?:[xX*+✓✔✅√☑●]|1|có|co|đúng|yes|true)$/iu.test(text.trim());

/** "Không", 0, a dash: the cell says no. */
export const saysNo = (text: string): boolean => /^(?:[-–—0.]|không|khong|ko|no|false|chưa)?$/iu.test(text.trim());
