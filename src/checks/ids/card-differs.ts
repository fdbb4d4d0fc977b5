import type { Identifier } from '../../model/finding.ts';
import type { PersonNumber } from '../../model/person.ts';
import type { Dossier } from '../../standing/dossier.ts';
import { defineRule } from '../define-rule.ts';
import { aboutNumber } from './carried-numbers.ts';

const inFields = (numbers: readonly PersonNumber[], ...fields: readonly PersonNumber['field'][]) =>
  numbers.filter(({ form, field }) => form === 'personal' && fields.includes(field));

/** Rows in which a card of 12 digits stands beside personal numbers none of which it is. */
const differing = ({ lists, registry }: Dossier) =>
  [...lists, ...registry].flatMap((place) => {
    const cards = inFields(place.record.numbers, 'partyCard', 'formerPartyCard');
    if (cards.length === 0) return [];
    const known = inFields(place.record.numbers, 'nationalId', 'formerNationalId');
    const [own] = known;
    const card = cards.find(({ value }) => !known.some((number) => number.value === value));
    return own && card ? [{ own, card, place }] : [];
  });

/** One record has a card of 12 digits and another personal number: since 38-HD/BTCTW the two are one. */
export default defineRule<{ card: Identifier; number: Identifier }>()({
  id: 'ids/card-differs',
  severity: 'warning',
  subject: 'person',
  needs: [['registry', 'branches']],
  documents: ['hd-38-2025'],
  yieldsTo: ['duplicates/shared-number', 'conflicts/party-card'],
  wording: {
    vi: {
      title: 'Số thẻ 12 chữ số khác số định danh',
      sentence: ({ person, card, number }) =>
        `Số thẻ đảng viên của ${person} ghi ${card}, số định danh cùng dòng ghi ${number}; thẻ có 12 chữ số thì lấy số định danh làm số thẻ.`,
      advice: 'Đối chiếu thẻ đảng viên và thẻ căn cước rồi sửa số ghi nhầm.',
    },
    en: {
      title: 'A card of 12 digits that is not the personal number',
      sentence: ({ person, card, number }) =>
        `The party card of ${person} is given as ${card}, the personal number in the same row as ${number}; a card of 12 digits has the personal number for its own.`,
      advice: 'Check the party card and the identity card, and correct the number that is wrong.',
    },
  },
  *run(dossier, { law }) {
    const seen = new Set<string>();
    for (const { own, card, place } of differing(dossier)) {
      if (seen.has(card.value)) continue;
      seen.add(card.value);
      yield {
        data: { card: { number: card.value }, number: { number: own.value } },
        basis: law.citing('hd-38-2025', place.day),
        ...aboutNumber(dossier, card),
      };
    }
  },
});
