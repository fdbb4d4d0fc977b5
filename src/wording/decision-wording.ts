import type { Conclusion, Ruling } from '../model/decision.ts';
import type { Bilingual, Language } from '../model/finding.ts';

/** The words of the drop-down "Kết luận". */
export const CONCLUSION_WORDING = {
  right: { vi: 'Đúng', en: 'Right' },
  'same-person': { vi: 'Sai – cùng một người', en: 'Wrong – one person' },
  'different-persons': { vi: 'Sai – khác người', en: 'Wrong – different persons' },
  handled: { vi: 'Đã xử lý', en: 'Dealt with' },
  pending: { vi: 'Chờ xác minh', en: 'To be verified' },
} as const satisfies Record<Conclusion, Bilingual>;

/** The words of the drop-down "Giá trị đúng", for a difference. */
export const TAKE_WORDING = {
  list: { vi: 'Theo danh sách', en: 'As on the list' },
  registry: { vi: 'Theo cơ sở dữ liệu', en: 'As in the registry' },
} as const satisfies Record<'list' | 'registry', Bilingual>;

/** "Đúng: Theo danh sách": the conclusion, and the value where one was given. */
export function valueSaid({ conclusion, value }: Pick<Ruling, 'conclusion' | 'value'>, language: Language): string {
  const word = CONCLUSION_WORDING[conclusion][language];
  return value === null ? word : `${word}: ${'typed' in value ? value.typed : TAKE_WORDING[value.take][language]}`;
}
