import { isNameLike } from '../../vietnam/person-name.ts';
import { saysNothingOfPeople } from '../../vietnam/title-meaning.ts';
import { saysResidents } from './residents-words.ts';
import type { Section } from './section-stack.ts';
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

/** "I. ", "2) ", "A - ": the numbering of a section. */
const withoutNumbering = (text: string): string => text.replace(/^\s*(?:[IVXLC]+|\d{1,3}|[A-H])\s*[.)\-–:/]\s*|^\s*[IVXLC]+\s+/, '');

const namesOrganization = wordPattern(
  `${START}(?:(?:các )?chi bộ|cb|đảng (?:bộ|ủy|uỷ)|chi đoàn|xóm|thôn|tổ dân phố|tdp|khu phố|khu dân cư|khu vực|khối|tiểu khu)${END}`,
);
// Without their diacritics these are surnames: Bàn, Lang.
const namesVillage = new RegExp(`${START}(?:ấp|bản|làng|buôn)${END}`, 'iu');
// "Công an" and "Quân sự" alone or of a commune: with other words they could be somebody's name.
const namesInstitution = wordPattern(
  `${START}(?:(?:công an|(?:ban (?:chỉ huy )?)?quân sự)(?= *(?:$|[:;,(–-]|\\d|xã|phường|thị trấn|huyện|quận))|trạm y tế|bệnh viện|phòng khám|trường (?:tiểu học|trung học|thcs|thpt|th|phổ thông|ptdt\\p{L}*|mầm non|mẫu giáo|mn|đại học|cao đẳng|chính trị)|tiểu học|thcs|thpt|mầm non|cơ quan|ubnd|ủy ban nhân dân|uỷ ban nhân dân|hợp tác xã|htx|doanh nghiệp|công ty|xí nghiệp|nhà máy|ngân hàng|quỹ tín dụng|bưu điện|đồn biên phòng|hạt kiểm lâm|chi cục|trung tâm|văn phòng)${END}`,
);
const namesGroup = wordPattern(
  `${START}(?:đảng viên|đv|nhóm|bộ phận|diện|số đảng viên|(?:tổ|khu|đội) (?:đảng|số|\\d+|[IVX]+|sản xuất|dân cư)|danh sách|(?:đã |mới )?chuyển (?:đi|đến|ra|về|sinh hoạt|shđ|sh|nơi)|tiếp nhận|giới thiệu đi|(?:đã )?(?:từ trần|mất)|miễn (?:sinh hoạt|shđ|sh)|(?:bị )?(?:xóa|xoá) tên|(?:bị )?khai trừ|xin ra|ra khỏi|sinh hoạt (?:đảng )?tạm|tạm thời|đi tạm|kết nạp|mới kết nạp|chính thức|dự bị|biến động|đang sinh hoạt)${END}`,
);
// Without their diacritics these are names: Đinh Chi, Miên.
const namesState = new RegExp(`${START}(?:đình chỉ(?: sinh hoạt| shđ)?|miễn)(?= *(?:$|[:(]))`, 'iu');
const namesCommittee = wordPattern(`${START}đảng (?:bộ|ủy|uỷ)${END}`);

/** Whether a row's only text names a committee, a chi bộ or the place it is of, a group within it, or none of these. */
export function sectionKind(text: string): Section['kind'] | null {
  const name = withoutNumbering(text);
  if (name.length > 120) return null;
  if (namesCommittee(name) && !saysBranch(name)) return 'committee';
  // "DANH SÁCH ĐẢNG VIÊN CHI BỘ XÓM 6"
  if (saysTitle(name) && saysBranch(name) && saysNothingOfPeople(name)) return 'branch';
  if (namesOrganization(name) || namesVillage.test(name.normalize('NFC')) || namesInstitution(name)) return 'branch';
  return namesGroup(name) || namesState.test(name.normalize('NFC')) || saysResidents(name) ? 'group' : null;
}

const WORD = /^\p{Lu}[\p{L}\p{M}'’]*\.?$/u;

/** What a text says besides people: a total, a signature, a day, a note, a title, a section; null where none of these. */
export function furnitureWords(text: string): 'total' | 'signature' | 'note' | 'title' | null {
  if (saysTotal(text)) return 'total';
  if (saysSignature(text) || saysPlaceAndDay(text)) return 'signature';
  if (saysNote(text)) return 'note';
  return saysTitle(text) ? 'title' : null;
}

/** Whether a text could be somebody's name, also one that is rare: two to seven words with capitals that say nothing else. */
export function couldBeName(text: string): boolean {
  if (isNameLike(text)) return true;
  const words = text.trim().split(/\s+/);
  const isWorded = words.length >= 2 && words.length <= 7 && words.every((word) => WORD.test(word));
  return isWorded && furnitureWords(text) === null && sectionKind(text) === null && !saysLetterhead(text);
}
