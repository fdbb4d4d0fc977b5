import type { Field } from '../../model/field.ts';
import type { Direction } from '../../model/table.ts';
import { headingField, headingKey } from '../../vietnam/heading-field.ts';
import { directionIn } from '../../vietnam/transfer-direction.ts';
import type { DraftColumn } from './draft-columns.ts';

/**
 * What a heading says of the two ends of a move. `from` and `to` are plain ("Từ chi bộ", "Nơi tiếp nhận"); `leaving` is "Nơi chuyển đi" and
 * `coming` "Nơi chuyển đến", each of which may be the other place beside a column of one's own chi bộ; `own` is "Chi bộ", the one whose
 * book it is, and `other` "Nơi chuyển".
 */
export type EndWords = 'from' | 'to' | 'leaving' | 'coming' | 'own' | 'other';

const LEAVING = /^(?:noi|don vi) (?:chuyen )?(?:(?:sinh hoat|sh|shd)(?: dang)? )?di$/;
const COMING = /^(?:(?:noi|don vi) )?chuyen (?:(?:sinh hoat|sh|shd)(?: dang)? )?den$/;
// "To" is English; "to chuc dang" is "tổ chức đảng".
const TO = /(?:^| )(?:den|ve|moi|tiep nhan|dau)(?: |$)|^to(?: branch| organization)?$/;

const lowest = (heading: string) => heading.split(' > ').at(-1) ?? heading;

/** "ĐẢNG VIÊN CHUYỂN ĐẾN > Chi bộ": the way that stands over a heading. */
export const wayOver = (heading: string): Direction | null =>
  heading
    .split(' > ')
    .slice(0, -1)
    .map(directionIn)
    .findLast((way) => way !== null) ?? null;

function wordsOfOrigin(heading: string): EndWords {
  if (headingField(heading, 'branches').field === 'organization') return 'own';
  return LEAVING.test(headingKey(heading)) ? 'leaving' : 'from';
}

function wordsOfField(field: Field | null, heading: string): EndWords | null {
  if (field === 'fromOrganization') return wordsOfOrigin(heading);
  if (field !== 'toOrganization' && field !== 'organization') return null;
  if (COMING.test(headingKey(heading))) return 'coming';
  if (TO.test(headingKey(heading))) return 'to';
  return field === 'organization' ? 'own' : 'other';
}

/** What a column's heading says of the ends of a move; null where it says nothing of them, or nobody filled it. */
export function endWords({ heading, meaning, isMapped, isBlank }: DraftColumn): EndWords | null {
  const { field } = meaning;
  if (isMapped) return field === 'fromOrganization' ? 'from' : field === 'toOrganization' ? 'to' : null;
  if (isBlank) return null;
  const own = lowest(heading);
  if (wayOver(heading) === null) return wordsOfField(field, own);
  // "Chuyển đi > Nơi | Đến chi bộ": what stands over them says which way, and not what they are.
  return headingKey(own) === 'noi' ? 'other' : (wordsOfField(headingField(own, 'transfers').field, own) ?? wordsOfField(field, own));
}
