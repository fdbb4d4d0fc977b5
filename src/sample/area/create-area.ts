import type { Committee } from '../organizations/committee.ts';
import { createPeople } from '../population/create-people.ts';
import type { Profile } from '../profiles.ts';
import type { Random } from '../random.ts';
import type { Area } from './area.ts';
import { furtherBranches } from './further-branches.ts';
import { keepRows } from './keep-rows.ts';
import { pickBranches } from './pick-branches.ts';

/** An area with its organisations and nobody in it yet. */
export function createArea(profile: Profile, committees: readonly Committee[], random: Random): Area {
  const people = createPeople(random.fork('people'), profile.homeland);
  const draw = random.fork('area');
  const branches = committees.flatMap((committee) => committee.branches);
  const picked = pickBranches(draw, branches);
  const further = furtherBranches(draw, committees, profile.top);
  const rows = keepRows(draw);
  return {
    profile,
    random: random.fork('plants'),
    committees,
    cases: [],
    beside: [],
    decoys: [],
    ...people,
    ...picked,
    ...further,
    ...rows,
    member: ({ branch: given, need, person: known, listed, registered } = {}) => {
      const branch = given ?? picked.branch(need);
      const person = people.newPerson(known);
      return { person, branch, list: rows.onList(person, branch, listed), registry: rows.inRegistry(person, branch, registered) };
    },
    listRows: () => [...committees.flatMap((committee) => committee.branches), ...further.olderLists].flatMap(({ list }) => list),
  };
}
