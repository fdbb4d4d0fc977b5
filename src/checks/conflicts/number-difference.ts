import type { NumberForm, PersonNumber } from '../../model/person.ts';
import type { Dossier, Place } from '../../standing/dossier.ts';
import { cellFact, numberFact } from '../fact-keys.ts';

/** 1-based positions of the digits that differ, empty where the lengths do: a masked number still shows where to look. */
const differingDigits = (a: string, b: string): readonly number[] =>
  a.length === b.length ? [...a].flatMap((digit, index) => (digit === b[index] ? [] : [index + 1])) : [];

/** "khác ở chữ số thứ 5, 6", where it is few enough to say. */
export const whereItDiffers = (positions: readonly number[]) => ({
  vi: positions.length === 0 || positions.length > 4 ? '' : ` (khác ở chữ số thứ ${positions.join(', ')})`,
  en: positions.length === 0 || positions.length > 4 ? '' : ` (they differ at digit ${positions.join(', ')})`,
});

const numbersIn = ({ record }: Place, fields: readonly PersonNumber['field'][], form: NumberForm) =>
  record.numbers.filter((number) => number.form === form && fields.includes(number.field));

const cellOf = ({ record }: Place, { column }: PersonNumber) => cellFact(record.source, column);

/**
 * Two numbers of one form that differ, list before registry; numbers of two forms (a CMND and a personal number, an old
 * card and a new one) are no difference. A former number that agrees is agreement.
 */
export function numberDifference(dossier: Dossier, fields: readonly PersonNumber['field'][], forms: readonly NumberForm[]) {
  for (const form of forms) {
    const registry = dossier.registry.flatMap((place) => numbersIn(place, fields, form).map((number) => ({ number, place })));
    const [known] = registry;
    if (known === undefined) continue;
    for (const place of dossier.lists) {
      const listed = numbersIn(place, fields, form);
      const [own] = listed;
      if (own === undefined || listed.some(({ value }) => registry.some(({ number }) => number.value === value))) continue;
      return {
        data: {
          list: { number: own.value },
          registry: { number: known.number.value },
          differsAt: differingDigits(own.value, known.number.value),
        },
        facts: [numberFact(own), numberFact(known.number), cellOf(place, own), cellOf(known.place, known.number)],
      };
    }
  }
  return null;
}
