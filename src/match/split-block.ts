interface Splitting {
  /** Pairs above which a part is split again. */
  readonly limit: number;
  /** Takes rows to be compared with each other; every row of the block comes once. */
  readonly keep: (rows: Int32Array) => void;
  /** Takes two sets of rows to be compared each with each. */
  readonly keepBetween: (left: Int32Array, right: Int32Array) => void;
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
  if (!codes || (block.length * (block.length - 1)) / 2 <= splitting.limit) {
    splitting.keep(block);
    return;
  }
  const { known, silent, said } = partition(block, codes);
  for (const part of known.values()) splitBlock(part, further, splitting);
  splitBlock(silent, further, splitting);
  splitBetween([silent, said], further, splitting);
}

function splitBetween([left, right]: readonly [Int32Array, Int32Array], refiners: readonly Int32Array[], splitting: Splitting): void {
  const [codes, ...further] = refiners;
  if (left.length === 0 || right.length === 0) return;
  if (!codes || left.length * right.length <= splitting.limit) {
    splitting.keepBetween(left, right);
    return;
  }
  const [own, other] = [partition(left, codes), partition(right, codes)];
  for (const [code, part] of own.known) splitBetween([part, other.known.get(code) ?? new Int32Array()], further, splitting);
  splitBetween([own.silent, right], further, splitting);
  splitBetween([own.said, other.silent], further, splitting);
}
