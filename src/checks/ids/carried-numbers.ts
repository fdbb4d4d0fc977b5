import type { MemberRecord } from '../../model/member.ts';
import type { PersonNumber } from '../../model/person.ts';
import type { TransferRecord } from '../../model/transfer.ts';
import type { Dossier, Place } from '../../standing/dossier.ts';
import type { Draft } from '../define-rule.ts';
import { cellFact, numberFact } from '../fact-keys.ts';

/** A number and the list or registry row it is judged in. */
export interface CarriedNumber {
  readonly number: PersonNumber;
  readonly place: Place;
}

type Row = MemberRecord | TransferRecord;

const isOne = (a: PersonNumber, b: PersonNumber) => a.form === b.form && a.value === b.value;

/**
 * Every row of a person: whoever corrects a number corrects it everywhere. Rows of lists and of the registry are judged;
 * residents' contacts and the transfer book are named where they carry the same number.
 */
export const rowsOf = ({ lists, registry, contacts, transfers }: Dossier): readonly Row[] => [
  ...[...lists, ...registry].map(({ record }) => record),
  ...contacts,
  ...transfers.map(({ record }) => record),
];

/** The numbers of a person's list and registry rows of which something holds, each once, lists first. */
export function numbersWhere(dossier: Dossier, holds: (number: PersonNumber, place: Place) => boolean): readonly CarriedNumber[] {
  const found: CarriedNumber[] = [];
  for (const place of [...dossier.lists, ...dossier.registry]) {
    for (const number of place.record.numbers) {
      if (holds(number, place) && !found.some((known) => isOne(known.number, number))) found.push({ number, place });
    }
  }
  return found;
}

/** What a finding about a number shares with the others of its check: it names every row of the person that carries the number. */
export function aboutNumber(dossier: Dossier, number: PersonNumber): Required<Pick<Draft<unknown>, 'discriminator' | 'facts' | 'records'>> {
  const fact = numberFact(number);
  const carried = (numbers: readonly PersonNumber[]) => numbers.filter((other) => numberFact(other) === fact);
  const rows = rowsOf(dossier).filter((row) => carried([...row.numbers, ...row.doubtfulNumbers]).length > 0);
  const cells = rows.flatMap((row) => carried(row.doubtfulNumbers).map(({ column }) => cellFact(row.source, column)));
  return { discriminator: fact, facts: [fact, ...cells], records: rows.map(({ source }) => source) };
}
