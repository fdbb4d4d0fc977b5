import type { Field } from '../../model/field.ts';
import { headingKey } from '../../vietnam/heading-field.ts';
import type { DraftColumn } from './draft-columns.ts';

const OF_PERSON: ReadonlySet<Field | null> = new Set<Field | null>(['birthDate', 'gender', 'hometown', 'residence', 'nationalId', 'phone']);

const namesSomebodyElse = ({ heading, meaning }: DraftColumn): boolean =>
  meaning.topic === 'somebodyElse' && /(?:^| )ten(?: |$)/.test(headingKey(heading));

/**
 * "Họ và tên quần chúng | Ngày sinh": what stands right behind somebody else's name is that person's, if the member's own stands
 * before it, or it is a birth date, which goes with the name beside it.
 */
export function settleOthers(drafts: readonly DraftColumn[]): readonly DraftColumn[] {
  let isOther = false;
  return drafts.map((draft, at) => {
    const { field } = draft.meaning;
    if (namesSomebodyElse(draft)) {
      isOther = true;
      return draft;
    }
    const isFirst = drafts.slice(Math.max(0, at - 1), at).some(namesSomebodyElse);
    const isTwice = drafts.slice(0, at).some((before) => before.meaning.field === field);
    isOther &&= !draft.isMapped && OF_PERSON.has(field) && (isTwice || (isFirst && field === 'birthDate'));
    return isOther ? { ...draft, meaning: { ...draft.meaning, field: null } } : draft;
  });
}
