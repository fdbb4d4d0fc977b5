import type { Field } from '../../model/field.ts';
import type { Role } from '../../model/source.ts';
import { type HeadingMeaning, headingField, headingKey } from '../../vietnam/heading-field.ts';

/** What `--columns` says: a heading's key (`headingKey`) to the field it is to be read as; it wins over the guess. */
export type ColumnMapping = ReadonlyMap<string, Field>;

/** The mapping from headings as people write them in `--columns`. */
export const columnMapping = (columns: Readonly<Record<string, Field>>): ColumnMapping =>
  new Map(Object.entries(columns).map(([heading, field]) => [headingKey(heading), field]));

/** The keys under which a heading may be named: whole, or by its lowest part ("Nữ" of "Ngày sinh > Nữ"). */
export function mappingKeys(heading: string): readonly string[] {
  return [headingKey(heading), headingKey(heading.split(' > ').at(-1) ?? '')];
}

/** What a heading means: what `--columns` says of it, else what its words say. */
export function mappedMeaning(heading: string, role: Role, mapping: ColumnMapping): HeadingMeaning {
  const guess = headingField(heading, role);
  const key = mappingKeys(heading).find((candidate) => mapping.has(candidate));
  const field = key === undefined ? undefined : mapping.get(key);
  if (field === undefined) return guess;
  const isRead = field !== 'ignore';
  const keepsSex = field === 'birthDate' || field === 'gender';
  return { field: isRead ? field : null, isKnown: true, isExact: true, topic: field, sex: keepsSex ? guess.sex : null };
}
