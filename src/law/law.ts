import type { Day } from '../model/calendar-date.ts';
import type { Basis } from '../model/finding.ts';
import type { Settings } from '../model/setting.ts';
import { DOCUMENTS } from './documents.ts';
import { PARAMETERS, type ParameterId } from './parameters.ts';
import type { Version } from './versions.ts';

/** What the law says of a parameter on a day, with its citation. */
export interface Provision {
  readonly value: number;
  readonly basis: Basis;
  /** What the text has, where the office set another value. */
  readonly replaces?: number;
}

/** Texts that rules cite without taking a value from them; each was read. */
export type CitedDocument = 'tb-13-2016' | 'hd-38-2025';

/** The law as it stands for one run: dated, cited, and adjusted by the office's own settings. */
export interface Law {
  /** The value in force on the day of the fact, or null where no text speaks: then there is no finding. */
  valueOn(parameter: ParameterId, day: Day): Provision | null;
  /** What speaks of a parameter on a day, whatever the office set: where its number is not used. */
  basisOn(parameter: ParameterId, day: Day): Basis | null;
  /** The citation of a text on the day of the fact; none on a day when it is not in force. */
  citing(document: CitedDocument, day: Day): readonly Basis[];
}

const isInForce = ({ from, to }: Pick<Version, 'from' | 'to'>, day: Day) => from <= day && (to === null || day <= to);

const versionOn = (parameter: ParameterId, day: Day): Version | undefined => {
  const versions: readonly Version[] = PARAMETERS[parameter].versions;
  return versions.find((version) => isInForce(version, day));
};

const basisOf = ({ document, article, reading }: Version): Basis => ({
  document: DOCUMENTS[document].citation,
  article,
  verified: reading !== 'carried-over',
});

/**
 * The law, with the values an office set for itself. A setting changes the number, never the days on which there is a
 * rule, and its citation is no longer verified: the text says otherwise.
 */
export function createLaw(settings: Settings = new Map()): Law {
  return {
    basisOn(parameter, day) {
      const version = versionOn(parameter, day);
      return version === undefined ? null : basisOf(version);
    },
    valueOn(parameter, day) {
      const version = versionOn(parameter, day);
      if (version === undefined) return null;
      const value = settings.get(parameter) ?? version.value;
      const basis = basisOf(version);
      return value === version.value
        ? { value, basis }
        : { value, basis: { ...basis, verified: false, isSet: true }, replaces: version.value };
    },
    citing(id, day) {
      const document = DOCUMENTS[id];
      return isInForce(document, day) ? [{ document: document.citation, article: '', verified: true }] : [];
    },
  };
}
