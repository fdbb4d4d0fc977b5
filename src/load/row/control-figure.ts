const COUNT = '(\\d{1,3}(?:\\.\\d{3})+|\\d+)';
const PEOPLE = new RegExp(
  `${COUNT}\\s*(?:đ/?c|đồng chí|đảng viên|đv|người|đoàn viên|dong chi|dang vien|dc|dv|nguoi|members?)(?!\\p{L})`,
  'iu',
);

const whole = (digits: string | undefined) => (digits === undefined ? null : Number(digits.replaceAll('.', '')));

/** The count that a section's own text carries: "I. CHI BỘ XÓM 7: 32 đ/c" gives 32, "CHI BỘ XÓM 7" none. */
export function sectionFigure(text: string): number | null {
  const people = text.match(PEOPLE)?.[1];
  return whole(people ?? text.match(new RegExp(`[:(]\\s*${COUNT}\\s*\\)?\\s*$`))?.[1]);
}

/** The count that a total says: "Tổng số: 45 đồng chí, dự bị 2" gives 45; a part ("Trong đó: …") gives none. */
export function totalFigure(text: string, numbers: readonly number[]): number | null {
  if (/^\P{L}*(?:trong đó|trong do)/iu.test(text)) return null;
  const people = text.match(PEOPLE)?.[1];
  const after = text.match(new RegExp(`[:=]\\s*${COUNT}`))?.[1];
  const undated = text.replace(/\d{1,2}[./-]\d{1,2}[./-]\d{4}/g, ' ');
  return whole(people ?? after ?? undated.match(new RegExp(COUNT))?.[1]) ?? numbers.find((number) => Number.isInteger(number)) ?? null;
}
