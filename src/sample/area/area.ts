import type { Carried, Style } from '../documents/style.ts';
import type { Branch, Ending } from '../organizations/branch.ts';
import type { Committee } from '../organizations/committee.ts';
import type { Person } from '../population/person.ts';
import type { Profile } from '../profiles.ts';
import type { Random } from '../random.ts';
import type { MemberFields, MemberRow, MoveRow } from './row.ts';
import type { Planted, PlantedDecoy } from './situation.ts';

/** What a chi bộ must be like for something to be planted in it. */
export interface Need {
  /** Columns that its list must have. */
  readonly carries?: readonly Carried[];
  readonly where?: (branch: Branch) => boolean;
}

/** Somebody on the list of a chi bộ and in the registry. */
export interface Member {
  readonly person: Person;
  readonly branch: Branch;
  readonly list: MemberRow;
  readonly registry: MemberRow;
}

export interface MemberRequest {
  /** Where; else anywhere that meets the need. */
  readonly branch?: Branch;
  readonly need?: Need;
  readonly person?: Partial<Person>;
  /** What the list, or the registry, writes other than the dossier has it. */
  readonly listed?: Partial<MemberFields>;
  readonly registered?: Partial<MemberFields>;
}

/** The party organisations of an invented area while they are thought up: who is written where, and what was planted among them. */
export interface Area {
  readonly profile: Profile;
  readonly random: Random;
  readonly committees: readonly Committee[];
  readonly registry: MemberRow[];
  readonly moves: MoveRow[];
  readonly cases: Planted[];
  readonly beside: Planted[];
  readonly decoys: PlantedDecoy[];
  readonly newPerson: (given?: Partial<Person>) => Person;
  /** A number that nobody has: made again until it is new. */
  readonly unused: (make: () => string) => string;
  /** A chi bộ with a list, none of those given. */
  readonly branch: (need?: Need, other?: readonly Branch[]) => Branch;
  /** A chi bộ of its own for one fault: nothing else is planted in it. */
  readonly setApart: (need?: Need) => Branch;
  /** A chi bộ of a committee that has ended: it sends no list. */
  readonly endedBranch: (committee: Committee, ending: Omit<Ending, 'decision'>) => Branch;
  /** A chi bộ that no central source knows, of the committee of another, with a list written as its is. */
  readonly unknownBranch: (beside: Branch) => Branch;
  /** A chi bộ of a committee whose lists nobody gives: out of scope. */
  readonly outsideBranch: Branch;
  /** An older version of the list of a chi bộ, in a file of its own. */
  readonly olderList: (branch: Branch, style: Style) => Branch;
  readonly onList: (person: Person, branch: Branch, written?: Partial<MemberFields>) => MemberRow;
  readonly inRegistry: (person: Person, branch: Branch, written?: Partial<MemberFields>) => MemberRow;
  readonly member: (request?: MemberRequest) => Member;
  /** A record of the transfer book; an official move unless a kind is given. */
  readonly move: (person: Person, from: Branch | string, to: Branch | string, written?: Partial<MoveRow>) => MoveRow;
  readonly listRows: () => MemberRow[];
  readonly olderLists: readonly Branch[];
}
