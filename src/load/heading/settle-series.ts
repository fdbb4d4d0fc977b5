import { isMonthOrYear } from '../../vietnam/heading-value.ts';
import type { DraftColumn } from './draft-columns.ts';

const isOfSeries = ({ heading, isMapped }: DraftColumn) => !isMapped && heading.includes(' > ') && isMonthOrYear(heading);

/** "Xếp loại > 2021 | 2022 | 2023", "Đảng phí > T1 | T2 | …": a value for each year or month, which is no one value of the person. */
export function settleSeries(drafts: readonly DraftColumn[]): readonly DraftColumn[] {
  const fields = drafts.filter(isOfSeries).map(({ meaning }) => meaning.field);
  return drafts.map((draft) => {
    const { field } = draft.meaning;
    const isOneOfMany = isOfSeries(draft) && fields.filter((other) => other === field).length > 1;
    return isOneOfMany ? { ...draft, meaning: { ...draft.meaning, field: null } } : draft;
  });
}
