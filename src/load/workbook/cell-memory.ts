import { Damage } from './damage.ts';
import { type StringPool, stringPool } from './string-pool.ts';

/** Pages of one workbook: 50 million cells in rows, or as many single cells as memory bears where they stand far apart. */
const MOST_PAGES = 200_000;

/** What the sheets of one workbook share: its strings, and the room for its cells. */
export interface CellMemory {
  readonly strings: StringPool;
  /** Takes room for one more page of cells; throws `Damage` where there is none. */
  takePage(): void;
}

export function cellMemory(mostPages: number = MOST_PAGES): CellMemory {
  let pages = 0;
  return {
    strings: stringPool(),
    takePage: () => {
      if (++pages > mostPages) throw new Damage('the workbook has too many cells', { why: 'too-large' });
    },
  };
}
