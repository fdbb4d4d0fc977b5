// Invents people and the two lists that offices keep of them, with the errors that such lists have; every row carries the
// true person and the kinds of error in it. The same size and seed give the same people.
import { readFileSync } from 'node:fs';
import { seededRandom } from './seeded-random.js';

const read = (path) => JSON.parse(readFileSync(new URL(path, import.meta.url), 'utf8'));
const NAMES = read('./names.json');

/** Chance of each kind of error on a list row, about as in lists that were cleaned by hand. */
const ERRORS = {
  upper: 0.035,
  no_accent: 0.056,
  hoi_nga: 0.027,
  tone_place: 0.028,
  i_y: 0.022,
  nfd: 0.031,
  space: 0.05,
  surname_initial: 0.019,
  middle_dropped: 0.03,
  typo_del: 0.03,
  dob_iso: 0.1,
  dob_missing: 0.016,
  dob_year: 0.045,
  dob_swap: 0.011,
  dob_typo: 0.015,
  id_missing: 0.15,
  id_old9: 0.04,
  id_typo: 0.022,
  id_transpose: 0.011,
  id_zero_lost: 0.036,
  id_spaces: 0.037,
};
const MOVED = 0.017;
const PLACE_OF_2025 = 0.4;
const TWICE = 0.018;
const NOT_IN_REGISTRY = 0.023;
const NOT_ON_LISTS = 0.03;
const PEOPLE_OF_A_BRANCH = 120;
const FIRST_OF_JANUARY = 0.067;

const pad = (number, width = 2) => String(number).padStart(width, '0');

/** Draws from a table of shares. */
function drawer(shares) {
  const values = Object.keys(shares);
  const sums = [];
  let sum = 0;
  for (const value of values) {
    sum += shares[value];
    sums.push(sum);
  }
  return (random) => {
    const wanted = random() * sum;
    let [low, high] = [0, sums.length - 1];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (sums[middle] < wanted) low = middle + 1;
      else high = middle;
    }
    return values[low];
  };
}

const surname = drawer(NAMES.surname);
const partsOfSex = (sex) => ({ middle: drawer(NAMES[sex].middle), second: drawer(NAMES[sex].second), given: drawer(NAMES[sex].given) });
const OF_SEX = { male: partsOfSex('male'), female: partsOfSex('female') };

const PLACES = read('./places.json').places.map(([before, after]) => ({ before, after }));

function nameOf(random, sex) {
  const { middle, second, given } = OF_SEX[sex];
  const length = random();
  const twoMiddles = sex === 'female' ? 0.5 : 0.12;
  const between = length < 0.02 ? [] : length < 0.02 + twoMiddles ? [middle(random), second(random)] : [middle(random)];
  return [surname(random), ...between, given(random)].join(' ');
}

function personOf(random, truth, branches) {
  const sex = random() < 0.45 ? 'female' : 'male';
  const year = 1943 + Math.floor(random() * 61);
  const [day, month] = random() < FIRST_OF_JANUARY ? [1, 1] : [1 + Math.floor(random() * 28), 1 + Math.floor(random() * 12)];
  const century = (year < 2000 ? 0 : 2) + (sex === 'female' ? 1 : 0);
  const province = pad(1 + Math.floor(random() * 96), 3);
  return {
    truth,
    sex,
    name: nameOf(random, sex),
    birth: { day, month, year },
    id: `${province}${century}${pad(year % 100)}${pad(Math.floor(random() * 1e6), 6)}`,
    place: PLACES[Math.floor(random() * PLACES.length)],
    branch: `Chi bộ ${1 + Math.floor(random() * branches)}`,
    joined: `${pad(1 + Math.floor(random() * 28))}/${pad(1 + Math.floor(random() * 12))}/${Math.min(2024, year + 20 + Math.floor(random() * 15))}`,
  };
}

const bare = (text) => text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd').replaceAll('Đ', 'D');
const pick = (random, text, letters) => {
  const places = [...text].flatMap((letter, at) => (letters.test(letter) ? [at] : []));
  return places.length === 0 ? -1 : places[Math.floor(random() * places.length)];
};
const replaceAt = (text, at, letter) => (at < 0 ? text : text.slice(0, at) + letter + text.slice(at + 1));
const MARKS = { '\u0309': '\u0303', '\u0303': '\u0309', '\u0301': '\u0323', '\u0323': '\u0301' };
const OTHER_TONES = /oà|oá|uý|uỳ|uỷ|oả|oã|oạ|òa|óa|úy|ùy|ủy|ỏa|õa|ọa/u;
const TONES = { òa: 'oà', óa: 'oá', ỏa: 'oả', õa: 'oã', ọa: 'oạ', úy: 'uý', ùy: 'uỳ', ủy: 'uỷ' };

