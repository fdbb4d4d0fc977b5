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
  branch: 0,
  admission: 0,
} satisfies Record<Exclude<keyof Keys, 'aliases'>, 0>) as readonly Exclude<keyof Keys, 'aliases'>[];

const contentOf = ({ group, keys }: Node) => [group, ...COLUMNS.map((column) => keys[column]), ...keys.aliases].join('\u0000');

/** The nodes ordered by what they say, so that nothing that is settled hangs on the order in which files were given. */
export function canonicalOrder(nodes: readonly Node[]): readonly Node[] {
  const named = nodes.map((node) => ({ node, content: contentOf(node) }));
  return named
    .sort((a, b) => (a.content < b.content ? -1 : a.content > b.content ? 1 : a.node.index - b.node.index))
    .map(({ node }) => node);
}
