import { END, START, wordPattern } from './word-pattern.ts';

/** "Tổng số: 45 đồng chí", "Cộng: 12", "Danh sách này có 20 đồng chí", "Trong đó: …". */
export const saysTotal = wordPattern(
  `${START}(?:tổng số|tổng cộng|(?:tổng|cộng)(?= *(?:$|[:=.\\d(]|chung|toàn|trang|mang sang|tháng *\\d|quý *[\\divx]|năm *\\d|đảng viên|đồng chí|đ/c))|(?:chuyển|mang) (?:sang|trang)|danh sách (?:này )?(?:gồm )?(?:có|gồm)|ấn định|trong đó|total)${END}`,
);

/** "T/M CHI BỘ", "BÍ THƯ", "NGƯỜI LẬP BIỂU", "(Ký, ghi rõ họ tên)". */
const saysSigning = wordPattern(
  `${START}(?:t ?[/.] ?[ml]|tm|tl|k ?[/.] ?t|thay mặt|đại diện|ban (?:chấp hành|thường vụ|chi (?:ủy|uỷ))|người (?:lập|báo cáo|tổng hợp|kiểm tra|ghi|ký|duyệt|thực hiện)|lập (?:biểu|bảng|danh sách)|(?:phê )?duyệt|xác nhận|ký (?:tên|và|ghi)|ký,|đã ký|ngày (?:lập|ký|in))${END}`,
);
/** What those who sign are, and members too: "Bí thư" may stand in the column of offices. */
export const saysOffice = wordPattern(
  `${START}(?:(?:q(?:uyền|\\.)|p(?:hó|\\.)) ?)?(?:(?:bí|b\\.) ?thư|chi (?:ủy|uỷ)|chủ (?:tịch|tọa|toạ)|thủ (?:trưởng|quỹ)|thư ký|kế toán|giám đốc|hiệu trưởng|chánh văn phòng|văn phòng đảng|trưởng (?:ban|phòng|thôn|xóm|khu|ấp|bản|khối)|(?:thôn|xóm|tổ|đội) trưởng|cán bộ|cb tổ chức)${END}`,
);
const saysSignature = (text: string): boolean => saysSigning(text) || saysOffice(text);

const saysDay = wordPattern('ngày[\\s\\d.…_]*tháng[^,;]{0,12}(?:năm|\\d{4})|^ngày[\\s\\d.…_/-]+\\d{4}$');
// "Hải Minh, 15/01/2024", but not "Đã mất, ngày 15/01/2024".
const PLACE_AND_DATE = /^\p{Lu}\p{L}*(?: \p{Lu}\p{L}*)+(?:,| ngày) *(?:(?:ngày|tháng) *)?[\s\d.…_/-]+\d{4}$/u;

/** "Nam Định, ngày 18 tháng 02 năm 2024", "Ngày 15/01/2024", or with dots where the day is to be written. */
export const saysPlaceAndDay = (text: string): boolean => saysDay(text) || PLACE_AND_DATE.test(text.normalize('NFC'));

const saysNote = wordPattern(
  `(?:${START}(?:ghi chú|chú thích|lưu ý|chú ý|nơi nhận|kính gửi|hết(?: danh sách)?|trang \\d+(?: */ *\\d+)?|bằng chữ|note)${END}|^[*+]|^\\(\\*|^- )`,
);

/** "VD:", "Ví dụ", "Mẫu". */
export const saysExample = wordPattern('^(?:vd|ví dụ|mẫu|example)\\P{L}*$');

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
