import { END, START, wordPattern } from './word-pattern.ts';

/** "Tổng số: 45 đồng chí", "Cộng: 12", "Danh sách này có 20 đồng chí", "Trong đó: …". */
export const saysTotal = wordPattern(
  `${START}(?:tổng số|tổng cộng|(?:tổng|cộng)(?= *(?:$|[:=.\\d(]|chung|toàn|đảng viên|đồng chí|đ/c))|danh sách (?:này )?(?:gồm )?(?:có|gồm)|ấn định|trong đó|total)${END}`,
);

/** "T/M CHI BỘ", "BÍ THƯ", "NGƯỜI LẬP BIỂU", "(Ký, ghi rõ họ tên)". */
const saysSignature = wordPattern(
  `${START}(?:t ?[/.] ?m|tm|k ?[/.] ?t|thay mặt|(?:phó )?bí thư|chi ủy|chi uỷ|(?:t[./]?m )?ban (?:chấp hành|thường vụ|chi ủy)|người (?:lập|báo cáo|tổng hợp|kiểm tra|ghi|ký)|lập (?:biểu|bảng|danh sách)|(?:phó )?chủ tịch|thủ trưởng|xác nhận|ký (?:tên|và|ghi)|ký,|đã ký)${END}`,
);

/** "Nam Định, ngày 18 tháng 02 năm 2024", or with dots where the day is to be written. */
export const saysPlaceAndDay = wordPattern('ngày[\\s\\d.…_]*tháng[\\s\\d.…_]*năm');

const saysNote = wordPattern(
  `(?:${START}(?:ghi chú|chú thích|lưu ý|chú ý|nơi nhận|kính gửi|hết(?: danh sách)?|note)${END}|^[*+]|^\\(\\*|^- )`,
);

export const saysTitle = wordPattern(`${START}(?:danh sách|trích ngang|sổ |biểu |báo cáo|bảng |phụ lục|mẫu |tính đến|ngày xuất)`);

export const saysLetterhead = wordPattern(
  `${START}(?:đảng (?:bộ|ủy|uỷ|cộng sản)|chi (?:bộ|ủy|uỷ|đoàn)|cộng h[oò][aà] xã hội|độc lập|đoàn tncs|tỉnh (?:ủy|uỷ|đoàn)|huyện (?:ủy|uỷ|đoàn)|thành (?:ủy|uỷ)|các chi bộ)${END}`,
);

/** "CHI BỘ XÓM 8": a chi bộ with its name. */
export const saysBranch = wordPattern('(?<!\\p{L})chi bộ\\s*:?\\s+(?!trực thuộc|nơi)[\\p{L}\\d]');

/** What a text says besides people: a total, a signature, a day, a note, a title, a section; null where none of these. */
export function furnitureWords(text: string): 'total' | 'signature' | 'note' | 'title' | null {
  if (saysTotal(text)) return 'total';
  if (saysSignature(text) || saysPlaceAndDay(text)) return 'signature';
  if (saysNote(text)) return 'note';
  return saysTitle(text) ? 'title' : null;
}
