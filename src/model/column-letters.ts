function spell(index: number): string {
  let letters = '';
  for (let rest = index; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

const LETTERS: string[] = [];

/** A column's letters as a spreadsheet shows them: 1 is A, 27 is AA; told for every number and every remark that a cell gives rise to. */
export function columnLetters(index: number): string {
  const known = LETTERS[index];
  if (known !== undefined) return known;
  const letters = spell(index);
  LETTERS[index] = letters;
  return letters;
}
