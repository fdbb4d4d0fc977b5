const same = (a: string, at: number, b: string, other: number) => a.charCodeAt(at) === b.charCodeAt(other);

/** Whether the texts are alike from these places to their ends. */
function endAlike(a: string, from: number, b: string, other: number): boolean {
  if (a.length - from !== b.length - other) return false;
  for (let ahead = 0; from + ahead < a.length; ahead += 1) if (!same(a, from + ahead, b, other + ahead)) return false;
  return true;
}

function firstDifference(a: string, b: string): number {
  let at = 0;
  while (at < a.length && same(a, at, b, at)) at += 1;
  return at;
}

/** Whether two neighbouring characters change places, and nothing else: 1963 and 1936. */
export function isTransposed(a: string, b: string): boolean {
  if (a.length !== b.length || a === b) return false;
  const at = firstDifference(a, b);
  return at + 1 < a.length && same(a, at, b, at + 1) && same(a, at + 1, b, at) && endAlike(a, at + 2, b, at + 2);
}

/** Whether exactly one character is another, both texts of one length. */
export function isOneCharacterOff(a: string, b: string): boolean {
  if (a.length !== b.length || a === b) return false;
  const at = firstDifference(a, b);
  return endAlike(a, at + 1, b, at + 1);
}

/** Whether one letter is missing, added, wrong, or has changed places with its neighbour. */
export function isOneEdit(a: string, b: string): boolean {
  if (a.length === b.length) return isOneCharacterOff(a, b) || isTransposed(a, b);
  const [shorter, longer] = a.length < b.length ? [a, b] : [b, a];
  return (
    longer.length === shorter.length + 1 &&
    endAlike(shorter, firstDifference(shorter, longer), longer, firstDifference(shorter, longer) + 1)
  );
}
