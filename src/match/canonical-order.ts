import type { Node } from '../model/match.ts';

/** The nodes ordered by what they say, so that nothing that is settled hangs on the order in which files were given. */
export function canonicalOrder(nodes: readonly Node[]): readonly Node[] {
  const named = nodes.map((node) => ({ node, content: `${node.group}\u0000${JSON.stringify(Object.entries(node.keys).toSorted())}` }));
  return named
    .sort((a, b) => (a.content < b.content ? -1 : a.content > b.content ? 1 : a.node.index - b.node.index))
    .map(({ node }) => node);
}
