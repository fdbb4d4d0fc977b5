import units from './data/communes-2025.json' with { type: 'json' };

type Communes = Readonly<Record<string, string>>;

const PROVINCES: ReadonlyMap<string, string> = new Map(Object.entries(units.provinces));
const DISTRICTS: Readonly<Record<string, Readonly<Record<string, Communes>>>> = units.communes;

/** Old communes by their province, where the district is not named. */
const BY_PROVINCE: ReadonlyMap<string, ReadonlyMap<string, ReadonlySet<string>>> = new Map(
  Object.entries(DISTRICTS).map(([province, districts]) => [province, merged(Object.values(districts))]),
);

/** The communes of each province since July 2025. */
const PRESENT: ReadonlyMap<string, ReadonlySet<string>> = presentCommunes();

function merged(districts: readonly Communes[]): ReadonlyMap<string, ReadonlySet<string>> {
  const all = new Map<string, Set<string>>();
  for (const communes of districts) {
    for (const [commune, now] of Object.entries(communes)) {
      const found = all.get(commune) ?? new Set();
      for (const part of now.split('|')) found.add(part);
      all.set(commune, found);
    }
  }
  return all;
}

function presentCommunes(): ReadonlyMap<string, ReadonlySet<string>> {
  const all = new Map<string, Set<string>>();
  for (const [province, communes] of BY_PROVINCE) {
    const now = PROVINCES.get(province) ?? province;
    const own = all.get(now) ?? new Set();
    for (const parts of communes.values()) for (const part of parts) own.add(part);
    all.set(now, own);
  }
  return all;
}

/** Provinces of two names, which a dash cut in two. */
const JOINED: ReadonlyMap<string, string> = new Map([
  ['ba ria, vung tau', 'ba ria vung tau'],
  ['thua thien, hue', 'thua thien hue'],
  ['phan rang, thap cham', 'phan rang thap cham'],
]);

const unitsOf = (placeKey: string) => [...JOINED].reduce((key, [cut, whole]) => key.replace(cut, whole), placeKey).split(', ');

function communesNow([commune = '', district, ...rest]: readonly string[], province: string): readonly string[] {
  if (rest.length > 0) return [];
  if (district !== undefined) return DISTRICTS[province]?.[district]?.[commune]?.split('|') ?? [];
  if (PRESENT.get(province)?.has(commune)) return [commune];
  // Many districts had a commune of one name: then it is not known which.
  return [...(BY_PROVINCE.get(province)?.get(commune) ?? [])];
}

interface Found {
  /** A house, street or village before the commune. */
  readonly head: readonly string[];
  readonly communes: readonly string[];
  readonly province: string;
}

function communeIn(placeKey: string): Found | null {
  const parts = unitsOf(placeKey);
  const province = parts.at(-1) ?? '';
  const now = PROVINCES.get(province) ?? (PRESENT.has(province) ? province : null);
  if (now === null) return null;
  for (let from = 0; from < parts.length - 1; from += 1) {
    const communes = communesNow(parts.slice(from, -1), province);
    if (communes.length > 0) return { head: parts.slice(0, from), communes, province: now };
  }
  return null;
}

/**
 * The commune and province that hold a place since July 2025, from its `placeKey`: "hai nam, hai hau, nam dinh" and
 * "hai hau, ninh binh" alike. Of a commune that was divided, the alternatives: "a, p | b, p". null where it cannot be told.
 */
export function placeNow(placeKey: string): string | null {
  const found = communeIn(placeKey);
  return found?.communes.map((commune) => `${commune}, ${found.province}`).join(' | ') ?? null;
}

/** The same with the house, street and village that stand before the commune. */
export function addressNow(placeKey: string): string | null {
  const found = communeIn(placeKey);
  return found?.communes.map((commune) => [...found.head, commune, found.province].join(', ')).join(' | ') ?? null;
}
