import { type Branch, inFull } from '../organizations/branch.ts';
import type { Committee } from '../organizations/committee.ts';
import { branchCode, createBranch } from '../organizations/create-branch.ts';
import { createPeople } from '../population/create-people.ts';
import type { Profile } from '../profiles.ts';
import type { Random } from '../random.ts';
import type { Area, Need } from './area.ts';
import type { MemberFields, MemberRow, MoveRow } from './row.ts';

const meets = ({ style }: Branch, { carries = [] }: Need): boolean =>
  style !== null && carries.every((column) => style.carries.has(column));

const isOpen = (branch: Branch, need: Need, other: readonly Branch[]): boolean =>
  !branch.isSetApart && !other.includes(branch) && meets(branch, need) && (need.where?.(branch) ?? true);

const TRIES = 200;

function branchPicker(random: Random, branches: readonly Branch[]): Area['branch'] {
  return (need = {}, other = []) => {
    for (let tries = 0; tries < TRIES; tries += 1) {
      const branch = random.pick(branches);
      if (isOpen(branch, need, other)) return branch;
    }
    return random.pick(branches.filter((branch) => isOpen(branch, need, other)));
  };
}

const BLANK_MOVE = {
  kind: 'Chính thức',
  decision: null,
  paper: null,
  accepted: null,
  until: null,
  extended: null,
  note: null,
  book: null,
} as const;

/** The number of an introduction paper: the chi bộ count through the year. */
const paperNumber = (random: Random) => `${random.between(1, 9999)}/GTSHĐ`;

/** What chi bộ were called that are no more. */
const ENDED_NAMES =
  'Hợp tác xã Dịch vụ|Xí nghiệp Gạch|Trạm Bơm|Hợp tác xã Mua bán|Đội Cầu đường|Xưởng Mộc|Lâm trường|Trại Giống|Tổ Hợp tác Cói|Bưu điện'.split(
    '|',
  );

/** The first name that the committee has not had; past the last with a number. */
function freeName(committee: Committee, names: readonly string[]): string {
  const taken = new Set(committee.branches.map(({ name }) => name));
  const free = names.find((name) => !taken.has(`Chi bộ ${name}`));
  return free ?? `${names[0] ?? ''} ${committee.branches.length}`;
}

/** The police report to a committee of their own, which shows its lists to nobody. */
const policeCommittee = (upper: string): Committee => {
  const name = 'Đảng bộ Công an tỉnh Nam Định';
  return { name, fullName: name, upper, kind: 'outside', slug: 'cong-an-tinh', branches: [] };
};

const placeName = (place: Branch | string): string => (typeof place === 'string' ? place : inFull(place));

/** An area with its organisations and nobody in it yet. */
export function createArea(profile: Profile, committees: readonly Committee[], random: Random): Area {
  const { newPerson, unused } = createPeople(random.fork('people'), profile.homeland);
  const branches = committees.flatMap((committee) => committee.branches);
  // the list of the first chi bộ has room for everything
  const [roomy] = branches;
  const draw = random.fork('area');
  const branch = branchPicker(draw, branches);
  const registry: MemberRow[] = [];
  const moves: MoveRow[] = [];
  const olderLists: Branch[] = [];

  const addBranch = (committee: Committee, name: string, known: Pick<Branch, 'ending' | 'isUnknown' | 'style'>): Branch => {
    const at = committees.indexOf(committee);
    return createBranch(committee, name, branchCode(at, committee.branches.length), 0, known);
  };

  const onList: Area['onList'] = (person, place, written = {}) => {
    // whoever moved or died paid to that month
    const dues: Partial<MemberFields> = written.statusDate ? { dues: written.statusDate.slice(0, 7) } : {};
    const row: MemberRow = { at: null, person, branch: place, written: { ...dues, ...written } };
    place.list.push(row);
    return row;
  };
  const inRegistry: Area['inRegistry'] = (person, place, written = {}) => {
    const row: MemberRow = { at: null, person, branch: place, written };
    registry.push(row);
    return row;
  };
  const move: Area['move'] = (person, from, to, written = {}) => {
    // who comes from elsewhere stands in the receiver's book
    const book = typeof from === 'string' ? 'received' : null;
    const row: MoveRow = { at: null, person, from: placeName(from), to: placeName(to), paperNumber: null, ...BLANK_MOVE, book, ...written };
    const numbered = row.paper === null || row.paperNumber !== null ? row : { ...row, paperNumber: paperNumber(draw) };
    moves.push(numbered);
    return numbered;
  };

  return {
    profile,
    random: random.fork('plants'),
    committees,
    registry,
    moves,
    cases: [],
    beside: [],
    decoys: [],
    newPerson,
    unused,
    branch,
    setApart: (need) => {
      const chosen = branch({ ...need, where: (open) => open !== roomy && open.list.length === 0 && (need?.where?.(open) ?? true) });
      chosen.isSetApart = true;
      return chosen;
    },
    endedBranch: (committee, ending, name = `Chi bộ ${freeName(committee, ENDED_NAMES)}`) =>
      addBranch(committee, name, { ending: { ...ending, decision: `${draw.between(11, 480)}-QĐ/ĐU` }, isUnknown: false, style: null }),
    unknownBranch: (name, beside) => addBranch(beside.committee, name, { ending: null, isUnknown: true, style: beside.style }),
    outsideBranch: createBranch(policeCommittee(profile.top), 'Chi bộ Phòng Hồ sơ', '36.999.001.000.001', 0),
    olderLists,
    olderList: (branch, style) => {
      const older: Branch = { ...branch, style, list: [], contacts: [] };
      olderLists.push(older);
      return older;
    },
    onList,
    inRegistry,
    member: ({ branch: given, need, person: known, listed, registered } = {}) => {
      const place = given ?? branch(need);
      const person = newPerson(known);
      return { person, branch: place, list: onList(person, place, listed), registry: inRegistry(person, place, registered) };
    },
    move,
    listRows: () => [...committees.flatMap(({ branches: all }) => all), ...olderLists].flatMap(({ list }) => list),
  };
}
