import type { Identifier } from '../../model/finding.ts';
import type { MemberRecord } from '../../model/member.ts';
import { activePlaces } from '../../standing/dossier.ts';
import { defineRule } from '../define-rule.ts';
import { kindOf } from './member-dates.ts';

/** A card of 8 digits, or a new one; a personal number that a program put in the column beforehand (38-HD/BTCTW) is no card yet. */
function cardsOf({ numbers }: MemberRecord): readonly string[] {
  const personal = numbers.filter(({ field, form }) => form === 'personal' && field === 'nationalId').map(({ value }) => value);
  return numbers
    .filter(({ field, form }) => (field === 'partyCard' || field === 'formerPartyCard') && (form === 'card' || form === 'personal'))
    .flatMap(({ value }) => (personal.includes(value) ? [] : [value]));
}

/** A card number beside a member on probation: cards are given to official members. */
export default defineRule<{ card: Identifier }>()({
  id: 'probation/card-before-official',
  severity: 'info',
  subject: 'person',
  needs: [['registry', 'branches']],
  yieldsTo: ['probation/kind-contradiction'],
  wording: {
    vi: {
      title: 'Có số thẻ khi còn dự bị',
      sentence: ({ person, card }) =>
        `${person} ghi là đảng viên dự bị, nhưng đã có số thẻ đảng viên ${card}; thẻ chỉ phát cho đảng viên chính thức.`,
      advice: 'Xem lại sổ phát thẻ và quyết định công nhận chính thức.',
    },
    en: {
      title: 'A card number while on probation',
      sentence: ({ person, card }) =>
        `${person} is recorded as on probation and has the party card number ${card}; cards are given to official members alone.`,
      advice: 'Check the book of cards issued and the decision that recognised the official member.',
    },
  },
  *run(dossier) {
    if (kindOf(dossier) !== 'probationary') return;
    const [card] = activePlaces(dossier).flatMap(({ record }) => cardsOf(record));
    if (card !== undefined) yield { data: { card: { number: card } } };
  },
});
