const NONE: readonly never[] = [];

/**
 * A list of what is kept for each person, in no more room than it takes: one that grew by itself, or came of a filter, has room
 * for sixteen items more, and all empty ones are one.
 */
export const packed = <Item>(items: readonly Item[]): readonly Item[] => (items.length === 0 ? NONE : [...items]);
