import type { TextPart } from '../../model/book.ts';

type Same = (a: string | undefined, b: string | undefined) => boolean;

const isShouted = (text: string) => text === text.toUpperCase() && text !== text.toLowerCase();

/** Where a source writes a name in capitals, these are no difference; elsewhere "Thị Hoa" and "hoa" begin with other letters. */
const sameLetters = (left: string, right: string): Same =>
  isShouted(left) || isShouted(right) ? (a, b) => a?.toLowerCase() === b?.toLowerCase() : (a, b) => a === b;

/** Longest common subsequence: `same[i][j]` letters are common to what follows i and j. */
function commonLengths(a: readonly string[], b: readonly string[], isSame: Same): readonly (readonly number[])[] {
  const table = Array.from({ length: a.length + 1 }, () => new Array<number>(b.length + 1).fill(0));
  for (let i = a.length - 1; i >= 0; i--) {
    const [row = [], below = []] = [table[i], table[i + 1]];
    for (let j = b.length - 1; j >= 0; j--) {
      row[j] = isSame(a[i], b[j]) ? (below[j + 1] ?? 0) + 1 : Math.max(below[j] ?? 0, row[j + 1] ?? 0);
    }
  }
  return table;
}

function partsOf(letters: readonly string[], differs: readonly boolean[]): readonly TextPart[] {
  const parts: { text: string; isDifferent: boolean }[] = [];
  for (const [at, letter] of letters.entries()) {
    const isDifferent = differs[at] === true;
    const last = parts.at(-1);
    if (last?.isDifferent === isDifferent) last.text += letter;
    else parts.push({ text: letter, isDifferent });
  }
  return parts;
}

/** Two texts cut where they differ: "Trần Văn Hưng" and "Trần Văn Hùng" differ in "ư" and "ù". Letters are composed first. */
export function differingParts(left: string, right: string): readonly [readonly TextPart[], readonly TextPart[]] {
  const [a, b] = [[...left.normalize('NFC')], [...right.normalize('NFC')]];
  const isSame = sameLetters(left, right);
  const common = commonLengths(a, b, isSame);
  const differs = [a.map(() => true), b.map(() => true)] as const;
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    if (isSame(a[i], b[j])) {
      differs[0][i++] = false;
      differs[1][j++] = false;
    } else if ((common[i + 1]?.[j] ?? 0) >= (common[i]?.[j + 1] ?? 0)) i++;
    else j++;
  }
  return [partsOf(a, differs[0]), partsOf(b, differs[1])];
}
