/** Whether two neighbouring characters change places, and nothing else: 1963 and 1936. */
export function isTransposed(a: string, b: string): boolean {
  if (a.length !== b.length || a === b) return false;
  const at = firstDifference(a, b);
  return a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2);
}

/** Whether exactly one character is another, both texts of one length. */
export function isOneCharacterOff(a: string, b: string): boolean {
  if (a.length !== b.length || a === b) return false;
  const at = firstDifference(a, b);
  return a.slice(at + 1) === b.slice(at + 1);
}

/** Whether one letter is missing, added, wrong, or has changed places with its neighbour. */
export function isOneEdit(a: string, b: string): boolean {
  if (a.length === b.length) return isOneCharacterOff(a, b) || isTransposed(a, b);
  const [shorter, longer] = a.length < b.length ? [a, b] : [b, a];
  if (longer.length - shorter.length > 1) return false;
  const at = firstDifference(shorter, longer);
  return shorter.slice(at) === longer.slice(at + 1);
}

function firstDifference(a: string, b: string): number {
  let at = 0;
  while (at < a.length && a.charCodeAt(at) === b.charCodeAt(at)) at += 1;
  return at;
}
