import type { UnreadNumber } from '../../model/person.ts';
import type { Dossier } from '../../standing/dossier.ts';
import { FIELD_WORDING } from '../../wording/field-wording.ts';
import type { Draft } from '../define-rule.ts';
import { cellFact } from '../fact-keys.ts';
import { rowsOf } from './carried-numbers.ts';

/** A number as it stands in a cell, and what its column is for. */
export interface WrittenNumber {
  readonly written: { readonly number: string };
  readonly digits: number;
  readonly field: UnreadNumber['field'];
}

/** "036 085-1X" and "0360851x" are one slip, made twice. */
const keyOf = ({ field, written }: UnreadNumber) => `${field}|${written.replace(/[\s.,'’-]/g, '').toUpperCase()}`;

/** The cells of a person's list and registry rows whose number cannot be read for one reason; one finding a value. */
export function* unreadNumbers(dossier: Dossier, problem: UnreadNumber['problem']): Iterable<Draft<WrittenNumber>> {
  const judged = [...dossier.lists, ...dossier.registry].flatMap(({ record }) => record.unreadNumbers);
  const numbers = judged.filter((number) => number.problem === problem);
  for (const [key, { written, field }] of new Map(numbers.toReversed().map((number) => [keyOf(number), number]))) {
    const cells = rowsOf(dossier).flatMap(({ unreadNumbers: own, source }) =>
      own.filter((number) => keyOf(number) === key).map(({ column }) => ({ source, column })),
    );
    yield {
      data: { written: { number: written }, digits: written.replace(/\D/g, '').length, field },
      discriminator: key,
      facts: cells.map(({ source, column }) => cellFact(source, column)),
      records: [...new Set(cells.map(({ source }) => source))],
    };
  }
}

/** "số định danh, số CCCD" */
export const columnFor = (field: UnreadNumber['field'], language: 'vi' | 'en'): string => FIELD_WORDING[field][language];
