import type { Rating } from '../model/member.ts';
import { plainKey } from './fold.ts';

/** "Hoàn thành xuất sắc nhiệm vụ", "HTXS", "Hoàn thành tốt", "HTTNV", "Không HTNV"; null where nobody knows the words. */
const RATINGS: readonly (readonly [RegExp, Rating])[] = [
  [/^(khong hoan thanh|khong ht|k ?ht|chua hoan thanh)/, 'poor'],
  [/^((hoan thanh|ht) )?xuat sac|^ht ?xs/, 'excellent'],
  [/^hoan thanh tot|^ht ?t|^tot$/, 'good'],
  [/^hoan thanh( nhiem vu)?$|^ht( ?nv)?$/, 'fair'],
];

/** What a cell of ratings says; "unknown" for words that nobody knows, null where it says nothing. */
export function parseRating(text: string | null): Rating | null {
  const words = plainKey(text ?? '')
    .replace(/[^\p{L}\d]+/gu, ' ')
    .trim();
  if (words === '' || /^chua xep loai|^khong xep loai/.test(words)) return null;
  return RATINGS.find(([pattern]) => pattern.test(words))?.[1] ?? 'unknown';
}
