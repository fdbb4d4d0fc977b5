import type { Day } from '../model/calendar-date.ts';
import type { Basis } from '../model/finding.ts';
import { DOCUMENTS } from './documents.ts';
import { PARAMETERS, type ParameterId } from './parameters.ts';
import type { Version } from './versions.ts';

/** What the law says of a parameter on a day, with its citation. */
export interface Provision {
  readonly value: number;
  readonly basis: Basis;
}

/** Texts that rules cite without taking a value from them; each was read. */
export type CitedDocument = 'tb-13-2016' | 'hd-38-2025';

/** The law as it stands for one run: dated, cited, and adjusted by the office's own settings. */
export interface Law {
  /** The value in force on the day of the fact, or null where no text speaks: then there is no finding. */
  valueOn(parameter: ParameterId, day: Day): Provision | null;
  /** The citation of a text on the day of the fact; none on a day when it is not in force. */
  citing(document: CitedDocument, day: Day): readonly Basis[];
}

const isInForce = ({ from, to }: Pick<Version, 'from' | 'to'>, day: Day) => from <= day && (to === null || day <= to);

/**
 * The law, with the values an office set for itself. A setting changes the number, never the days on which there is a
 * rule, and its citation is no longer verified: the text says otherwise.
 */
export function createLaw(settings: ReadonlyMap<string, number> = new Map()): Law {
  return {
    valueOn(parameter, day) {
      const versions: readonly Version[] = PARAMETERS[parameter].versions;
      const version = versions.find((candidate) => isInForce(candidate, day));
      if (version === undefined) return null;

      const value = settings.get(parameter) ?? version.value;
      const verified = value === version.value && version.reading !== 'carried-over';
      return { value, basis: { document: DOCUMENTS[version.document].citation, article: version.article, verified } };
    },
    citing(id, day) {
      const document = DOCUMENTS[id];
      return isInForce(document, day) ? [{ document: document.citation, article: '', verified: true }] : [];
    },
  };
}
