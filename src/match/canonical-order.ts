import type { Keys, Node } from '../model/match.ts';

/** Every key column but the aliases; a column that is forgotten here does not compile. */
const COLUMNS = Object.keys({
  nameExact: 0,
  nameIy: 0,
  namePlain: 0,
  surname: 0,
  given: 0,
  initials: 0,
  isAbbreviated: 0,
  birthDay: 0,
  birthMonth: 0,
  birthYear: 0,
  birthDigits: 0,
  gender: 0,
  personal: 0,
  cmnd: 0,
  card: 0,
  dossier: 0,
  other: 0,
  hometown: 0,
  hometownNow: 0,
  residence: 0,
  residenceNow: 0,
  branch: 0,
  admission: 0,
} satisfies Record<Exclude<keyof Keys, 'aliases'>, 0>) as readonly Exclude<keyof Keys, 'aliases'>[];

/** Ordered by one column after the other; the source comes last, for its name hangs on the order of files. */
function byContent(a: Node, b: Node): number {
  for (const column of COLUMNS) {
    const [left, right] = [a.keys[column] ?? '', b.keys[column] ?? ''];
    if (left !== right) return left < right ? -1 : 1;
  }
  const [left, right] = [[...a.keys.aliases, '', a.group].join('\u0000'), [...b.keys.aliases, '', b.group].join('\u0000')];
  return left < right ? -1 : left > right ? 1 : a.index - b.index;
}

/** The nodes ordered by what they say, so that nothing that is settled hangs on the order in which files were given. */
export const canonicalOrder = (nodes: readonly Node[]): readonly Node[] => nodes.toSorted(byContent);