const DAMAGE_OF_NAME = {
  upper: (_, name) => name.toUpperCase(),
  no_accent: (_, name) => bare(name),
  hoi_nga: (random, name) => {
    const apart = [...name.normalize('NFD')];
    const at = pick(random, apart.join(''), /[\u0309\u0303\u0301\u0323]/u);
    return (at < 0 ? name : replaceAt(apart.join(''), at, MARKS[apart[at]])).normalize('NFC');
  },
  tone_place: (_, name) =>
    name.replace(OTHER_TONES, (found) => TONES[found] ?? Object.keys(TONES).find((key) => TONES[key] === found) ?? found),
  i_y: (random, name) => {
    const at = pick(random, name, /[iy]/u);
    return replaceAt(name, at, name[at] === 'i' ? 'y' : 'i');
  },
  nfd: (_, name) => name.normalize('NFD'),
  space: (_, name) => `  ${name.replace(' ', '  ')} `,
  surname_initial: (_, name) => name.replace(/^(\p{L})\S*/u, '$1.'),
  middle_dropped: (_, name) => (name.split(' ').length > 2 ? name.replace(/ \S+/u, '') : name),
  typo_del: (random, name) => {
    const at = 1 + Math.floor(random() * (name.length - 1));
    return name[at] === ' ' || name[at - 1] === ' ' ? name : name.slice(0, at) + name.slice(at + 1);
  },
};

const otherDigit = (random, digit) => String((Number(digit) + 1 + Math.floor(random() * 9)) % 10);
const DAMAGE_OF_ID = {
  id_missing: () => '',
  id_old9: (random) => pad(100_000_000 + Math.floor(random() * 9e8), 9),
  id_typo: (random, id) => {
    const at = Math.floor(random() * id.length);
    return replaceAt(id, at, otherDigit(random, id[at]));
  },
  id_transpose: (random, id) => {
    const at = Math.floor(random() * (id.length - 1));
    return id.slice(0, at) + id[at + 1] + id[at] + id.slice(at + 2);
  },
  id_zero_lost: (_, id) => id.replace(/^0+/u, ''),
  id_spaces: (_, id) => id.replace(/(\d{3})(?=\d)/gu, '$1 '),
};

function birthText(random, { day, month, year }, has) {
  if (has('dob_missing')) return '';
  if (has('dob_year')) return String(year);
  const off = has('dob_typo') ? 1 + Math.floor(random() * 2) : 0;
  const typed = { day: off === 0 ? day : day > off ? day - off : day + off, month };
  if (has('dob_swap') && day <= 12) return `${pad(month)}/${pad(day)}/${year}`;
  return has('dob_iso') ? `${year}-${pad(month)}-${pad(typed.day)}` : `${pad(typed.day)}/${pad(month)}/${year}`;
}

function listRow(random, person, branches) {
  const kinds = Object.keys(ERRORS).filter((kind) => random() < ERRORS[kind]);
  const has = (kind) => kinds.includes(kind);
  const damaged = (damage, text) => kinds.filter((kind) => damage[kind]).reduce((current, kind) => damage[kind](random, current), text);
  return {
    branch: random() < MOVED ? `Chi bộ ${1 + Math.floor(random() * branches)}` : person.branch,
    name: damaged(DAMAGE_OF_NAME, person.name),
    dob: birthText(random, person.birth, has),
    cccd: damaged(DAMAGE_OF_ID, person.id),
    gender: person.sex === 'male' ? 'Nam' : 'Nữ',
    hometown: random() < PLACE_OF_2025 ? person.place.after : person.place.before,
    errors: kinds.join('|'),
    truth: person.truth,
  };
}

const registryRow = ({ name, birth, id, sex, place, joined, branch, truth }, at) => ({
  reg_no: String(100_001 + at),
  name,
  dob: `${pad(birth.day)}/${pad(birth.month)}/${birth.year}`,
  cccd: id,
  gender: sex === 'male' ? 'Nam' : 'Nữ',
  hometown: place.before,
  joined,
  branch,
  truth,
});

function shuffled(random, rows) {
  const mixed = [...rows];
  for (let at = mixed.length - 1; at > 0; at -= 1) {
    const other = Math.floor(random() * (at + 1));
    [mixed[at], mixed[other]] = [mixed[other], mixed[at]];
  }
  return mixed;
}

/** The registry and the chi bộ lists of about `size` people each. */
export function inventLists(size, seed = 1) {
  const random = seededRandom(seed);
  const branches = Math.max(1, Math.round(size / PEOPLE_OF_A_BRANCH));
  const people = Array.from({ length: size }, (_, at) => personOf(random, `P${pad(at, 7)}`, branches));
  const strangers = Array.from({ length: Math.round(size * NOT_IN_REGISTRY) }, (_, at) => personOf(random, `S${pad(at, 7)}`, branches));
  const listed = [...people.filter(() => random() >= NOT_ON_LISTS), ...strangers];
  const rows = listed
    .flatMap((person) => (random() < TWICE ? [person, person] : [person]))
    .map((person) => listRow(random, person, branches));
  return { registry: people.map(registryRow), branches: shuffled(random, rows) };
}

/** A list as csv. */
export function csvOf(rows) {
  const headings = Object.keys(rows[0]);
  const cell = (text) => (/[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  return `${[headings.join(','), ...rows.map((row) => headings.map((heading) => cell(row[heading])).join(','))].join('\n')}\n`;
}
