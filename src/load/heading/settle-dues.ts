import { headingKey } from '../../vietnam/heading-field.ts';
import type { DraftColumn } from './draft-columns.ts';

/** "Đóng đảng phí đến tháng", "đã nộp hết tháng": the heading asks for a month. */
const ASKS_FOR_MONTH = /(^| )(den|het|through|to|until)( |$)/;
/** 45000, 30.000, "20,000đ", "45 000 đồng". */
const AMOUNT = /^\d{1,3}(?:[., ]?\d{3})+\s*(?:đ|đồng|vnđ|vnd)?\.?$/iu;

/**
 * "Đảng phí" alone may hold the month that dues are paid through, or how much they are. The number 45000 is an amount
 * there, and would be 15 March 2023 as a number of days: whoever pays so much would be held to owe a year.
 */
export function settleDues(drafts: readonly DraftColumn[], sample: (column: number) => readonly string[]): readonly DraftColumn[] {
  return drafts.map((draft) => {
    const { field } = draft.meaning;
    if (field !== 'duesPaidThrough' || draft.isMapped || ASKS_FOR_MONTH.test(headingKey(draft.heading))) return draft;
    const filled = sample(draft.index).filter((text) => /\d/.test(text));
    const amounts = filled.filter((text) => AMOUNT.test(text));
    return amounts.length * 2 > filled.length ? { ...draft, meaning: { ...draft.meaning, field: null } } : draft;
  });
}
