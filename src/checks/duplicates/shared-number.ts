import type { Identifier } from '../../model/finding.ts';
import type { PersonNumber } from '../../model/person.ts';
import type { Dossier } from '../../standing/dossier.ts';
import type { Standing } from '../../standing/standing.ts';
import { defineRule } from '../define-rule.ts';
import { numberFact } from '../fact-keys.ts';

const rowsOf = ({ lists, registry }: Dossier) => [...lists, ...registry].map(({ record }) => record);

const carries = (dossier: Dossier, { form, value }: PersonNumber) =>
  rowsOf(dossier).filter(({ numbers }) => numbers.some((number) => number.form === form && number.value === value));

const FORMER: readonly PersonNumber['field'][] = ['formerNationalId', 'formerPartyCard'];

/** Whether somebody carries a number today: one that was replaced accuses nobody. */
const carriesNow = (dossier: Dossier, { form, value }: PersonNumber) =>
  rowsOf(dossier).some(({ numbers }) =>
    numbers.some((number) => number.form === form && number.value === value && !FORMER.includes(number.field)),
  );

const identityOf = ({ identity, name }: Dossier) => `${name}|${identity}`;

/** The numbers of a person that others carry too, each once. */
const sharedNumbersOf = (dossier: Dossier, { holdersOf }: Standing): readonly PersonNumber[] => {
  const isShared = (number: PersonNumber) => number.form !== 'dossier' && number.form !== 'other' && holdersOf(number).length > 1;
  const numbers = rowsOf(dossier).flatMap((record) => record.numbers.filter(isShared));
  return [...new Map(numbers.map((number) => [numberFact(number), number])).values()];
};

/** An unsure pair may be one person after all: people settle that first. */
const mayBeOne = (a: Dossier, b: Dossier, { pairs, personOf }: Standing) =>
  pairs.some(({ left, right, verdict }) => {
    const ends = [personOf[left], personOf[right]];
    return verdict === 'unsure' && ends.includes(a.person) && ends.includes(b.person);
  });

/**
 * Speaks under one person in scope, the one with fewer rows that carry the number: one fact, one finding. Between
 * equals who they are decides, not where they stand in a file.
 */
const speaker = (holders: readonly Dossier[], number: PersonNumber): Dossier | undefined =>
  holders
    .filter(({ isInScope }) => isInScope)
    .toSorted((a, b) => carries(a, number).length - carries(b, number).length || (identityOf(a) < identityOf(b) ? -1 : 1))[0];

/** One personal number or card number on two different people. */
export default defineRule<{ number: Identifier; kind: 'personal' | 'cmnd' | 'card'; others: readonly string[] }>()({
  id: 'duplicates/shared-number',
  severity: 'error',
  subject: 'person',
  needs: [['registry', 'branches']],
  wording: {
    vi: {
      title: 'Hai người mang cùng một số',
      sentence: ({ person, others, number, kind }) =>
        `${person} và ${others.join(', ')} là những người khác nhau nhưng mang cùng ${kind === 'card' ? 'số thẻ đảng viên' : 'số định danh'} ${number}.`,
      advice: 'Đối chiếu giấy tờ gốc của từng người rồi sửa số ở dòng ghi nhầm.',
    },
    en: {
      title: 'One number on two people',
      sentence: ({ person, others, number, kind }) =>
        `${person} and ${others.join(', ')} are different people with the same ${kind === 'card' ? 'party card number' : 'personal number'} ${number}.`,
      advice: 'Check each person’s own papers and correct the number in the row that has it wrong.',
    },
  },
  *run(dossier, { standing }) {
    for (const number of sharedNumbersOf(dossier, standing)) {
      const holders = standing
        .holdersOf(number)
        .flatMap((person) => standing.dossiers[person] ?? [])
        .filter((holder) => carriesNow(holder, number));
      if (holders.length < 2 || speaker(holders, number) !== dossier) continue;
      const others = holders.filter((other) => other !== dossier);
      if (others.every((other) => mayBeOne(dossier, other, standing))) continue;
      yield {
        data: {
          number: { number: number.value },
          kind: number.form as 'personal' | 'cmnd' | 'card',
          others: others.map(({ name }) => name),
        },
        discriminator: numberFact(number),
        facts: [numberFact(number)],
        records: holders.flatMap(({ records }) => records),
        isOfSeveral: true,
      };
    }
  },
});
