const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

const naturalKey = (text: string) => text.replace(/\d+/g, (digits) => digits.padStart(6, '0'));

/** "Chi bộ xóm 2" before "Chi bộ xóm 10": runs of digits are ordered as numbers, the same on every machine. */
export const naturalOrder = (a: string, b: string): number => compare(naturalKey(a), naturalKey(b));
