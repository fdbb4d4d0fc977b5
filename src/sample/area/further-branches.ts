import type { Branch } from '../organizations/branch.ts';
import type { Committee } from '../organizations/committee.ts';
import { branchCode, createBranch } from '../organizations/create-branch.ts';
import type { Random } from '../random.ts';
import type { Area } from './area.ts';

/** What chi bộ were called that are no more. */
const ENDED_NAMES =
  'Hợp tác xã Dịch vụ|Xí nghiệp Gạch|Trạm Bơm|Hợp tác xã Mua bán|Đội Cầu đường|Xưởng Mộc|Lâm trường|Trại Giống|Tổ Hợp tác Cói|Bưu điện'.split(
    '|',
  );

/** Where people come together for a time, without anybody's decision. */
const UNKNOWN_NAMES = ['Công trường Cầu Đông', 'Công trường Đê Tả', 'Công trường Cảng Cá'];

/** The first name that the committee has not had; past the last with a number. */
function freeName(committee: Committee, names: readonly string[]): string {
  const taken = new Set(committee.branches.map(({ name }) => name));
  const free = names.find((name) => !taken.has(`Chi bộ ${name}`));
  return free ?? `${names[0] ?? ''} ${committee.branches.length}`;
}

/** The police report to a committee of their own, which shows its lists to nobody. */
function policeBranch(upper: string): Branch {
  const name = 'Đảng bộ Công an tỉnh Nam Định';
  const committee: Committee = { name, fullName: name, upper, kind: 'outside', slug: 'cong-an-tinh', branches: [] };
  return createBranch(committee, 'Chi bộ Phòng Hồ sơ', '36.999.001.000.001', 0);
}

type Further = Pick<Area, 'endedBranch' | 'unknownBranch' | 'outsideBranch' | 'olderList' | 'olderLists'>;

/** Chi bộ beside those that there are: ended, unknown, of others, and older lists of some. */
export function furtherBranches(random: Random, committees: readonly Committee[], top: string): Further {
  const olderLists: Branch[] = [];
  const add = (committee: Committee, names: readonly string[], known: Pick<Branch, 'ending' | 'isUnknown' | 'style'>): Branch => {
    const code = branchCode(committees.indexOf(committee), committee.branches.length);
    return createBranch(committee, `Chi bộ ${freeName(committee, names)}`, code, 0, known);
  };
  return {
    endedBranch: (committee, ending) => {
      const decision = `${random.between(11, 480)}-QĐ/ĐU`;
      return add(committee, ENDED_NAMES, { ending: { ...ending, decision }, isUnknown: false, style: null });
    },
    unknownBranch: ({ committee, style }) => add(committee, UNKNOWN_NAMES, { ending: null, isUnknown: true, style }),
    outsideBranch: policeBranch(top),
    olderLists,
    olderList: (branch, style) => {
      const older: Branch = { ...branch, style, list: [], contacts: [] };
      olderLists.push(older);
      return older;
    },
  };
}
