import type { Area } from '../../area/area.ts';
import type { Case, Situation } from '../../area/situation.ts';
import { randomDay } from '../../population/create-people.ts';

/** Two people of one sex and year of birth, who carry one personal number in both sources. */
function personalNumber(area: Area): Situation {
  const holder = area.member({ need: { carries: ['nationalId'] } });
  const { gender, birth, nationalId } = holder.person;
  const twin = { gender, birth: randomDay(area.random, Number(birth.slice(0, 4))), nationalId };
  const other = area.member({ need: { carries: ['nationalId'] }, person: twin });
  return { about: holder.person, rows: [holder.list, holder.registry, other.list, other.registry] };
}

/** One list has the card number of somebody else in a row. */
function cardNumber(area: Area): Situation {
  const holder = area.member({ need: { carries: ['card', 'nationalId'] } });
  const other = area.member({ need: { carries: ['card', 'nationalId'] }, listed: { card: holder.person.card } });
  return { about: other.person, rows: [holder.list, holder.registry, other.list], note: 'a card number copied on one list' };
}

/** One number on two people. */
export const sharedNumber: Case = {
  rule: 'duplicates/shared-number',
  perCity: 8,
  spares: ['missing/*', 'conflicts/*', 'duplicates/in-list', 'duplicates/in-registry', 'duplicates/across-branches'],
  plant: (area, nth) => (nth % 2 === 0 ? personalNumber(area) : cardNumber(area)),
};
