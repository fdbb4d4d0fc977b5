import type { Node } from '../model/match.ts';
import { KEY_COLUMNS } from './columns.ts';

/** Ordered by one column after the other; the source comes last, for its name hangs on the order of files. */
function byContent(a: Node, b: Node): number {
  for (const column of KEY_COLUMNS) {
    const [left, right] = [a.keys[column] ?? '', b.keys[column] ?? ''];
    if (left !== right) return left < right ? -1 : 1;
  }
  const [left, right] = [
    [...a.keys.aliases, String(a.keys.isAbbreviated), a.group].join('\u0000'),
    [...b.keys.aliases, String(b.keys.isAbbreviated), b.group].join('\u0000'),
  ];
  return left < right ? -1 : left > right ? 1 : a.index - b.index;
}

const mix = (hash: number, text: string): number => {
  let mixed = hash;
  for (let at = 0; at < text.length; at += 1) mixed = Math.imul(mixed ^ text.charCodeAt(at), 0x01000193);
  return Math.imul(mixed ^ 0xff, 0x01000193);
};

/** A number made of what a row says: numbers are sorted ten times faster than rows, and any fixed order will do. */
function digestOf({ keys }: Node): number {
  let digest = 0x811c9dc5;
  for (const column of KEY_COLUMNS) {
    digest = mix(digest, keys[column] ?? '');
  }
  return digest;
}

/** The nodes ordered by what they say, so that nothing that is settled hangs on the order in which files were given. */
export function canonicalOrder(nodes: readonly Node[]): readonly Node[] {
  const digests = Int32Array.from(nodes, digestOf);
  const order = Int32Array.from(nodes, (_, at) => at);
  const nodeAt = (at: number) => nodes[at] as Node;
  return Array.from(
    order.sort((a, b) => (digests[a] as number) - (digests[b] as number) || byContent(nodeAt(a), nodeAt(b))),
    nodeAt,
  );
}
