/** Two sets of rows to be compared each with each; one set stands on both sides where it is compared with itself. */
export interface Leaf {
  readonly left: Int32Array;
  readonly right: Int32Array;
}

interface Splitting {
  /** Pairs above which a part is split again. */
  readonly limit: number;
  readonly keep: (leaf: Leaf) => void;
}

/** Rows by what they say of a further key; a row that says nothing stays with all others. */
function partition(block: Int32Array, codes: Int32Array) {
  const known = new Map<number, number[]>();
  for (const row of block) {
    const code = codes[row] as number;
    const rows = known.get(code);
    if (rows) rows.push(row);
    else known.set(code, [row]);
  }
  const silent = Int32Array.from(known.get(0) ?? []);
  known.delete(0);
  const said = block.filter((row) => codes[row] !== 0);
  return { known: new Map([...known].map(([code, rows]) => [code, Int32Array.from(rows)])), silent, said };
}

/** Splits a block by further keys in turn, until its parts are small enough or no key is left. */
export function splitBlock(block: Int32Array, refiners: readonly Int32Array[], splitting: Splitting): void {
  const [codes, ...further] = refiners;
  if (block.length < 2) return;
  if (!codes || (block.length * (block.length - 1)) / 2 <= splitting.limit) {
    splitting.keep({ left: block, right: block });
    return;
  }
  const { known, silent, said } = partition(block, codes);
  for (const part of known.values()) splitBlock(part, further, splitting);
  splitBlock(silent, further, splitting);
  splitBetween({ left: silent, right: said }, further, splitting);
}

function splitBetween(leaf: Leaf, refiners: readonly Int32Array[], splitting: Splitting): void {
  const [codes, ...further] = refiners;
  if (leaf.left.length === 0 || leaf.right.length === 0) return;
  if (!codes || leaf.left.length * leaf.right.length <= splitting.limit) {
    splitting.keep(leaf);
    return;
  }
  const [left, right] = [partition(leaf.left, codes), partition(leaf.right, codes)];
  for (const [code, part] of left.known) splitBetween({ left: part, right: right.known.get(code) ?? new Int32Array() }, further, splitting);
  splitBetween({ left: left.silent, right: leaf.right }, further, splitting);
  splitBetween({ left: left.said, right: right.silent }, further, splitting);
}
