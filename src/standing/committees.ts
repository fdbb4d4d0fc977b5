import type { CommitteeKey, NameKey } from '../model/organization-name.ts';
import { isOneName } from './same-name.ts';

/** A committee as a source names it, with the code of a chi bộ of it where one is given. */
export interface CommitteeName {
  readonly key: CommitteeKey;
  readonly code: string | null;
}

/** The growing list of committees; each is known by its position. */
export interface Committees {
  at(id: number): CommitteeName | undefined;
  /** The committees that a name can mean, with all its diacritics before without. */
  named(name: CommitteeName): readonly number[];
  /** Those whose name stands in a file's or sheet's name, the longest name first. */
  within(text: string): readonly number[];
  /** The committee that a name means, made where there is none. */
  ensure(name: CommitteeName): number;
}

// 2.3.3 digits are those of the province, the district and the commune
const COMMUNE_DIGITS = 8;
const isOneCode = (a: string | null, b: string | null) =>
  a === null || b === null || a.slice(0, COMMUNE_DIGITS) === b.slice(0, COMMUNE_DIGITS);

const kindOf = ({ plain, bare }: NameKey) => plain.slice(0, plain.length - bare.length);
/** A district and a province may both stand over one commune; two districts cannot. */
const isOneUpper = (a: NameKey | null, b: NameKey | null) => a === null || b === null || kindOf(a) !== kindOf(b) || isOneName(a, b);

const holds = (text: string, key: string) => ` ${text} `.includes(` ${key} `);

/** An empty list of committees. */
export function committeeList(): Committees {
  const committees: CommitteeName[] = [];
  const byPlain = new Map<string, number[]>();

  const named = ({ key, code }: CommitteeName): readonly number[] => {
    const all = (byPlain.get(key.plain) ?? []).filter((id) => {
      const own = committees[id];
      return own !== undefined && isOneName(own.key, key) && isOneUpper(own.key.upper, key.upper) && isOneCode(own.code, code);
    });
    const exact = all.filter((id) => committees[id]?.key.exact === key.exact);
    return exact.length > 0 ? exact : all;
  };
  const longest = (keys: readonly string[]) => keys.toSorted((a, b) => b.length - a.length)[0] ?? null;

  return {
    at: (id) => committees[id],
    named,
    within: (text) => {
      const label = text
        .normalize('NFC')
        .toLowerCase()
        .replace(/[-_.]+/g, ' ');
      const exact = longest(committees.flatMap(({ key }) => (holds(label, key.exact) ? [key.exact] : [])));
      const plain = exact === null ? longest([...byPlain.keys()].filter((key) => holds(label, key))) : null;
      return [...committees.entries()].flatMap(([id, { key }]) => (key.exact === exact || key.plain === plain ? [id] : []));
    },
    ensure: (name) => {
      const [first, second] = named(name);
      const own = first === undefined || second !== undefined ? undefined : committees[first];
      if (first === undefined || own === undefined) {
        const id = committees.push(name) - 1;
        byPlain.set(name.key.plain, [...(byPlain.get(name.key.plain) ?? []), id]);
        return id;
      }
      committees[first] = { key: { ...own.key, upper: own.key.upper ?? name.key.upper }, code: own.code ?? name.code };
      return first;
    },
  };
}
