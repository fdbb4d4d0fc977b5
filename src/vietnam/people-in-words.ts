import { isNameLike } from './name-like.ts';

const CAPITALISED = String.raw`\p{Lu}[\p{L}\p{M}'’]*`;
const NAME = String.raw`(?<!\p{L})(${CAPITALISED}(?:\s+${CAPITALISED}){1,7})`;
const DAY = String.raw`(?:\d{1,2}\s*[./-]\s*){0,2}(?:19|20)\d\d`;
const BORN = new RegExp(
  String.raw`${NAME}\s*(?:[-–,;:(]*\s*(?:[Ss]inh|SINH|[Ss][Nn]|[Nn][Ss])(?!\p{L})[\s.:]*(?:ngày|năm|NGÀY|NĂM)?[\s.:]*${DAY}(?!\d)|\(\s*${DAY}\s*\))`,
  'gu',
);
/** "Đ/c Trần Văn An từ trần …": more is said of somebody than the name. */
const OF_SOMEBODY = new RegExp(String.raw`(?:[Đđ]\/?c|[Đđ]ồng chí|[ÔôBb](?:ng|à))\s+${NAME}(?=\s+\p{Ll})`, 'gu');
const HAS_YEAR = /(?:19|20)\d\d/;
const LABEL =
  /^[\s*+•–-]*(?:(?:đ\/?c|đồng chí|đảng viên|đv|các|danh sách) )*(?:(?:còn )?(?:thiếu|sót)|bỏ sót|còn lại|bổ sung|thêm|mới|chuyển|từ trần|đã (?:mất|chuyển)|mất|vắng|miễn|(?:người )?giới thiệu|ghi chú|lưu ý|chú ý|cập nhật|đính chính|kết nạp|dự bị|tạm|chưa|liên hệ|điện thoại|đi|đến)(?!\p{L})[^:\d]{0,40}:\s*(\p{L}.*)$/iu;

const matched = (text: string, pattern: RegExp): readonly string[] =>
  [...text.matchAll(pattern)].flatMap(([, name]) => (name !== undefined && isNameLike(name) ? [name] : []));

/** "Còn thiếu: Trần Văn An, Lê Thị Mơ"; "Bí thư: Trần Văn An" is that person's office. */
function behindLabel(text: string): readonly string[] {
  const [, names] = LABEL.exec(text) ?? [];
  if (names === undefined) return [];
  const each = names.split(/[,;]/).map((name) =>
    name
      .replace(/^\s*(?:đ\/?c|đồng chí)\s+/iu, '')
      .replace(/[\s\d.,()/–-]+$/, '')
      .trim(),
  );
  return each.every(isNameLike) ? each : [];
}

/**
 * People whom a line of words names with the day or year of their birth, or with what became of them on a day: "Bổ sung: đ/c Trần
 * Văn An, sinh 15/03/1985; đ/c Lê Thị Mơ (SN 1990)", "Đ/c Trần Văn An từ trần ngày 05/11/2023".
 */
export function peopleInWords(text: string): readonly string[] {
  if (!HAS_YEAR.test(text)) return [];
  const composed = text.normalize('NFC');
  return [...new Set([...matched(composed, BORN), ...matched(composed, OF_SOMEBODY)])];
}

/** People of whom a line says more than their names, and who do not stand in it as the person of its row. */
export function peopleRemarkedOn(text: string): readonly string[] {
  const composed = text.normalize('NFC');
  const born = HAS_YEAR.test(composed) ? matched(composed, BORN) : [];
  return [...new Set([...(born.length > 1 ? born : []), ...matched(composed, OF_SOMEBODY), ...behindLabel(composed)])];
}
