const COUNT = '(\\d{1,3}(?:\\.\\d{3})+|\\d+)';
const PEOPLE = new RegExp(
  `${COUNT}\\s*(?:đ/?c|đồng chí|đảng viên|đv|người|đoàn viên|dong chi|dang vien|dc|dv|nguoi|members?)(?!\\p{L})`,
  'iu',
);

const inItsOwnCell = (numbers: readonly number[]): number | null => {
  const [number, ...others] = numbers;
  return number !== undefined && others.length === 0 && Number.isInteger(number) && number < MOST_PEOPLE ? number : null;
};

const whole = (digits: string | undefined) => (digits === undefined ? null : Number(digits.replaceAll('.', '')));

/** The count that a section's own text carries: "I. CHI BỘ XÓM 7: 32 đ/c" gives 32, "CHI BỘ XÓM 7" none. */
export function sectionFigure(text: string): number | null {
  const people = text.match(PEOPLE)?.[1];
  return whole(people ?? text.match(new RegExp(`[:(]\\s*${COUNT}\\s*\\)?\\s*$`))?.[1]);
}

/** "Trong đó: nữ 12", "Tổng số đảng viên dự bị: 2", "Tổng số tháng vắng: 2", "Tổng số đảng phí: 1.250.000": a part, or no people. */
const OF_A_PART =
  /^\P{L}*(?:trong đó|trong do)|^[^\d]*(?<!\p{L})(?:(?:nữ|nam)\P{L}*\d|dự bị|chính thức|miễn|tạm thời|vắng|nghỉ|có mặt|chuyển|kết nạp|đảng phí|số tiền|tháng|tổng số chi bộ|huy hiệu|tuổi đảng|dân tộc|tôn giáo)/iu;
const MOST_PEOPLE = 10_000;

/** The count that a total says: "Tổng số: 45 đồng chí, dự bị 2" gives 45; one of a part gives none, nor do the sums of several columns. */
export function totalFigure(text: string, numbers: readonly number[]): number | null {
  if (OF_A_PART.test(text.normalize('NFC'))) return null;
  const people = text.match(PEOPLE)?.[1];
  const after = text.match(new RegExp(`[:=]\\s*${COUNT}`))?.[1];
  const undated = text.replace(/\d{1,2}[./-]\d{1,2}[./-]\d{4}/g, ' ');
  return whole(people ?? after ?? undated.match(new RegExp(COUNT))?.[1]) ?? inItsOwnCell(numbers);
}
