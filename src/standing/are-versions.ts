/** From this share of the smaller list on, and this many people, or with all of them, two lists are versions of one; else they are its parts. */
const MOSTLY = 0.5;
const SEVERAL = 3;

/** Whether two lists, by the persons on them, are versions or copies of one. */
export function areVersions(a: ReadonlySet<number>, b: ReadonlySet<number>): boolean {
  const shared = [...a].filter((person) => b.has(person)).length;
  if (shared === a.size && shared === b.size) return true;
  return shared >= SEVERAL && shared >= MOSTLY * Math.min(a.size, b.size);
}
