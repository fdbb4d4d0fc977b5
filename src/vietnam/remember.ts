/**
 * A function of one text, remembered for the last so many texts at most: headings, states and words of names come over and over.
 * What it gives must depend on the text alone, and never be changed by who gets it.
 */
export function remember<Value>(most: number, of: (text: string) => Value): (text: string) => Value {
  const known = new Map<string, Value>();
  return (text) => {
    const value = known.get(text);
    if (value !== undefined) return value;
    if (known.size >= most) known.clear();
    const found = of(text);
    known.set(text, found);
    return found;
  };
}
