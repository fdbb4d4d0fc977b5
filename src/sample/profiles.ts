import type { Homeland } from './population/create-people.ts';

export const PROFILE_NAMES = ['nam-dinh', 'hai-nam', 'province'] as const;
export type ProfileName = (typeof PROFILE_NAMES)[number];

/** How large an area is, and where. */
export interface Profile {
  readonly name: ProfileName;
  /** The committee over all others: of a city, a district or a province. */
  readonly top: string;
  readonly homeland: Homeland;
  /** Districts of `organizations/communes.json` whose communes have a committee each; null for the one commune named here. */
  readonly districts: readonly string[] | null;
  readonly commune: string | null;
  readonly members: number;
  readonly branches: number;
  /** Committees of institutions and firms. */
  readonly institutions: number;
  /** Chi bộ directly under the top or a district: grassroots organisations without a committee of their own. */
  readonly direct: number;
}

const HOMETOWNS = 'Giao Thủy|Hải Hậu|Mỹ Lộc|Nam Trực|Nghĩa Hưng|Trực Ninh|Vụ Bản|Xuân Trường|Ý Yên'.split('|');
const NAM_DINH: Homeland = { code: '036', dossierLetters: 'NĐ', hometowns: HOMETOWNS.map((district) => `${district}, Nam Định`) };

const DISTRICTS = 'Giao Thủy|Hải Hậu|Nam Trực|Nghĩa Hưng|Trực Ninh|Vụ Bản|Xuân Trường|Ý Yên'.split('|').map((name) => `huyện ${name}`);
const CITY = 'thành phố Nam Định';

export const PROFILES: Readonly<Record<ProfileName, Profile>> = {
  'nam-dinh': {
    name: 'nam-dinh',
    top: 'Đảng bộ thành phố Nam Định',
    homeland: NAM_DINH,
    districts: [CITY],
    commune: null,
    members: 15_954,
    branches: 612,
    institutions: 62,
    direct: 55,
  },
  'hai-nam': {
    name: 'hai-nam',
    top: 'Đảng bộ huyện Hải Hậu',
    homeland: NAM_DINH,
    districts: null,
    commune: 'xã Hải Nam',
    members: 521,
    branches: 25,
    institutions: 0,
    direct: 0,
  },
  province: {
    name: 'province',
    top: 'Đảng bộ tỉnh Nam Định',
    homeland: NAM_DINH,
    districts: [CITY, ...DISTRICTS],
    commune: null,
    members: 110_300,
    branches: 4_293,
    institutions: 500,
    direct: 246,
  },
};

/** The counts of planted faults are those of a city of this size. */
export const MEMBERS_OF_THE_CITY = PROFILES['nam-dinh'].members;
/** Fewer people have no room for every fault and every decoy. */
export const FEWEST_MEMBERS = 500;
export const MOST_MEMBERS = 500_000;
