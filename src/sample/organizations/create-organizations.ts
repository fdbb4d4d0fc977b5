import type { Profile } from '../profiles.ts';
import type { Random } from '../random.ts';
import { communeBranches, institutionBranches } from './branch-names.ts';
import type { Committee } from './committee.ts';
import COMMUNES from './communes.json' with { type: 'json' };
import { branchCode, createBranch } from './create-branch.ts';
import { directBranch, institution } from './institution-names.ts';
import { slugOf } from './slug.ts';

/** How many organisations of each kind an area of so many members has. */
interface Counts {
  readonly communes: number;
  readonly institutions: number;
  readonly direct: number;
  readonly branches: number;
}

const FEWEST_BRANCHES = 25;
/** Chi bộ of an institution; those of communes share the rest. */
const OF_AN_INSTITUTION = { fewest: 2, most: 5 } as const;

const districtsOf = (profile: Profile): readonly (readonly [string, readonly string[]])[] =>
  profile.commune === null
    ? Object.entries(COMMUNES.districts).filter(([district]) => profile.districts?.includes(district))
    : [['', [profile.commune]]];

/** All organisations of the profile, or, for other numbers of members, so many in proportion. */
function countsOf(profile: Profile, members: number): Counts {
  const share = members / profile.members;
  const scaled = (count: number) => Math.round(count * share);
  const all = districtsOf(profile).reduce((sum, [, communes]) => sum + communes.length, 0);
  return {
    communes: Math.min(all, Math.max(1, scaled(all))),
    institutions: scaled(profile.institutions),
    direct: scaled(profile.direct),
    branches: Math.max(FEWEST_BRANCHES, scaled(profile.branches)),
  };
}

interface Plan {
  readonly committee: Committee;
  readonly branches: readonly string[];
}

const withoutWord = (name: string) => name.replace(/^Đảng bộ /, '');

const committeeOf = (name: string, upper: string, kind: Committee['kind']): Committee => ({
  name,
  fullName: name,
  upper,
  kind,
  slug: slugOf(withoutWord(name)),
  branches: [],
});

/** "xã Trực Hùng" and "xã Trực Hưng" are one word without their marks: the second keeps them in the names of its files. */
function withOwnSlugs(plans: readonly Plan[]): readonly Plan[] {
  const taken = new Set<string>();
  return plans.map((plan) => {
    const { committee } = plan;
    const slug = taken.has(committee.slug) ? committee.fullName.replaceAll('Đảng bộ ', '') : committee.slug;
    taken.add(slug);
    return { ...plan, committee: { ...committee, slug } };
  });
}

/** Two districts may each have a commune of the same name. */
const ofDistrict = (name: string, district: string): Committee => ({
  ...committeeOf(name, district, 'commune'),
  fullName: `${name} - ${district}`,
  slug: `${slugOf(withoutWord(district).replace(/^huyện |^thành phố /, ''))}-${slugOf(withoutWord(name))}`,
});

function communePlans(profile: Profile, counts: Counts, branches: number, random: Random): readonly Plan[] {
  const communes = districtsOf(profile)
    .flatMap(([district, names]) => names.map((commune) => ({ district, commune })))
    .slice(0, counts.communes);
  return communes.map(({ district, commune }, at) => {
    const count = Math.floor(branches / communes.length) + (at < branches % communes.length ? 1 : 0);
    const name = `Đảng bộ ${commune}`;
    const isOfSeveral = (profile.districts?.length ?? 0) > 1;
    const committee = isOfSeveral ? ofDistrict(name, `Đảng bộ ${district}`) : committeeOf(name, profile.top, 'commune');
    return { committee, branches: communeBranches(random, commune, count) };
  });
}

const institutionPlans = (profile: Profile, count: number, random: Random): readonly Plan[] =>
  Array.from({ length: count }, (_, nth) => {
    const { name, kind } = institution(nth);
    const branches = institutionBranches(random, kind, random.between(OF_AN_INSTITUTION.fewest, OF_AN_INSTITUTION.most));
    return { committee: committeeOf(`Đảng bộ ${name}`, profile.top, 'institution'), branches };
  });

/** The committees of an area and their chi bộ, each with the number of people it should have: together about `members`. */
export function createOrganizations(profile: Profile, members: number, random: Random): readonly Committee[] {
  const counts = countsOf(profile, members);
  const institutions = institutionPlans(profile, counts.institutions, random);
  const taken = institutions.reduce((sum, { branches }) => sum + branches.length, counts.direct);
  const direct = {
    committee: committeeOf(profile.top, '', 'top'),
    branches: Array.from({ length: counts.direct }, (_, nth) => directBranch(nth)),
  };
  const plans = withOwnSlugs([
    ...communePlans(profile, counts, counts.branches - taken, random),
    ...institutions,
    ...(counts.direct > 0 ? [direct] : []),
  ]);

  const average = members / counts.branches;
  plans.forEach(({ committee, branches }, at) => {
    branches.forEach((name, nth) => {
      createBranch(committee, name, branchCode(at, nth), Math.max(5, Math.round(average * (0.45 + random.next() * 1.1))));
    });
  });
  return plans.map(({ committee }) => committee);
}
