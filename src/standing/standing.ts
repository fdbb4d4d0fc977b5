import type { Day } from '../model/calendar-date.ts';
import type { ScoredPair } from '../model/match.ts';
import type { MemberRecord } from '../model/member.ts';
import type { PersonNumber } from '../model/person.ts';
import type { TransferRecord } from '../model/transfer.ts';
import type { Branch } from './branch.ts';
import type { Dossier, Place } from './dossier.ts';
import type { RivalLists } from './rival-lists.ts';
import type { Settlement } from './settle-branches.ts';

/** Who stands where: the one answer that every rule reads. */
export interface Standing {
  readonly asOf: Day;
  readonly branches: readonly Branch[];
  /** Dossiers by person. */
  readonly dossiers: readonly Dossier[];
  /** The person of a node. */
  readonly personOf: readonly number[];
  readonly persons: readonly (MemberRecord | TransferRecord)[];
  readonly pairs: readonly ScoredPair[];
  /** Chi bộ with more than one version of their list; the rows of those not used place nobody. */
  readonly rivals: readonly RivalLists[];
  /** A table as a sentence names it: file, and sheet where it has one. */
  tableName(table: number): string;
  /** Chi bộ of several committees have this name. */
  isNameShared(name: string): boolean;
  /** The chi bộ that took over one that ended, and those that took over them. */
  successorsOf(branch: number | null): readonly number[];
  /** Chi bộ from which a list came. */
  hasList(branch: number | null): boolean;
  /** The chi bộ belongs to a committee that some list given belongs to, or no list tells its committee. */
  isInScope(branch: number | null): boolean;
  /** Rows of a chi bộ on its list and in the registry, in the order they were read. */
  listedIn(branch: number): readonly Place[];
  registeredIn(branch: number): readonly Place[];
  /** The day the registry's export speaks of: the earliest, where there are several. */
  readonly registryDay: Day;
  /** The earliest day that a chi bộ's list speaks of; the as-of day where it has no list. */
  listDay(branch: number): Day;
  /** How the chi bộ of a list row was told; null for other rows. */
  settlementOf(node: number): Settlement | null;
  /** All rows of a table in their chi bộ, those of a version not used too. */
  placedIn(table: number): readonly Place[];
  /** The persons whose list or registry rows carry a number, in the run’s order, where there are several. */
  holdersOf(number: PersonNumber): readonly number[];
}
