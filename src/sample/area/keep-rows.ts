import { type Branch, inFull } from '../organizations/branch.ts';
import type { Random } from '../random.ts';
import type { Area } from './area.ts';
import type { MemberFields, MemberRow, MoveRow } from './row.ts';

const BLANK_MOVE = { kind: 'Chính thức', decision: null, paper: null, accepted: null, until: null, extended: null, note: null } as const;

/** The number of an introduction paper: the chi bộ count through the year. */
const paperNumber = (random: Random) => `${random.between(1, 9999)}/GTSHĐ`;

const placeName = (place: Branch | string): string => (typeof place === 'string' ? place : inFull(place));

/** Puts rows on lists, into the registry and into the transfer book. */
export function keepRows(random: Random): Pick<Area, 'registry' | 'moves' | 'onList' | 'inRegistry' | 'move'> {
  const registry: MemberRow[] = [];
  const moves: MoveRow[] = [];
  return {
    registry,
    moves,
    onList: (person, branch, written = {}) => {
      // whoever moved or died paid to that month
      const dues: Partial<MemberFields> = written.statusDate ? { dues: written.statusDate.slice(0, 7) } : {};
      const row: MemberRow = { at: null, person, branch, written: { ...dues, ...written } };
      branch.list.push(row);
      return row;
    },
    inRegistry: (person, branch, written = {}) => {
      const row: MemberRow = { at: null, person, branch, written };
      registry.push(row);
      return row;
    },
    move: (person, from, to, written = {}) => {
      // who comes from elsewhere stands in the receiver's book
      const book = typeof from === 'string' ? 'received' : null;
      const row: MoveRow = {
        at: null,
        person,
        from: placeName(from),
        to: placeName(to),
        paperNumber: null,
        ...BLANK_MOVE,
        book,
        ...written,
      };
      const numbered = row.paper === null || row.paperNumber !== null ? row : { ...row, paperNumber: paperNumber(random) };
      moves.push(numbered);
      return numbered;
    },
  };
}
