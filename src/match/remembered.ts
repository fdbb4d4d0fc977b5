/** A function that works each answer out once. */
export function remembered<Key, Answer extends NonNullable<unknown>>(answer: (key: Key) => Answer): (key: Key) => Answer {
  const known = new Map<Key, Answer>();
  return (key) => {
    const found = known.get(key);
    if (found !== undefined) return found;
    const made = answer(key);
    known.set(key, made);
    return made;
  };
}
