import type { Gender } from '../../model/table.ts';
import type { Random } from '../random.ts';
import NAMES from './names.json' with { type: 'json' };

type Shares = Readonly<Record<string, number>>;

/** Draws values as often as their counts say. */
function drawer(counts: Shares): (random: Random) => string {
  const values = Object.keys(counts);
  const sums: number[] = [];
  let sum = 0;
  for (const value of values) {
    sum += counts[value] ?? 0;
    sums.push(sum);
  }
  return (random) => {
    const wanted = random.next() * sum;
    const at = sums.findIndex((upTo) => wanted < upTo);
    return values[at] ?? values[0] ?? '';
  };
}

/** The pupils of the table come from mountain provinces too; on a lowland list about 29 of 100 are Nguyễn. */
const SURNAMES = drawer({ ...NAMES.surnames, Nguyễn: 13_000 });

const PARTS = {
  male: { middle: drawer(NAMES.male.middle), second: drawer(NAMES.male.second), given: drawer(NAMES.male.given) },
  female: { middle: drawer(NAMES.female.middle), second: drawer(NAMES.female.second), given: drawer(NAMES.female.given) },
};

/** The middle name that the older generations had more often than the pupils of the table, and how many of a hundred have it. */
const OLDER = { male: { middle: 'Văn', share: 0.38 }, female: { middle: 'Thị', share: 0.85 } } as const;
/** How many have a second middle name. */
const SECOND = { male: 0.08, female: 0.3 } as const;
const OLDER_UNTIL = 1985;

/** An invented name, as common as its parts are. */
export function fullName(random: Random, gender: Gender, birthYear: number): string {
  const { middle, second, given } = PARTS[gender];
  const older = OLDER[gender];
  const first = birthYear <= OLDER_UNTIL && random.chance(older.share) ? older.middle : middle(random);
  const more = random.chance(SECOND[gender]) ? second(random) : first;
  const between = more === first ? [first] : [first, more];
  return [SURNAMES(random), ...between, given(random)].join(' ');
}
