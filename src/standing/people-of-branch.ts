import type { Dossier, Place } from './dossier.ts';
import type { Standing } from './standing.ts';

/** Somebody who stands in a chi bộ, by the rows that are counted. */
export interface Counted {
  readonly dossier: Dossier;
  readonly places: readonly Place[];
}

/** Exempt members and those away for a time belong to their chi bộ; of a status nobody knows nothing is said against it. */
const belongs = ({ presence }: Place) => presence === 'official' || presence === 'unknown';

/** The people of a chi bộ, each once: on its list, else in the registry. */
export function peopleOfBranch(branch: number, { listedIn, registeredIn, hasList, personOf, dossiers }: Standing, hasRegistry: boolean) {
  const isListed = hasList(branch);
  const source = isListed ? listedIn(branch) : hasRegistry ? registeredIn(branch) : [];
  const persons = [...new Set(source.map(({ record }) => personOf[record.node]))];
  const people = persons.flatMap((person): readonly Counted[] => {
    const dossier = dossiers[person ?? -1];
    const own = (isListed ? dossier?.lists : dossier?.registry)?.filter((place) => place.branch === branch && belongs(place)) ?? [];
    return dossier && own.length > 0 ? [{ dossier, places: own }] : [];
  });
  return { people, countedIn: isListed ? ('list' as const) : ('registry' as const) };
}
