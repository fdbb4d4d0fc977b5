import { saysNothingOfPeople } from '../../vietnam/title-meaning.ts';
import { outsidersIn } from './outsider-words.ts';
import { saysBranch, saysTitle } from './row-words.ts';
import type { Section } from './section-stack.ts';
import { END, START, wordPattern } from './word-pattern.ts';

/** "I. ", "2) ", "A - ", "a) ": the numbering of a section. */
const withoutNumbering = (text: string): string =>
  text.replace(/^\s*(?:[IVXLC]+|\d{1,3}|[A-H]|[a-hđ](?=\s*[.)]))\s*[.)\-–:/]\s*|^\s*[IVXLC]+\s+/, '');

/** What nobody is called, whatever stands beside it. */
const namesBody = wordPattern(`${START}(?:(?:các |tên )?chi bộ|c\\.?b(?! tổ chức)(?: ?\\d+)?|đảng (?:bộ|ủy|uỷ)(?! viên)|chi đoàn)${END}`);
const namesPlace = wordPattern(
  `${START}(?:đơn vị *:|xóm|thôn|tổ dân phố|tdp|khu phố|kp|khu dân cư|kdc|khu vực|khối|khóm|tiểu khu|cụm dân cư)${END}`,
);
// Without their diacritics these are surnames or offices: Bàn, Lang, phó.
const namesVillage = new RegExp(`${START}(?:ấp|bản|làng|buôn|phố|phum|sóc|plei)${END}`, 'iu');
/** "BUÔN EA TUL", but names of people begin so too: BUÔN YĂ Y THANH. */
export const saysVillage = (text: string): boolean => namesVillage.test(withoutNumbering(text).normalize('NFC'));
// "Công an" and "Quân sự" alone or of a commune: with other words they could be somebody's name.
const namesInstitution = wordPattern(
  `${START}(?:(?:công an|(?:ban (?:chỉ huy )?)?quân sự)(?= *(?:$|[:;,(–-]|\\d|xã|phường|thị trấn|huyện|quận))|ban chqs|trạm (?:y tế|xá|thú y|khuyến nông|thủy nông)|bệnh viện|phòng khám|trường (?:tiểu học|trung học|phổ thông|mầm non|mẫu giáo|cao đẳng|đại học|chính trị|dân tộc|thcs|thpt|th|ptdt\\p{L}*|mn)|tiểu học|thcs|thpt|mầm non|cơ quan|ubnd|(?:ủy|uỷ) ban|hợp tác xã|htx|doanh nghiệp|công ty|xí nghiệp|nhà máy|ngân hàng|quỹ tín dụng|bưu điện|đồn biên phòng|hạt kiểm lâm|chi cục|trung tâm|văn phòng(?! đảng))${END}`,
);
const namesGroup = wordPattern(
  `${START}(?:đảng viên|đảng (?:ủy|uỷ) viên|đ/?v|nhóm|bộ phận|số đảng viên|(?:tổ|khu|đội) (?:đảng|số|\\d+|[IVX]+|sản xuất|dân cư)|danh sách|(?:đã |mới )?chuyển (?:đi|đến|ra|về|sinh hoạt|shđ|sh|nơi|nội bộ|trong (?:nội bộ|đảng bộ))|tiếp nhận|giới thiệu đi|(?:đã )?(?:từ trần|mất)|miễn (?:sinh hoạt|shđ|sh)|(?:bị )?(?:xóa|xoá) tên|(?:bị )?khai trừ|xin ra|ra khỏi|sinh hoạt (?:đảng )?tạm|tạm thời|đi tạm|kết nạp|mới kết nạp|chính thức|dự bị|biến động|đang sinh hoạt|cấp (?:ủy|uỷ)|nghỉ hưu|hưu trí|(?:nam|nữ)(?= *(?:$|[:(])))${END}`,
);
// Without their diacritics these are names: Đinh Chi, Miên, Điền Thị Lan.
const namesState = new RegExp(`${START}(?:(?:đình chỉ(?: sinh hoạt| shđ)?|miễn)(?= *(?:$|[:(]))|diện${END})`, 'iu');
const namesCommittee = wordPattern(`${START}đảng (?:bộ|ủy|uỷ)(?! viên)${END}`);

/** Whether a text begins with what nobody is called: "Chi bộ xóm 7", "II. Đảng ủy xã". */
export const saysBody = (text: string): boolean => namesBody(withoutNumbering(text));

/** Whether a row's only text names a committee, a chi bộ or the place it is of, a group within it, or none of these. */
export function sectionKind(text: string): Section['kind'] | null {
  const name = withoutNumbering(text);
  if (name.length > 120) return null;
  if (namesCommittee(name) && !saysBranch(name)) return 'committee';
  // "DANH SÁCH ĐẢNG VIÊN CHI BỘ XÓM 6"
  if (saysTitle(name) && saysBranch(name) && saysNothingOfPeople(name)) return 'branch';
  if (namesBody(name) || namesPlace(name) || saysVillage(name) || namesInstitution(name)) return 'branch';
  return namesGroup(name) || namesState.test(name.normalize('NFC')) || outsidersIn(name) !== null ? 'group' : null;
}
