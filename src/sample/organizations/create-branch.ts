import type { Branch } from './branch.ts';
import type { Committee } from './committee.ts';

type Known = Pick<Branch, 'ending' | 'isUnknown' | 'style'>;

/** A chi bộ that has nobody yet; its committee has it from then on. */
export function createBranch(committee: Committee, name: string, code: string, size: number, known?: Known): Branch {
  const branch: Branch = {
    name,
    committee,
    code,
    size,
    style: null,
    isSetApart: false,
    ending: null,
    isUnknown: false,
    miscount: 0,
    total: { at: null },
    list: [],
    contacts: [],
    organization: { at: null },
    ...known,
  };
  committee.branches.push(branch);
  return branch;
}

const pad = (value: number) => String(value).padStart(3, '0');

/** 14 digits, 2.3.3.3.3, from the places of the committee and of the chi bộ in it, counted from 0. */
export const branchCode = (committee: number, branch: number): string =>
  `36.${pad(Math.floor(committee / 999) + 100)}.${pad((committee % 999) + 1)}.000.${pad(branch + 1)}`;
