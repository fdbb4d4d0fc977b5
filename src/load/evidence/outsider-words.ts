import { saysResidents } from './residents-words.ts';
import { END, START, wordPattern } from './word-pattern.ts';

/** People on a chi bộ's list who are no members of it: residents' contacts, and those who are being prepared for admission. */
export type Outsiders = 'residents' | 'candidates';

/**
 * "QUẦN CHÚNG ƯU TÚ", "Cảm tình Đảng", "Danh sách nguồn phát triển đảng": what the list is of stands first. A list of members
 * "được phân công giúp đỡ quần chúng" is one of members.
 */
const saysCandidates = wordPattern(
  `${START}(?:(?:[IVX]+|\\d{1,2}|[a-hđ])[\\s.)\\-–:/]+)?(?:(?:danh sách|ds|sổ|biểu|bảng|trích ngang|theo dõi|các|những|đ/?c|đồng chí|tổng hợp) )*(?:quần chúng(?= *(?:$|[:;,(–-]|\\d|ưu tú|được|đang|có|tham gia|là|xin|vào|cảm tình|đã))|cảm tình (?:viên )?đảng|cảm tình(?= *$)|đối tượng (?:đảng|cảm tình|kết nạp|phát triển|bồi dưỡng|học|nhận thức)|nguồn (?:phát triển|kết nạp|đảng viên|bồi dưỡng)|người (?:xin|đang xét) vào đảng)${END}`,
);

/** Which people a title or section is of who are no members; null where it does not say so. */
export function outsidersIn(text: string): Outsiders | null {
  if (saysResidents(text)) return 'residents';
  return saysCandidates(text) ? 'candidates' : null;
}
