import type { Keys } from '../model/match.ts';
import type { PersonFacts, PersonNumber } from '../model/person.ts';

const FORMS = ['personal', 'cmnd', 'card'] as const;
type Form = (typeof FORMS)[number];

type Facts = Pick<PersonFacts, 'numbers' | 'doubtfulNumbers'>;

const ofForm = (form: Form, numbers: readonly PersonNumber[]) => numbers.filter((number) => number.form === form);
const keyOf = ({ form, value }: PersonNumber) => `${form} ${value}`;

/** The numbers that a row may be known by, present or former, and those that lost zeros if they are any. */
const claimed = ({ numbers, doubtfulNumbers }: Facts) => [...numbers, ...doubtfulNumbers];

/** Whether a row leaves a choice: two numbers of one form, or none but one whose zeros nothing confirms. */
const leavesChoice = (facts: Facts, form: Form) => {
  const own = ofForm(form, facts.numbers);
  return own.length > 1 || (own.length === 0 && ofForm(form, facts.doubtfulNumbers).length > 0);
};

/**
 * The numbers by which rows are compared where they leave a choice: of a present and a former number that which another row
 * carries, for one list was written before the card was made again and one after; and a number of 11 digits with its zero
 * where another row has it in full, whatever year of birth the row gives. The first stands where no other row tells.
 */
export function comparedNumbers(rows: readonly Facts[]): (row: Facts) => Partial<Pick<Keys, Form>> {
  const asked = new Set(
    rows.flatMap((row) => FORMS.filter((form) => leavesChoice(row, form)).flatMap((form) => ofForm(form, claimed(row)).map(keyOf))),
  );
  const carriers = new Map<string, number>();
  if (asked.size > 0) {
    for (const row of rows) {
      for (const key of new Set(claimed(row).map(keyOf))) if (asked.has(key)) carriers.set(key, (carriers.get(key) ?? 0) + 1);
    }
  }
  return (row) =>
    Object.fromEntries(
      FORMS.filter((form) => leavesChoice(row, form)).flatMap((form) => {
        const known = ofForm(form, claimed(row)).find((number) => (carriers.get(keyOf(number)) ?? 0) > 1);
        return known === undefined ? [] : [[form, known.value]];
      }),
    );
}
