/** A pair's verdict; `unsure` is for people to settle and never counts as missing. */
export type Verdict = 'same' | 'unsure' | 'different';

/**
 * The key columns of one row, made once by normalise; blocking and comparison see nothing else. null is "says nothing".
 * Text is lower case, NFC, single blanks.
 */
export interface Keys {
  readonly nameExact: string;
  readonly nameIy: string;
  readonly namePlain: string;
  readonly surname: string;
  readonly given: string;
  /** First letters of the plain syllables: "nva". */
  readonly initials: string;
  readonly isAbbreviated: boolean;
  readonly aliases: readonly string[];
  /** `YYYY-MM-DD`, only where known to the day. */
  readonly birthDay: string | null;
  /** `YYYY-MM`, where known to the month or the day. */
  readonly birthMonth: string | null;
  readonly birthYear: string | null;
  /** Eight digits, day first, of a full date, possible or not. */
  readonly birthDigits: string | null;
  readonly gender: string | null;
  /** Where `birthYear` or `gender` was not said, but told by the personal number: what it tells. */
  readonly yearInNumber: string | null;
  readonly genderInNumber: string | null;
  /** 12 digits. */
  readonly personal: string | null;
  readonly cmnd: string | null;
  readonly card: string | null;
  readonly dossier: string | null;
  readonly other: string | null;
  /** Plain, without the kinds of its units: "hai nam, hai hau, nam dinh". */
  readonly hometown: string | null;
  /** The commune and province that hold it since July 2025: "hai hau, ninh binh"; of a divided commune the alternatives, "a | b". */
  readonly hometownNow: string | null;
  readonly residence: string | null;
  /** The address with the commune and province that hold it since: "xom 5, hai hau, ninh binh". */
  readonly residenceNow: string | null;
  /** Committee and chi bộ as far as the row's own claims tell. */
  readonly branch: string | null;
  readonly admission: string | null;
}

/** What the clustering may join: at most one person per registry and per list. */
export interface Node {
  /** Position in the run's records. */
  readonly index: number;
  /** `registry`, `list:<n>` or `transfers`; rows of one list or of the registry are one source. */
  readonly group: string;
  readonly keys: Keys;
}

/** One comparison of a pair: the level of the ladder that held, and its weight in millionths of a bit. */
export interface LevelOutcome {
  readonly comparison: string;
  readonly level: string;
  readonly weight: number;
}

/** A compared pair of nodes, `left < right`. `weight` sums the prior and the levels, in millionths of a bit. */
export interface ScoredPair {
  readonly left: number;
  readonly right: number;
  readonly weight: number;
  readonly probability: number;
  readonly verdict: Verdict;
  /** Whether people said so; the probability is then 1, whatever the weight. */
  readonly isDecided: boolean;
  /** Whether people said that the rows are one person, and of further rows what cannot be so then. */
  readonly isDisputed: boolean;
  /** Each comparison's part, worked out when asked for: of a million pairs few are ever explained. */
  levels(): readonly LevelOutcome[];
}

/** What people settled about two nodes. It wins over any probability. */
export interface Decision {
  readonly left: number;
  readonly right: number;
  readonly verdict: 'same' | 'different';
}

/** How good a match is by its own probabilities, told without labels: of pairs of a list row and a registry row. */
export interface MatchEstimate {
  /** The share of the pairs joined that are one person. */
  readonly precision: number;
  /** The share of the pairs that are one person that were joined. */
  readonly recall: number;
}

/** Who is who: `personOf[node]` is the person's number, dense from 0; `pairs` are those judged same or unsure. */
export interface Matching {
  readonly personOf: readonly number[];
  readonly persons: readonly (readonly number[])[];
  readonly pairs: readonly ScoredPair[];
}

/** A matching, and how good it is by its own probabilities: null where there are no lists, or no registry. */
export interface EstimatedMatching extends Matching {
  readonly estimate: MatchEstimate | null;
}
