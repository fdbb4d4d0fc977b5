/**
 * A function of one text, remembered for so many texts at most: headings, states and words of names come over and over. Of two
 * halves the older is dropped when the newer is full, so that what keeps coming is kept however many others come between.
 * What it gives must depend on the text alone, and never be changed by who gets it.
 */
export function remember<Value>(most: number, of: (text: string) => Value): (text: string) => Value {
  let older = new Map<string, Value>();
  let newer = new Map<string, Value>();
  return (text) => {
    const value = newer.get(text);
    if (value !== undefined) return value;
    const found = older.get(text) ?? of(text);
    if (newer.size * 2 >= most) [older, newer] = [newer, new Map()];
    newer.set(text, found);
    return found;
  };
}
