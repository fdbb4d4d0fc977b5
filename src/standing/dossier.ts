import type { Day } from '../model/calendar-date.ts';
import type { MemberRecord } from '../model/member.ts';
import type { RowRef } from '../model/source.ts';
import type { TransferRecord } from '../model/transfer.ts';

/**
 * How a row places its person in its chi bộ, as of the row's own day: `official` active there (miễn sinh hoạt and
 * "sinh hoạt tạm thời nơi khác" included), `temporary` visiting, `moved` gone elsewhere, `out` deceased, removed,
 * expelled or left, `unknown` a status word nobody knows: it neither accuses nor excuses.
 */
export type Presence = 'official' | 'temporary' | 'moved' | 'out' | 'unknown';

/** A list or registry row of a person, with the chi bộ it is settled in. */
export interface Place {
  readonly record: MemberRecord;
  readonly branch: number | null;
  readonly presence: Presence;
  /** The day the row speaks of: its list's or export's own day, at most the as-of day. */
  readonly day: Day;
}

/** A transfer row as far as it had happened by its book's day: later dates are null. */
export interface TransferCase {
  readonly record: TransferRecord;
  /** The row of the book, and of the other committee's book where the move stands in both. */
  readonly sources: readonly RowRef[];
  readonly from: number | null;
  readonly to: number | null;
  readonly day: Day;
  /** The last official record of its person: the only one that speaks of the present. */
  readonly isLastOfficial: boolean;
  /** The official record before this one, null for the first and for temporary ones. */
  readonly previous: TransferCase | null;
}

/** Everything the sources say of one person, put in order once; every rule reads it and none works it out again. */
export interface Dossier {
  /** Position in the run; also the person's number in the matching. */
  readonly person: number;
  /** Tells the person from all others, from run to run: a number, else name and birth date. */
  readonly identity: string;
  /** As the list shows it, else the registry, else the transfer book. */
  readonly name: string;
  readonly registry: readonly Place[];
  /** List rows; residents' contacts are apart. */
  readonly lists: readonly Place[];
  readonly contacts: readonly MemberRecord[];
  /** In order of decision, else paper, else acceptance. */
  readonly transfers: readonly TransferCase[];
  readonly lastOfficial: TransferCase | null;
  readonly isInScope: boolean;
  /**
   * Sources of which only people can tell whether the person is there: linked unsure to a row that nobody else is, or named in one
   * that could not be read.
   */
  readonly unsureOf: ReadonlySet<'registry' | 'branches' | 'transfers'>;
  /** Probability, 0 to 1, of the weakest link that holds the rows together; null for a single row. */
  readonly confidence: number | null;
  /** All list and registry rows. */
  readonly records: readonly RowRef[];
}

const withPresence = (places: readonly Place[], presence: Presence) => places.filter((place) => place.presence === presence);

/** Chi bộ lists that show the person as active, not visiting. */
export const officialPlaces = (dossier: Dossier): readonly Place[] => withPresence(dossier.lists, 'official');

/** Chi bộ lists that show the person as visiting. */
export const temporaryPlaces = (dossier: Dossier): readonly Place[] => withPresence(dossier.lists, 'temporary');

/** Rows of list or registry on which the person is active or visiting; the lists' first. */
export const activePlaces = (dossier: Dossier): readonly Place[] =>
  [...dossier.lists, ...dossier.registry].filter(({ presence }) => presence === 'official' || presence === 'temporary');

/** The registry's active rows: one, but for people recorded twice. */
export const registryHomes = (dossier: Dossier): readonly Place[] => withPresence(dossier.registry, 'official');

/** The registry's first active row, null where there is none. */
export const registryHome = (dossier: Dossier): Place | null => registryHomes(dossier)[0] ?? null;

/** Some source says deceased, removed, expelled or out of the Party. */
export const isOut = (dossier: Dossier): boolean => [...dossier.registry, ...dossier.lists].some(({ presence }) => presence === 'out');

/** The rows of one chi bộ's list on which the person is active. */
export const isActiveOn = (dossier: Dossier, branch: number | null): boolean =>
  branch !== null &&
  dossier.lists.some((place) => place.branch === branch && (place.presence === 'official' || place.presence === 'temporary'));
