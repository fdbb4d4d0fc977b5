import type { Branch } from '../organizations/branch.ts';
import type { Random } from '../random.ts';
import type { Area, Need } from './area.ts';

const meets = ({ style }: Branch, { carries = [] }: Need): boolean =>
  style !== null && carries.every((column) => style.carries.has(column));

const isOpen = (branch: Branch, need: Need, other: readonly Branch[]): boolean =>
  !branch.isSetApart && !other.includes(branch) && meets(branch, need) && (need.where?.(branch) ?? true);

/** Most chi bộ meet most needs: tried at random before all are looked through. */
const TRIES = 200;

/** Finds chi bộ for what is planted. */
export function pickBranches(random: Random, branches: readonly Branch[]): Pick<Area, 'branch' | 'setApart'> {
  // the list of the first chi bộ has room for everything, and stays open
  const [roomy] = branches;
  const branch: Area['branch'] = (need = {}, other = []) => {
    for (let tries = 0; tries < TRIES; tries += 1) {
      const tried = random.pick(branches);
      if (isOpen(tried, need, other)) return tried;
    }
    return random.pick(branches.filter((open) => isOpen(open, need, other)));
  };
  return {
    branch,
    setApart: (need) => {
      const isFree = (open: Branch) => open !== roomy && open.list.length === 0;
      const chosen = branch({ ...need, where: (open) => isFree(open) && (need?.where?.(open) ?? true) });
      chosen.isSetApart = true;
      return chosen;
    },
  };
}
