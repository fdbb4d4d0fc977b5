import type { Sheet } from '../../model/sheet.ts';
import { headingKey } from '../../vietnam/heading-field.ts';
import type { DraftColumn } from './draft-columns.ts';
import { fillingOf } from './settle-marks.ts';

const IS_WAY = /^(?:da )?(?:chuyen )?(?:di|den)$/;

/** "Chuyển đi | Chuyển đến" over x-marks are no places: each mark says which way somebody moved. */
export function settleWays(drafts: readonly DraftColumn[], sheet: Sheet, from: number): readonly DraftColumn[] {
  return drafts.map((draft) => {
    const isWay = !draft.isMapped && !draft.isBlank && IS_WAY.test(headingKey(draft.heading.split(' > ').at(-1) ?? ''));
    if (!isWay || fillingOf(sheet, from, draft.index) !== 'marks') return draft;
    return { ...draft, meaning: { ...draft.meaning, field: 'transferKind', topic: 'transferKind', isExact: true } };
  });
}
