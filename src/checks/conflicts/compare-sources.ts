import type { Dossier, Place } from '../../standing/dossier.ts';

/** The two values of a field that differ, and the rows they stand in. */
export interface Difference<Value> {
  readonly list: Value;
  readonly registry: Value;
  readonly places: readonly [Place, Place];
}

/**
 * The first list row whose value no registry row of the same person agrees with. A missing value is no difference, and
 * a person recorded twice differs only where every record of the other side does: the duplicate is another rule's.
 */
export function differenceOf<Value>(
  dossier: Dossier,
  read: (place: Place) => Value | null,
  agree: (list: Value, registry: Value) => boolean,
): Difference<Value> | null {
  const known = (places: readonly Place[]) =>
    places.flatMap((place) => {
      const value = read(place);
      return value === null ? [] : [{ place, value }];
    });
  const registry = known(dossier.registry);
  const [first] = registry;
  if (!first) return null;
  const stray = known(dossier.lists).find(({ value }) => !registry.some((other) => agree(value, other.value)));
  return stray ? { list: stray.value, registry: first.value, places: [stray.place, first.place] } : null;
}
