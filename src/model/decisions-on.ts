import type { Decision } from './match.ts';
import type { MemberRecord } from './member.ts';
import type { TransferRecord } from './transfer.ts';

/**
 * What people said, in earlier runs, of the rows of this one. It comes from outside, as the clock does, and knows a row by
 * what it says: lists are corrected and sorted between two runs, and a row is named by its `node` in one run only.
 */
export type DecisionsOn = (persons: readonly (MemberRecord | TransferRecord)[]) => readonly Decision[];
