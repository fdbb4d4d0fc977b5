import { headingKey } from '../../vietnam/heading-field.ts';
import type { DraftColumn } from './draft-columns.ts';

const MAY_BE_ITS_DAY = /^ngay(?: (?:cap|ra|lap|giay|gt|gtsh|gtshd|sh|shd|thang|nam|ky|viet))*$/;

/** "Số giấy giới thiệu | Ngày cấp": a bare day right behind the number of a paper is that paper's. */
export function settlePaperDay(drafts: readonly DraftColumn[]): readonly DraftColumn[] {
  if (drafts.some(({ meaning }) => meaning.field === 'paperIssued')) return drafts;
  const number = drafts.findIndex(({ meaning }) => meaning.field === 'paperNumber');
  const day = number < 0 ? undefined : drafts[number + 1];
  const last = headingKey(day?.heading.split(' > ').at(-1) ?? '');
  if (day === undefined || day.isMapped || day.meaning.field !== null || !MAY_BE_ITS_DAY.test(last)) return drafts;
  return drafts.map((draft) =>
    draft === day ? { ...draft, meaning: { ...draft.meaning, field: 'paperIssued', isKnown: true, isExact: false } } : draft,
  );
}
